export const support = {
  sensitive: 'Følsom',
  isSensitive: 'Følsom oplysning',
  sensitiveHint: 'Foldes sammen her, vises ikke for mentorer og kommer ikke med i rapport og eksport af sig selv.',
  folded: 'Følsomt, foldet sammen.',
  reveal: 'Vis',
  revealOf: 'Vis {{what}}',
  fold: 'Fold sammen',
  markSensitive: 'Markér som følsom: {{what}}',
  unmarkSensitive: 'Ikke følsom længere: {{what}}',
  withdraw: 'Træk tilbage: {{what}}',
} as const;
