export const floor = {
  untilPassed: 'Tiden har redan passerat. Välj en senare tid i dag.',
  notHandedOver: 'Skärmen är inte överlämnad.',
  splitDay: 'Dagen är fördelad på flera arbetsprövningar. Be en kollega rätta den i Närvaro.',
  hasDetails: 'Det står mer om dagen. Be en kollega ta bort den i Närvaro.',
} as const;
