export const profiles = {
  inFuture: 'Dagen ligger efter i dag. En nivå ges på dagen eller i efterhand.',
} as const;
