export const contacts = {
  minutes: 'Tiden är 0 till 600 minuter.',
  ahead: 'Kontakten ligger efter i dag. Skriv dagen då den ägde rum.',
  nothingSaid: 'Skriv vad kontakten handlade om, med vem den var eller hur länge den varade.',
  notForMentors: 'En känslig kontakt skrivs av en konsulent eller en ledare.',
} as const;
