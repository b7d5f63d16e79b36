export const support = {
  sensitiveHint: 'Foldes sammen her, vises ikke for mentorer og kommer ikke med i rapport og eksport af sig selv.',
  folded: 'Følsomt, foldet sammen.',
  reveal: 'Vis',
  revealOf: 'Vis {{what}}',
  fold: 'Fold sammen',
  withdraw: 'Træk tilbage: {{what}}',
} as const;
