export const hoursOverview = {
  endBeforeStart: 'Perioden slutar innan den börjar.',
  tooManyWeeks: 'Perioden är för lång. Välj högst {{most}} veckor åt gången.',
} as const;
