export const secrets = {
  gone: 'Sætningen er ikke længere i hukommelsen. Lav en ny pakke.',
} as const;
