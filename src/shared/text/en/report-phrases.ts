export const reportPhrases = {
  archived: 'The phrase is put away and cannot be changed.',
  thereAlready: 'That phrase is there already.',
  unknownField: 'There is no field »{{field}}«. Choose one of the fields on the list.',
} as const;
