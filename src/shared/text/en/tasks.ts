export const tasks = {
  noSuchOwner: 'The colleague is not there or has left. Choose another.',
  meetingNotOfCourse: 'The meeting does not belong to the course.',
  doneInFuture: 'A task can be done only once its day has come.',
  alreadyDone: 'The task is already done.',
  notDone: 'The task is not done yet.',
} as const;
