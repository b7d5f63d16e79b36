export const values = {
  id: 'The record could not be found from what was sent.',
  required: 'This field must be filled in.',
  tooLong: 'The text is too long for the field. Make it shorter.',
  controlCharacters: 'The text holds characters that cannot be kept. Delete them and type the text again.',
  clock: 'Write the time as 09:30.',
  minutes: 'Minutes of a day lie between 0 and 1440.',
  percent: 'Write a whole number from 0 to 100.',
  step10: 'Write a whole number from 0 to 10.',
  form: 'The content does not have the form the field needs.',
  choice: 'Choose one of the options in the list.',
  unknownField: 'A field that does not exist was sent.',
  month: 'Choose a month.',
} as const;
