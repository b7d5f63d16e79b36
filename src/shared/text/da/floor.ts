export const floor = {
  untilPassed: 'Tidspunktet er allerede passeret. Vælg et senere tidspunkt i dag.',
  notHandedOver: 'Skærmen er ikke givet videre.',
  splitDay: 'Dagen er fordelt på flere afprøvninger. Bed en kollega om at rette den i Fremmøde.',
  hasDetails: 'Der står mere om dagen. Bed en kollega om at fjerne den i Fremmøde.',
} as const;
