export const cpr = {
  letters: 'A CPR number has digits only.',
  otherSigns: 'A CPR number has digits only.',
  leadingZeroMissing: 'Here are nine digits. Is the zero in front missing?',
  notTenDigits: 'A CPR number has ten digits. Here are {{digitCount}}.',
  impossibleDate: 'The date {{date}} does not exist.',
  impossibleReplacementDate: 'The date {{date}} in the replacement number does not exist.',
  replacement: 'Replacement number',
  checksumDiffers: 'The check digit does not fit. That happens, and you can save anyway.',
} as const;
