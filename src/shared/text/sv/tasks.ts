export const tasks = {
  noSuchOwner: 'Kollegan finns inte eller har slutat. Välj en annan.',
  meetingNotOfCourse: 'Mötet hör inte till förloppet.',
  doneInFuture: 'Uppgiften kan vara utförd först när dagen har kommit.',
  alreadyDone: 'Uppgiften är redan utförd.',
  notDone: 'Uppgiften är inte utförd än.',
} as const;
