export const lifeEvents = {
  when: 'Skriv ett år, en månad eller en dag: 2021, 5-2021 eller 17-5-2021.',
  ahead: 'Det ligger i framtiden. Skriv när det hände.',
} as const;
