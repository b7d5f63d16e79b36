export const limitations = {
  jobNotOfCandidate: 'The job is not in the candidate’s work history. Choose one that is.',
  adjustmentNotOfCandidate: 'The accommodation is not in one of the candidate’s courses. Choose another.',
  linkedAlready: 'The accommodation already answers the limitation.',
} as const;
