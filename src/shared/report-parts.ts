const beforeAnswers = [
  'summary',
  'background',
  'wishes',
  'tryOuts',
  'hours',
  'attendance',
  'intensity',
  'endurance',
  'adjustments',
  'aids',
  'professional',
  'personal',
  'social',
  'profile',
  'resources',
  'barriers',
  'progression',
] as const;

const afterAnswers = ['assessment', 'jobs', 'support', 'recommendation', 'comments'] as const;

/** Parts that take words of the writer's own; the others fill themselves. */
export const writtenParts = [...beforeAnswers, ...afterAnswers] as const;
export type WrittenPart = (typeof writtenParts)[number];

/** The parts of the clarification report in the order they are printed unless the centre's template says otherwise (DOMAIN.md section 4, 0–26). */
export const reportParts = [
  'cover',
  'person',
  'purpose',
  ...beforeAnswers,
  'answers',
  ...afterAnswers,
  'signatures',
] as const;
export type ReportPart = (typeof reportParts)[number];

/** Parts that stand on page 1 and at the end whatever the template says, and cannot be left out. */
export const fixedParts = ['cover', 'person', 'summary', 'comments', 'signatures'] as const satisfies ReportPart[];

/** Parts that say nothing without words; the others may stand on their facts alone. */
export const partsThatNeedWords = [
  'summary',
  'background',
  'professional',
  'personal',
  'social',
  'assessment',
  'jobs',
  'support',
  'recommendation',
] as const satisfies WrittenPart[];
