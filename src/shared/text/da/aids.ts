export const aids = {
  dueBeforeLent: 'Hjælpemidlet kan ikke ventes tilbage, før det er udlånt.',
  returnedBeforeLent: 'Hjælpemidlet kan ikke være afleveret, før det er udlånt.',
  lentInFuture: 'Dagen er ikke kommet endnu. Skriv udlånet, når hjælpemidlet er afleveret til kandidaten.',
  returnedInFuture: 'Dagen er ikke kommet endnu. Skriv den dag, hjælpemidlet kom tilbage.',
  alreadyBack: 'Hjælpemidlet kom tilbage {{day}}.',
} as const;
