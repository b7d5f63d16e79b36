export const jobFunctions = {
  level: 'Ett krav är ett heltal från 0 till 5.',
  isco08Form: 'En ISCO-08-kod har fyra siffror.',
  liftKg: 'Lyft är ett heltal från 0 till 50 kg.',
  places: 'Antal åt gången är ett heltal från 1.',
} as const;
