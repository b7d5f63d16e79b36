export const understandings = {
  agreedAhead: 'The agreement is after today. Write the day it was made.',
  signedAhead: 'The signature is after today.',
  signedBefore: 'The signature is before the day the agreement was made.',
  endedAhead: 'The last day of the agreement is after today.',
  endedBefore: 'The last day of the agreement is before the day it was made.',
  nothingSaid: 'Write what is agreed.',
} as const;
