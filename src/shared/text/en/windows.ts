export const windows = {
  route: 'There is no such place in the application.',
  open: 'New window',
  tooMany: '{{most}} windows are open already. Close one of them first.',
  keyOpen: 'New window, same place',
  keyLink: 'Open a link in a new window',
  click: 'click',
} as const;
