export const candidates = {
  cprTaken: 'The CPR number is already registered.',
  lastWorkedOnMissing: 'Enter the date, or choose “Long away” or “Unknown”.',
  lastWorkedOnNotKnown: 'A date belongs to the answer “Known”. Choose “Known”, or clear the date.',
} as const;
