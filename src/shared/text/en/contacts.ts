export const contacts = {
  minutes: 'The time is 0 to 600 minutes.',
  ahead: 'The contact is after today. Write the day it took place.',
  nothingSaid: 'Write what the contact was about, with whom, or how long it took.',
  notForMentors: 'A sensitive contact is written by a consultant or a leader.',
} as const;
