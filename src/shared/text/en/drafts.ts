export const drafts = {
  kept: 'Draft that is not saved',
  keptAt: 'You wrote this on {{moment}}, and it is not saved.',
  use: 'Save the draft',
  discard: 'Delete the draft',
  yours: 'Your text',
  twoTexts: 'Two texts',
  keptElsewhere: 'Kept in another window at {{clock}}',
  nothingStands: 'There is nothing.',
  keepMine: 'Keep mine',
  takeTheirs: 'Keep the saved one',
  chooseFirst: 'The text was changed in another window. Choose first which one holds.',
} as const;
