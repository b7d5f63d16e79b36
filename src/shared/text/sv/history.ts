export const history = {
  cannotBeUndone: 'Det går inte att ångra.',
  notYours: 'Du kan bara ångra det du själv gjort sedan du låste upp.',
  alreadyUndone: 'Det är redan ångrat.',
  changedSince: 'Det har ändrats igen sedan dess. Ångra det senaste först.',
} as const;
