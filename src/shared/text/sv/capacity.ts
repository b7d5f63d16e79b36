export const capacity = {
  placesRange: 'Skriv ett helt antal platser mellan 0 och 500.',
  noSuchDepartment: 'Avdelningen finns inte eller är stängd. Välj en annan.',
  endBeforeStart: 'Den sista dagen ligger före den första.',
  tooLong: 'Välj en period på högst 800 dagar.',
  overbookedCentre: '{{places}} platser är planerade den {{day}}, och taket är {{limit}}.',
  overbookedDepartment: '{{places}} platser är planerade i {{department}} den {{day}}, och taket är {{limit}}.',
  overbookedDays_one: 'Det gäller {{count}} dag.',
  overbookedDays_other: 'Det gäller {{count}} dagar totalt.',
  mayGoOn: 'Du kan fortsätta.',
} as const;
