export const printTemplates = {
  unknownSection: 'Afsnittet hører ikke til denne udskrift.',
  sectionTwice: 'Afsnittet står der to gange.',
  ownNeedsTitle: 'Giv afsnittet en overskrift.',
  fixedSection: 'Afsnittet kan ikke slås fra.',
  unknownField: 'Feltet »{{field}}« findes ikke. Vælg et af felterne på listen.',
} as const;
