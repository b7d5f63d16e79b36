export const aids = {
  dueBeforeLent: 'Hjälpmedlet kan inte väntas tillbaka innan det är utlånat.',
  returnedBeforeLent: 'Hjälpmedlet kan inte vara återlämnat innan det är utlånat.',
} as const;
