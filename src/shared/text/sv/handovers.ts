export const handovers = {
  noReport: 'Det finns ingen låst rapport att skicka. Lås rapporten först.',
  reportNotOfCourse: 'Rapporten hör inte till perioden.',
  versionTaken: 'Ett nyare paket har gjorts under tiden. Radera den sparade filen och gör paketet igen.',
  alreadyConfirmed: 'Mottagandet är redan bekräftat {{confirmedOn}}.',
} as const;
