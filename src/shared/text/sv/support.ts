export const support = {
  sensitive: 'Känslig',
  isSensitive: 'Känslig uppgift',
  sensitiveHint: 'Viks ihop här, visas inte för mentorer och kommer inte med i rapport och export av sig själv.',
  folded: 'Känsligt, hopvikt.',
  reveal: 'Visa',
  revealOf: 'Visa {{what}}',
  fold: 'Vik ihop',
  markSensitive: 'Markera som känslig: {{what}}',
  unmarkSensitive: 'Inte känslig längre: {{what}}',
  withdraw: 'Dra tillbaka: {{what}}',
} as const;
