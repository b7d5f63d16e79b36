export const tasks = {
  noSuchOwner: 'Kollegaen findes ikke eller er stoppet. Vælg en anden.',
  meetingNotOfCourse: 'Mødet hører ikke til forløbet.',
  doneInFuture: 'Opgaven kan først være udført, når dagen er kommet.',
  alreadyDone: 'Opgaven er allerede udført.',
  notDone: 'Opgaven er ikke udført endnu.',
} as const;
