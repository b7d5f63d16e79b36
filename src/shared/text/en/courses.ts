export const courses = {
  goalMinutes: 'The goal is between 0 and 40 hours a week.',
  tooManyQuestions: 'A course can have up to 20 questions.',
  noSuchDepartment: 'The department does not exist or is closed. Choose another.',
  noSuchConsultant: 'The staff member does not exist or has left. Choose another.',
  noSuchCounsellor: 'The counsellor does not exist or has left. Choose another.',
  endBeforeStart: 'The end date lies before the start date {{startsOn}}.',
  endBeforeAttendance: 'Attendance is recorded up to {{lastDay}}. Choose that day or a later one.',
  referredInFuture: 'The referral is dated after today.',
} as const;
