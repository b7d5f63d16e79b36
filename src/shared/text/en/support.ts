export const support = {
  sensitiveHint: 'Folded here, not shown to mentors, and not part of reports and exports by itself.',
  folded: 'Sensitive, folded.',
  reveal: 'Show',
  revealOf: 'Show {{what}}',
  fold: 'Fold',
  withdraw: 'Withdraw: {{what}}',
} as const;
