export const departments = {
  hasCourses_one: 'The department has {{count}} course under way. Move it before you close the department.',
  hasCourses_other: 'The department has {{count}} courses under way. Move them before you close the department.',
} as const;
