export const capacity = {
  placesRange: 'Skriv et helt antal pladser mellem 0 og 500.',
  noSuchDepartment: 'Afdelingen findes ikke, eller den er lukket. Vælg en anden.',
  endBeforeStart: 'Den sidste dag ligger før den første.',
  tooLong: 'Vælg en periode på højst 800 dage.',
  overbookedCentre: '{{places}} pladser er planlagt den {{day}}, og loftet er {{limit}}.',
  overbookedDepartment: '{{places}} pladser er planlagt i {{department}} den {{day}}, og loftet er {{limit}}.',
  overbookedDays_one: 'Det gælder {{count}} dag.',
  overbookedDays_other: 'Det gælder {{count}} dage i alt.',
  mayGoOn: 'Du kan fortsætte.',
} as const;
