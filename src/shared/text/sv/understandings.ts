export const understandings = {
  agreedAhead: 'Överenskommelsen ligger efter i dag. Skriv dagen då den gjordes.',
  signedAhead: 'Underskriften ligger efter i dag.',
  signedBefore: 'Underskriften ligger före dagen då överenskommelsen gjordes.',
  endedAhead: 'Överenskommelsens sista dag ligger efter i dag.',
  endedBefore: 'Överenskommelsens sista dag ligger före dagen då den gjordes.',
  nothingSaid: 'Skriv vad som är överenskommet.',
} as const;
