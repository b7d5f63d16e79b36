export const departments = {
  hasCourses_one:
    'The department has {{count}} course that is not over. Move it or end it before you close the department.',
  hasCourses_other:
    'The department has {{count}} courses that are not over. Move them or end them before you close the department.',
  title: 'Departments',
  context_one: '{{count}} department, {{functions}} job functions',
  context_other: '{{count}} departments, {{functions}} job functions',
  choose: 'Choose a department',
  new: 'New department',
  name: 'Name',
  address: 'Address',
  openingHours: 'Opening hours',
  running: 'Running',
  runningCourses_one: '{{count}} course',
  runningCourses_other: '{{count}} courses',
  open: 'Open department',
  opened: 'The department {{name}} is open.',
  archive: 'Close the department',
  archived: 'The department {{name}} is closed.',
  isArchived: 'Closed',
  noneYet: 'No departments yet. Open the first, then candidates can start there.',
  history: 'History',
} as const;
