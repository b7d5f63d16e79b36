export const history = {
  cannotBeUndone: 'That cannot be undone.',
  notYours: 'You can only undo what you did yourself since you unlocked.',
  alreadyUndone: 'That is already undone.',
  changedSince: 'It has been changed again since. Undo the newest first.',
} as const;
