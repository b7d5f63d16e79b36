export const attendance = {
  notAMonday: 'The week begins on a Monday. Choose the Monday of the week.',
  beforeCourse: 'The course does not begin until {{startsOn}}.',
  afterCourse: 'The course ended on {{endsOn}}. Move the end date if it continues.',
  inFuture: 'The day has not come yet. Attendance is recorded on the day or afterwards.',
  reasonMissing: 'Time is missing compared with what was agreed. Choose why.',
  nothingMissing: 'No time is missing, so there is no reason to choose. Remove it.',
  partsSum: 'The parts add up to {{parts}} min, and {{attended}} min were attended. The two must agree.',
  partTwice: 'The same try-out stands twice among the parts.',
  partNotOfCourse: 'The try-out does not belong to the course.',
  partNotRunning: 'The try-out was not under way that day.',
} as const;
