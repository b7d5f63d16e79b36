export const database = {
  damaged:
    'Databasefilen er beskadiget og er ikke ændret. Gendan den nyeste sikkerhedskopi fra mappen backups, eller kontakt den, der passer maskinen.',
  notOurs: 'Filen er ikke en værkstedsbog. Den er ikke ændret.',
  newer:
    'Bogen er lavet med en nyere udgave af programmet (trin {{found}}, her kendes {{known}}). Installer den nyeste udgave. Filen er ikke ændret.',
  edited:
    'En tidligere opgradering af bogen passer ikke til programmet. Filen er ikke ændret. Installer den rigtige udgave.',
  migrationFailed:
    'Bogen kunne ikke opgraderes, og den er, som den var. Installer den forrige udgave, eller kontakt den, der passer maskinen.',
  inUse: 'Bogen er åben et andet sted siden {{since}}. Luk den der først.',
  keysDamaged: 'Nøglefilen er beskadiget. Brug en sikkerhedskopi. Databasen er ikke ændret.',
  weakKeys: 'Nøglefilen er ændret, så den er svagere end tilladt. Bogen bliver ikke åbnet.',
} as const;
