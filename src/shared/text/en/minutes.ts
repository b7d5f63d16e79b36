export const minutes = {
  unreadable: 'The time cannot be read. Write for example 2:30, 2,5 or 150 min.',
  twoMeanings: '{{text}} can mean {{first}} or {{second}}. Write the time with a colon.',
  moreThanADay: 'A day has 24 hours. Write for example 30 min if you mean minutes.',
} as const;
