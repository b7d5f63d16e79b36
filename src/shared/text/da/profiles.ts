export const profiles = {
  inFuture: 'Dagen ligger efter i dag. Et niveau gives på dagen eller bagefter.',
} as const;
