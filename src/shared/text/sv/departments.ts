export const departments = {
  hasCourses_one:
    'Avdelningen har {{count}} period som inte är avslutad. Flytta eller avsluta den innan du stänger avdelningen.',
  hasCourses_other:
    'Avdelningen har {{count}} perioder som inte är avslutade. Flytta eller avsluta dem innan du stänger avdelningen.',
  title: 'Avdelningar',
  context_one: '{{count}} avdelning, {{functions}} arbetsuppgifter',
  context_other: '{{count}} avdelningar, {{functions}} arbetsuppgifter',
  choose: 'Välj avdelning',
  new: 'Ny avdelning',
  name: 'Namn',
  address: 'Adress',
  openingHours: 'Öppettider',
  running: 'Pågår',
  runningCourses_one: '{{count}} period',
  runningCourses_other: '{{count}} perioder',
  open: 'Skapa avdelning',
  opened: 'Avdelningen {{name}} är skapad.',
  archive: 'Stäng avdelningen',
  archived: 'Avdelningen {{name}} är stängd.',
  isArchived: 'Stängd',
  noneYet: 'Inga avdelningar ännu. Skapa den första så kan kandidater börja där.',
  history: 'Historik',
} as const;
