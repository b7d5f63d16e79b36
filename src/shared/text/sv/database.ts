export const database = {
  damaged: 'Databasfilen är skadad och har inte ändrats. Återställ den senaste säkerhetskopian från mappen backups.',
  notOurs: 'Filen är inte en verkstadsbok. Den har inte ändrats.',
  newer:
    'Boken är gjord med en nyare version av programmet (steg {{found}}, här känns {{known}}). Installera den senaste versionen. Filen har inte ändrats.',
  edited: 'En tidigare uppgradering av boken passar inte programmet. Filen har inte ändrats.',
  migrationFailed: 'Boken kunde inte uppgraderas och är som den var. Installera den tidigare versionen.',
  inUse: 'Boken är öppen på ett annat ställe sedan {{since}}. Stäng den där först.',
  keysDamaged: 'Nyckelfilen är skadad. Använd en säkerhetskopia. Databasen har inte ändrats.',
  weakKeys: 'Nyckelfilen har ändrats så att den är svagare än tillåtet. Boken öppnas inte.',
} as const;
