export const cpr = {
  letters: 'There is a letter in the CPR number. Write only the ten digits.',
  otherSigns: 'There are other signs than digits in the CPR number. Write ten digits, with or without a hyphen.',
  leadingZeroMissing: 'A CPR number has ten digits, and here are nine. Is a 0 missing in front?',
  notTenDigits:
    'A CPR number has 10 digits, and here the count is {{digitCount}}. Write day, month, two-digit year and the last four.',
  impossibleDate: 'The date {{date}} does not exist. The first six digits are day, month and year.',
  impossibleReplacementDate:
    'A replacement number has the day plus 60. Here that gives {{date}}, which does not exist. Check the number.',
  checksumDiffers: 'The check digit of the CPR number does not match. That happens, and you can save anyway.',
  replacement: 'This is a replacement number. Change it when the person gets a real CPR number.',
} as const;
