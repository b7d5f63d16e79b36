export const departments = {
  hasCourses_one:
    'Afdelingen har {{count}} forløb, der ikke er afsluttet. Flyt eller afslut det, før du lukker afdelingen.',
  hasCourses_other:
    'Afdelingen har {{count}} forløb, der ikke er afsluttet. Flyt eller afslut dem, før du lukker afdelingen.',
  title: 'Afdelinger',
  context_one: '{{count}} afdeling, {{functions}} jobfunktioner',
  context_other: '{{count}} afdelinger, {{functions}} jobfunktioner',
  choose: 'Vælg afdeling',
  new: 'Ny afdeling',
  name: 'Navn',
  address: 'Adresse',
  openingHours: 'Åbningstid',
  running: 'I gang',
  runningCourses_one: '{{count}} forløb',
  runningCourses_other: '{{count}} forløb',
  open: 'Opret afdeling',
  opened: 'Afdelingen {{name}} er oprettet.',
  archive: 'Luk afdelingen',
  archived: 'Afdelingen {{name}} er lukket.',
  isArchived: 'Lukket',
  noneYet: 'Ingen afdelinger endnu. Opret den første, så kan kandidater starte der.',
  history: 'Historik',
} as const;
