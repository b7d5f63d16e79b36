export const attendance = {
  notAMonday: 'Ugen begynder en mandag. Vælg mandagen i ugen.',
  beforeCourse: 'Forløbet begynder først {{startsOn}}.',
  afterCourse: 'Forløbet sluttede {{endsOn}}. Flyt slutdatoen, hvis det er fortsat.',
  inFuture: 'Dagen er ikke kommet endnu. Fremmøde registreres på dagen eller bagefter.',
  reasonMissing: 'Der mangler tid i forhold til det aftalte. Vælg, hvorfor.',
  nothingMissing: 'Der mangler ingen tid, så der er ingen grund at vælge. Fjern den.',
  partsSum: 'Fordelingen giver {{parts}} min, og fremmødet er {{attended}} min. De to skal være ens.',
  partTwice: 'Den samme afprøvning står to gange i fordelingen.',
  partNotOfCourse: 'Afprøvningen hører ikke til forløbet.',
  partNotRunning: 'Afprøvningen var ikke i gang den dag.',
} as const;
