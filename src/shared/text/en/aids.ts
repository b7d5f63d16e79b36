export const aids = {
  dueBeforeLent: 'The aid cannot be due back before it is lent.',
  returnedBeforeLent: 'The aid cannot be returned before it is lent.',
} as const;
