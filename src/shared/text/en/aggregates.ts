export const aggregates = {
  packageVersion: 'Version',
  from: 'From',
  to: 'To',
  fileName: 'File',
  recipient: 'Recipient',
  countCount: 'Counts',
  hiddenCount: 'Hidden counts',
  withdrawnOn: 'Not sent',
  withdrawnAlready: 'The package is already noted as not sent.',
  heldOld: 'A newer package for the period was made meanwhile. Make the package again.',
  overlaps:
    'There is already an aggregated package for {{from}} to {{to}}. Two packages that overlap can be subtracted, so that small numbers can be worked out. Choose the same period, or one that does not overlap.',
  heldGone: 'The package is no longer in memory. Make it again.',
  hasFaults: 'The package has faults and cannot be saved.',
  endsBefore: 'The period ends before it begins.',
  notOver: 'The period is not over yet. Choose a last day before today.',
} as const;
