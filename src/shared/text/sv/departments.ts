export const departments = {
  hasCourses_one: 'Avdelningen har {{count}} pågående period. Flytta den innan du stänger avdelningen.',
  hasCourses_other: 'Avdelningen har {{count}} pågående perioder. Flytta dem innan du stänger avdelningen.',
} as const;
