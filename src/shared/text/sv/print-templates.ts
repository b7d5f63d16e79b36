export const printTemplates = {
  unknownSection: 'Avsnittet hör inte till den här utskriften.',
  sectionTwice: 'Avsnittet finns två gånger.',
  ownNeedsTitle: 'Ge avsnittet en rubrik.',
  fixedSection: 'Avsnittet kan inte stängas av.',
  unknownField: 'Fältet »{{field}}« finns inte. Välj ett av fälten i listan.',
} as const;
