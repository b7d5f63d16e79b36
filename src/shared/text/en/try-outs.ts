export const tryOuts = {
  noSuchFunction: 'The job function does not exist or is archived. Choose another.',
  outsideCourse: 'The date lies outside the course. Choose a day from {{startsOn}} to {{endsOn}}.',
  endBeforeStart: 'The end date lies before the start date.',
  partsOutside: 'Attendance on {{day}} is recorded in this try-out. Correct that day first, or choose other dates.',
  outsideTryOut: 'The assessment lies outside the try-out. Choose days from {{from}} to {{to}}.',
} as const;
