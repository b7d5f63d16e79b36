export const printTemplates = {
  unknownSection: 'The section does not belong to this print.',
  sectionTwice: 'The section is there twice.',
  ownNeedsTitle: 'Give the section a heading.',
  fixedSection: 'The section cannot be switched off.',
  unknownField: 'There is no field »{{field}}«. Choose one of the fields on the list.',
} as const;
