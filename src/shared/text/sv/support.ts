export const support = {
  sensitiveHint: 'Viks ihop här, visas inte för mentorer och kommer inte med i rapport och export av sig själv.',
  folded: 'Känsligt, hopvikt.',
  reveal: 'Visa',
  revealOf: 'Visa {{what}}',
  fold: 'Vik ihop',
  withdraw: 'Dra tillbaka: {{what}}',
} as const;
