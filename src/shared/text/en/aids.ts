export const aids = {
  dueBeforeLent: 'The aid cannot be due back before it is lent.',
  returnedBeforeLent: 'The aid cannot be returned before it is lent.',
  lentInFuture: 'The day has not come yet. Write the loan once the candidate has the aid.',
  returnedInFuture: 'The day has not come yet. Write the day the aid came back.',
  alreadyBack: 'The aid came back on {{day}}.',
} as const;
