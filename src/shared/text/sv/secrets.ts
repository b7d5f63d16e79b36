export const secrets = {
  gone: 'Frasen finns inte längre i minnet. Gör ett nytt paket.',
} as const;
