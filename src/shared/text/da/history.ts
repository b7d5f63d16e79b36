export const history = {
  cannotBeUndone: 'Det kan ikke fortrydes.',
  notYours: 'Du kan kun fortryde det, du selv har gjort, siden du låste op.',
  alreadyUndone: 'Det er allerede fortrudt.',
  changedSince: 'Det er ændret igen siden. Fortryd det nyeste først.',
} as const;
