export const handovers = {
  noReport: 'Der er ingen låst rapport at sende. Lås rapporten først.',
  reportNotOfCourse: 'Rapporten hører ikke til forløbet.',
  versionTaken: 'Der er lavet en nyere pakke imens. Slet den gemte fil, og lav pakken igen.',
  alreadyConfirmed: 'Modtagelsen er allerede bekræftet {{confirmedOn}}.',
} as const;
