export const attendance = {
  notAMonday: 'Veckan börjar på en måndag. Välj veckans måndag.',
  beforeCourse: 'Perioden börjar först {{startsOn}}.',
  afterCourse: 'Perioden slutade {{endsOn}}. Flytta slutdatumet om den fortsätter.',
  inFuture: 'Dagen har inte kommit än. Närvaro registreras samma dag eller efteråt.',
  reasonMissing: 'Det fattas tid jämfört med det avtalade. Välj varför.',
  nothingMissing: 'Ingen tid fattas, så det finns ingen orsak att välja. Ta bort den.',
  partsSum: 'Fördelningen ger {{parts}} min och närvaron är {{attended}} min. De två ska vara lika.',
  partTwice: 'Samma prövning står två gånger i fördelningen.',
  partNotOfCourse: 'Prövningen hör inte till perioden.',
  partNotRunning: 'Prövningen pågick inte den dagen.',
} as const;
