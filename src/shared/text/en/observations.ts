export const observations = {
  ahead: 'The day lies in the future. Enter the day it was seen or said.',
  otherTryOut: 'The try-out belongs to another course.',
  otherAdjustment: 'The accommodation belongs to another course.',
  notYours: 'You can only change what you wrote yourself.',
} as const;
