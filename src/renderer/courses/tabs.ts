/** The tabs of a course's page, as they stand in its address. */
export const courseTabs = [
  'overview',
  'hours',
  'try-outs',
  'adjustments',
  'observations',
  'progression',
  'profile',
  'background',
  'support',
  'meetings',
  'report',
  'earlier',
  'history',
] as const;
export type CourseTab = (typeof courseTabs)[number];
