export const barriers = {
  statusAhead: 'That day has not come yet. Write the day it was seen.',
} as const;
