export const drafts = {
  kept: 'Draft that is not saved',
  keptAt: 'You wrote this on {{moment}}, and it is not saved.',
  use: 'Save the draft',
  discard: 'Delete the draft',
} as const;
