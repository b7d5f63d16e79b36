export const earlierJobs = {
  ahead: 'Det ligger ude i fremtiden. Skriv, hvornår jobbet var.',
  endBeforeStart: 'Jobbet slutter, før det begynder. Ret et af årene.',
  standsLimitations_one: 'Begrænsningen »{{text}}« stammer fra jobbet. Vælg en anden oprindelse for den først.',
  standsLimitations_other:
    '{{count}} begrænsninger stammer fra jobbet, blandt dem »{{text}}«. Vælg en anden oprindelse for dem først.',
} as const;
