export const support = {
  sensitive: 'Sensitive',
  isSensitive: 'Sensitive information',
  sensitiveHint: 'Folded here, not shown to mentors, and not part of reports and exports by itself.',
  folded: 'Sensitive, folded.',
  reveal: 'Show',
  revealOf: 'Show {{what}}',
  fold: 'Fold',
  markSensitive: 'Mark as sensitive: {{what}}',
  unmarkSensitive: 'No longer sensitive: {{what}}',
  withdraw: 'Withdraw: {{what}}',
} as const;
