export const contacts = {
  minutes: 'Tiden er 0 til 600 minutter.',
  ahead: 'Kontakten ligger efter i dag. Skriv den dag, den fandt sted.',
  nothingSaid: 'Skriv, hvad kontakten handlede om, hvem den var med, eller hvor længe den varede.',
  notForMentors: 'En følsom kontakt skrives af en konsulent eller en leder.',
} as const;
