export const aids = {
  dueBeforeLent: 'Hjälpmedlet kan inte väntas tillbaka innan det är utlånat.',
  returnedBeforeLent: 'Hjälpmedlet kan inte vara återlämnat innan det är utlånat.',
  lentInFuture: 'Dagen har inte kommit än. Skriv utlånet när hjälpmedlet är lämnat till kandidaten.',
  returnedInFuture: 'Dagen har inte kommit än. Skriv dagen då hjälpmedlet kom tillbaka.',
  alreadyBack: 'Hjälpmedlet kom tillbaka {{day}}.',
} as const;
