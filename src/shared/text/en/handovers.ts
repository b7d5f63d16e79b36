export const handovers = {
  noReport: 'There is no issued report to send. Issue the report first.',
  reportNotOfCourse: 'The report does not belong to the course.',
  versionTaken: 'A newer package was made meanwhile. Delete the saved file and make the package again.',
  alreadyConfirmed: 'Receipt was already confirmed on {{confirmedOn}}.',
} as const;
