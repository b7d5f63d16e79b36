import { day, type Day } from '#shared/calendar.ts';

/** A date of birth as the writer would say it, day-month-year without zeros: '31-6-2026'. */
type SpokenDate = string;

export type CprKind = 'real' | 'replacement';

export type CprReading =
  | { ok: true; digits: string; kind: CprKind; bornOn: Day; hasValidChecksum: boolean }
  | { ok: false; reason: 'letters' }
  | { ok: false; reason: 'other-signs' }
  | { ok: false; reason: 'not-ten-digits'; digitCount: number }
  | { ok: false; reason: 'impossible-date'; kind: CprKind; date: SpokenDate };

export type CprRefusal =
  | { key: 'cpr.letters'; values?: never }
  | { key: 'cpr.otherSigns'; values?: never }
  | { key: 'cpr.leadingZeroMissing'; values?: never }
  | { key: 'cpr.notTenDigits'; values: { digitCount: number } }
  | { key: 'cpr.impossibleDate'; values: { date: SpokenDate } }
  | { key: 'cpr.impossibleReplacementDate'; values: { date: SpokenDate } };

/**
 * What a CPR number says, read from text with or without hyphen and spaces. A replacement number (day + 60) is accepted and
 * marked; it belongs to no register. Modulus 11 is only reported: since 1 October 2007 numbers are issued without it.
 * Source: CPR-kontoret, "Personnummeret i CPR-systemet".
 */
export function readCpr(text: string): CprReading {
  const digits = text.replace(/[\s\p{Dash_Punctuation}]/gu, '');
  if (/\p{Letter}/u.test(digits)) return { ok: false, reason: 'letters' };
  if (!/^[0-9]*$/.test(digits)) return { ok: false, reason: 'other-signs' };
  if (digits.length !== 10) return { ok: false, reason: 'not-ten-digits', digitCount: digits.length };

  const writtenDay = Number(digits.slice(0, 2));
  const kind = writtenDay > 60 ? 'replacement' : 'real';
  const dayOfMonth = kind === 'replacement' ? writtenDay - 60 : writtenDay;
  const month = digits.slice(2, 4);
  const year = yearOfBirth(Number(digits.slice(4, 6)), Number(digits.charAt(6)));

  const bornOn = day.safeParse(`${year}-${month}-${String(dayOfMonth).padStart(2, '0')}`);
  if (!bornOn.success) {
    return { ok: false, reason: 'impossible-date', kind, date: `${dayOfMonth}-${Number(month)}-${year}` };
  }
  return { ok: true, digits, kind, bornOn: bornOn.data, hasValidChecksum: hasValidChecksum(digits) };
}

/** Null when the text is a CPR number we accept, otherwise why not. */
export function whyCprRefused(text: string): CprRefusal | null {
  const reading = readCpr(text);
  if (reading.ok) return null;
  if (reading.reason === 'letters') return { key: 'cpr.letters' };
  if (reading.reason === 'other-signs') return { key: 'cpr.otherSigns' };
  if (reading.reason === 'not-ten-digits') {
    // A spreadsheet that took the number for an amount has dropped the zero in front.
    if (reading.digitCount === 9) return { key: 'cpr.leadingZeroMissing' };
    return { key: 'cpr.notTenDigits', values: { digitCount: reading.digitCount } };
  }
  const key = reading.kind === 'replacement' ? 'cpr.impossibleReplacementDate' : 'cpr.impossibleDate';
  return { key, values: { date: reading.date } };
}

/**
 * What is worth telling about an accepted number without blocking it: that it is a replacement number, or that the check digit
 * of a real one differs. Null when there is nothing to tell, also for text that is refused.
 */
export function whyCprDoubted(text: string): { key: 'cpr.replacement' } | { key: 'cpr.checksumDiffers' } | null {
  const reading = readCpr(text);
  if (!reading.ok) return null;
  if (reading.kind === 'replacement') return { key: 'cpr.replacement' };
  return reading.hasValidChecksum ? null : { key: 'cpr.checksumDiffers' };
}

/** The date part alone, for lists and prints that need not name the number: '670180-••••' from ten digits. */
export const maskCpr = (digits: string): string => `${digits.slice(0, 6)}-••••`;

// The seventh digit and the two-digit year together give the century (CPR-kontoret's table).
function yearOfBirth(twoDigitYear: number, seventhDigit: number): number {
  if (seventhDigit <= 3) return 1900 + twoDigitYear;
  if (seventhDigit === 4 || seventhDigit === 9) return (twoDigitYear <= 36 ? 2000 : 1900) + twoDigitYear;
  return (twoDigitYear <= 57 ? 2000 : 1800) + twoDigitYear;
}

const checksumWeights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

const hasValidChecksum = (digits: string): boolean =>
  checksumWeights.reduce((sum, weight, place) => sum + weight * Number(digits.charAt(place)), 0) % 11 === 0;
