export const earlierJobs = {
  ahead: 'Det ligger i framtiden. Skriv när jobbet var.',
  endBeforeStart: 'Jobbet slutar innan det börjar. Rätta ett av åren.',
  standsLimitations_one: 'Begränsningen ”{{text}}” kommer från jobbet. Välj ett annat ursprung för den först.',
  standsLimitations_other:
    '{{count}} begränsningar kommer från jobbet, bland dem ”{{text}}”. Välj ett annat ursprung för dem först.',
} as const;
