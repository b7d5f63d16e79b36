export const lifeEvents = {
  when: 'Skriv et år, en måned eller en dag: 2021, 5-2021 eller 17-5-2021.',
  ahead: 'Det ligger ude i fremtiden. Skriv, hvornår det skete.',
} as const;
