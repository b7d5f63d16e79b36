export const courses = {
  goalMinutes: 'Målet är mellan 0 och 40 timmar i veckan.',
  tooManyQuestions: 'En kurs kan ha upp till 20 frågor.',
  noSuchDepartment: 'Avdelningen finns inte eller är stängd. Välj en annan.',
  noSuchConsultant: 'Medarbetaren finns inte eller har slutat. Välj en annan.',
  noSuchCounsellor: 'Handläggaren finns inte eller har slutat. Välj en annan.',
  endBeforeStart: 'Slutdatumet ligger före startdatumet {{startsOn}}.',
  endBeforeAttendance: 'Närvaro är registrerad till och med {{lastDay}}. Välj den dagen eller en senare.',
  referredInFuture: 'Remissens datum ligger efter i dag.',
} as const;
