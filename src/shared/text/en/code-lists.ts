export const codeLists = {
  form: 'The code has capital letters, digits and underscores.',
  unknown: 'The code is not in the list on that day.',
} as const;
