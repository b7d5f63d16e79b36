export const tryOuts = {
  noSuchFunction: 'Jobfunktionen findes ikke, eller den er arkiveret. Vælg en anden.',
  outsideCourse: 'Datoen ligger uden for forløbet. Vælg en dag fra {{startsOn}} til {{endsOn}}.',
  endBeforeStart: 'Slutdatoen ligger før startdatoen.',
  partsOutside: 'Der er fordelt fremmøde på afprøvningen {{day}}. Ret dagen først, eller vælg andre datoer.',
  outsideTryOut: 'Vurderingen ligger uden for afprøvningen. Vælg dage fra {{from}} til {{to}}.',
} as const;
