export const aids = {
  dueBeforeLent: 'Hjælpemidlet kan ikke ventes tilbage, før det er udlånt.',
  returnedBeforeLent: 'Hjælpemidlet kan ikke være afleveret, før det er udlånt.',
} as const;
