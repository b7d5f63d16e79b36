export const courses = {
  goalMinutes: 'Målet er mellem 0 og 40 timer om ugen.',
  tooManyQuestions: 'Et forløb kan have op til 20 spørgsmål.',
  noSuchDepartment: 'Afdelingen findes ikke, eller den er lukket. Vælg en anden.',
  noSuchConsultant: 'Medarbejderen findes ikke eller er stoppet. Vælg en anden.',
  noSuchCounsellor: 'Rådgiveren findes ikke eller er stoppet. Vælg en anden.',
  endBeforeStart: 'Slutdatoen ligger før startdatoen {{startsOn}}.',
  endBeforeAttendance: 'Der er registreret fremmøde til og med {{lastDay}}. Vælg den dag eller en senere.',
  referredInFuture: 'Henvisningens dato ligger efter i dag.',
} as const;
