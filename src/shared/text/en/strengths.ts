export const strengths = {
  seenAhead: 'That day has not come yet. Write the day it was seen.',
} as const;
