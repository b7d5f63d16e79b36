import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { maskCpr, readCpr, whyCprDoubted, whyCprRefused } from '#shared/cpr.ts';

// Where a person could be meant, tests use replacement numbers (day + 60), which belong to nobody. The century table and the
// check digit are about real numbers: those below are constructed on 1 January with a serial of x000 or x001, numbers nobody is meant by.

const tenDigits = fc.stringMatching(/^[0-9]{10}$/);

const bornOn = (text: string) => {
  const reading = readCpr(text);
  return reading.ok ? reading.bornOn : null;
};

describe('a CPR number', () => {
  test('is the same with and without hyphen or spaces', () => {
    for (const text of [
      '6701801234',
      '670180-1234',
      ' 670180 1234 ',
      '670180 - 1234',
      '67 01 80–1234',
      '670180\u00a01234',
    ]) {
      expect(readCpr(text), text).toMatchObject({ ok: true, digits: '6701801234', bornOn: '1980-01-07' });
    }
  });

  test('that is a replacement number is accepted and marked', () => {
    expect(readCpr('670180-1234')).toMatchObject({ ok: true, kind: 'replacement', bornOn: '1980-01-07' });
    expect(readCpr('610199-0000')).toMatchObject({ kind: 'replacement', bornOn: '1999-01-01' });
    expect(readCpr('911299-0000')).toMatchObject({ kind: 'replacement', bornOn: '1999-12-31' });
    expect(readCpr('010199-0000')).toMatchObject({ kind: 'real', bornOn: '1999-01-01' });
  });

  test('tells the century by its seventh digit and its year', () => {
    const table: [seventhDigits: string, year: string, century: string][] = [
      ['0123', '00', '19'],
      ['0123', '99', '19'],
      ['49', '00', '20'],
      ['49', '36', '20'],
      ['49', '37', '19'],
      ['49', '99', '19'],
      ['5678', '00', '20'],
      ['5678', '57', '20'],
      ['5678', '58', '18'],
      ['5678', '99', '18'],
    ];
    for (const [seventhDigits, year, century] of table) {
      for (const seventh of seventhDigits) {
        expect(bornOn(`0101${year}${seventh}000`), `${year} ${seventh}`).toBe(`${century}${year}-01-01`);
        expect(bornOn(`6101${year}${seventh}000`), `${year} ${seventh}`).toBe(`${century}${year}-01-01`);
      }
    }
  });

  test('is accepted whether or not modulus 11 holds', () => {
    // Weights 4 3 2 7 6 5 4 3 2 1: 010100-0007 sums to 3 + 7 + 7, and -0001 to 11.
    expect(readCpr('010100-0001')).toMatchObject({ ok: true, hasValidChecksum: true });
    expect(readCpr('010100-0007')).toMatchObject({ ok: true, hasValidChecksum: false });
  });

  test.prop([tenDigits])('of ten digits is accepted or has an impossible date, and nothing else', (digits) => {
    const reading = readCpr(digits);
    expect(reading.ok || reading.reason).toSatisfy((outcome) => outcome === true || outcome === 'impossible-date');
    if (reading.ok) expect(reading.bornOn.slice(2, 7)).toBe(`${digits.slice(4, 6)}-${digits.slice(2, 4)}`);
  });

  test.prop([fc.string()])('is never read out of text with anything but ten digits, and never throws', (text) => {
    const reading = readCpr(text);
    if (reading.ok) expect(reading.digits).toBe(text.replace(/[^0-9]/g, ''));
    expect(whyCprRefused(text) === null).toBe(reading.ok);
  });
});

describe('a refused CPR number', () => {
  test('says that it has letters', () => {
    expect(readCpr('670180-12A4')).toEqual({ ok: false, reason: 'letters' });
    expect(whyCprRefused('67O180-1234')).toEqual({ key: 'cpr.letters' });
  });

  test('says that it has other signs', () => {
    expect(whyCprRefused('67.01.80/1234')).toEqual({ key: 'cpr.otherSigns' });
  });

  test('says how many digits there are', () => {
    expect(readCpr('670180-123')).toEqual({ ok: false, reason: 'not-ten-digits', digitCount: 9 });
    expect(whyCprRefused('670180')).toEqual({ key: 'cpr.notTenDigits', values: { digitCount: 6 } });
    expect(whyCprRefused('67011980-1234')).toEqual({ key: 'cpr.notTenDigits', values: { digitCount: 12 } });
    expect(whyCprRefused('')).toEqual({ key: 'cpr.notTenDigits', values: { digitCount: 0 } });
  });

  test('asks for the zero in front when one digit is missing', () => {
    expect(whyCprRefused('701801234')).toEqual({ key: 'cpr.leadingZeroMissing' });
  });

  test('names the date that does not exist', () => {
    expect(readCpr('310626-4000')).toEqual({ ok: false, reason: 'impossible-date', kind: 'real', date: '31-6-2026' });
    expect(whyCprRefused('310626-4000')).toEqual({ key: 'cpr.impossibleDate', values: { date: '31-6-2026' } });
    expect(whyCprRefused('290201-0000')).toEqual({ key: 'cpr.impossibleDate', values: { date: '29-2-1901' } });
    expect(whyCprRefused('011380-0000')).toEqual({ key: 'cpr.impossibleDate', values: { date: '1-13-1980' } });
    expect(whyCprRefused('600180-1234')).toEqual({ key: 'cpr.impossibleDate', values: { date: '60-1-1980' } });
  });

  test('names the date behind a replacement number that does not exist', () => {
    expect(whyCprRefused('910680-1234')).toEqual({
      key: 'cpr.impossibleReplacementDate',
      values: { date: '31-6-1980' },
    });
  });
});

describe('an accepted CPR number', () => {
  test('is doubted silently when the check digit of a real number differs', () => {
    expect(whyCprDoubted('010100-0007')).toEqual({ key: 'cpr.checksumDiffers' });
    expect(whyCprDoubted('010100-0001')).toBeNull();
  });

  test('is told to be a replacement number whatever its check digit', () => {
    expect(whyCprDoubted('670180-1234')).toEqual({ key: 'cpr.replacement' });
  });

  test('is masked to its date', () => {
    expect(maskCpr('6701801234')).toBe('670180-••••');
  });
});
