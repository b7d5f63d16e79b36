export const limitations = {
  jobNotOfCandidate: 'Jobbet står ikke i kandidatens arbejdserfaring. Vælg et, der gør.',
  adjustmentNotOfCandidate: 'Skånehensynet hører ikke til et af kandidatens forløb. Vælg et andet.',
  linkedAlready: 'Skånehensynet svarer allerede på begrænsningen.',
} as const;
