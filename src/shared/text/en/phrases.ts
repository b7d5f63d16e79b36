export const phrases = {
  archived: 'The phrase is archived and cannot be changed.',
  thereAlready: 'That phrase is there already.',
} as const;
