// Tables that bear their noun's name need no line here.
const nouns: Readonly<Record<string, string>> = {
  absenceNotes: 'absences',
  attendanceDays: 'attendance',
  attendanceParts: 'attendance',
  closingDays: 'centre',
  codes: 'codeLists',
  assignments: 'courses',
  capacityLimits: 'capacity',
  courseQuestions: 'courses',
  courseSteps: 'courses',
  meetingDecisions: 'meetings',
  meetingParticipants: 'meetings',
  adjustmentEvidence: 'adjustments',
  aidLoans: 'aids',
  intensityAssessments: 'tryOuts',
  tryOutRatings: 'tryOuts',
  limitationLinks: 'limitations',
  profileLevels: 'profiles',
  scoreRounds: 'scores',
  scoreScale: 'indicators',
  reportTexts: 'reports',
  reportChoices: 'reports',
  reportSteps: 'reports',
  reportSensitiveSections: 'reports',
};

/** The noun a table belongs to, for the message that tells windows what changed. */
export const nounOfTable = (table: string): string => nouns[table] ?? table;
