export const secrets = {
  gone: 'The passphrase is no longer in memory. Make a new package.',
} as const;
