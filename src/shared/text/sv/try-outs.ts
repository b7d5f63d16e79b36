export const tryOuts = {
  noSuchFunction: 'Jobbfunktionen finns inte eller är arkiverad. Välj en annan.',
  outsideCourse: 'Datumet ligger utanför perioden. Välj en dag från {{startsOn}} till {{endsOn}}.',
  endBeforeStart: 'Slutdatumet ligger före startdatumet.',
  partsOutside: 'Närvaro är fördelad på prövningen {{day}}. Rätta dagen först eller välj andra datum.',
  outsideTryOut: 'Bedömningen ligger utanför prövningen. Välj dagar från {{from}} till {{to}}.',
} as const;
