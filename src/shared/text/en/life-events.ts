export const lifeEvents = {
  when: 'Write a year, a month or a day: 2021, 5-2021 or 17-5-2021.',
  ahead: 'That is in the future. Write when it happened.',
} as const;
