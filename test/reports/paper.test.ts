import { describe, expect, it } from 'vitest';
import { amountText } from '#shared/papers/report/adjustments-table.ts';
import { attendancePeriods, attendanceTotal, unregisteredDays } from '#shared/attendance-periods.ts';
import { attendanceTable } from '#shared/papers/report/attendance-table.ts';
import { closedStretches } from '#shared/papers/report/closed-text.ts';
import { enduranceByMonth } from '#shared/endurance.ts';
import { frontFigures } from '#shared/papers/report/front-figures.ts';
import { hoursTable } from '#shared/papers/report/hours-table.ts';
import { speakIn } from '#shared/text/speak.ts';
import { absent, attended, closedWeek, factsOf, plan } from '#test/reports/paper-facts.ts';

const speak = speakIn('da');

describe('attendance on paper', () => {
  const facts = factsOf({
    hourPlans: [plan('2026-09-07', 180), plan('2026-09-14', 120, 'Smerter dagen efter')],
    attendance: [
      attended('2026-09-07', 180, 180),
      attended('2026-09-09', 120, 180, 'SYG'),
      absent('2026-09-11', 180, 'SYG'),
      attended('2026-09-14', 120, 120),
      absent('2026-09-16', 120, 'BEHANDLING'),
      absent('2026-09-18', 120, 'LUKKET'),
    ],
    today: '2026-09-20',
  });

  it('is told for each agreement, closed days left out', () => {
    const [first, second] = attendancePeriods(facts);

    expect(first).toMatchObject({
      from: '2026-09-07',
      to: '2026-09-13',
      days: 3,
      attendedDays: 2,
      shortDays: 1,
      agreedMinutes: 540,
      attendedMinutes: 300,
      percent: 56,
    });
    expect(second).toMatchObject({
      from: '2026-09-14',
      days: 2,
      attendedDays: 1,
      agreedMinutes: 240,
      attendedMinutes: 120,
      percent: 50,
    });
    expect(attendanceTotal(facts)).toMatchObject({ days: 5, attendedDays: 3, percent: 54 });
  });

  it('counts missed days by their reason, one column each', () => {
    const { columns, rows } = attendanceTable(facts, speak);

    expect(columns.map(({ header }) => header)).toEqual([
      'Periode',
      'Dage',
      'Mødt',
      'Syg',
      'Behandling',
      'Aftalt tid',
      'Mødt tid',
      'Andel',
    ]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Uge 37, 3 t × 3 dage', '3', '2', '1', '0', '9 t 00 min', '5 t 00 min', '56 %'],
      ['Uge 38, 2 t × 3 dage', '2', '1', '0', '1', '4 t 00 min', '2 t 00 min', '50 %'],
      ['I alt', '5', '3', '1', '1', '13 t 00 min', '7 t 00 min', '54 %'],
    ]);
  });

  it('says which agreed days nobody registered, and never takes a closed day for one', () => {
    const without = factsOf({
      hourPlans: [plan('2026-09-07', 180)],
      attendance: [attended('2026-09-07', 180, 180)],
      today: '2026-09-21',
    });
    const closed = { ...without, closingDays: closedWeek };

    expect(unregisteredDays(without)).toBe(5);
    expect(unregisteredDays(closed)).toBe(2);
    expect(closedStretches(closed, speak)).toEqual(['Lukkeuge 14-9 til 18-9']);
  });
});

describe('hours on paper', () => {
  it('lists every agreement with its reason and who decided', () => {
    const facts = factsOf({ hourPlans: [plan('2026-09-07', 180), plan('2026-10-05', 120, 'Smerter dagen efter')] });

    expect(hoursTable(facts, speak).rows.map(({ cells }) => cells)).toEqual([
      ['7-9-2026', '180', '3', '9 t 00 min', 'ikke oplyst', 'Startmødet'],
      ['5-10-2026', '120', '3', '6 t 00 min', 'Smerter dagen efter', 'Startmødet'],
    ]);
  });
});

describe('the four figures', () => {
  it('show the mean of the last four weeks with attendance and what they stand on', () => {
    const mondays = ['2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28', '2026-10-05'];
    const facts = factsOf({
      hourPlans: [plan('2026-09-07', 180)],
      attendance: mondays.map((day, place) => attended(day, 60 * (place + 1), 180)),
      today: '2026-10-06',
    });

    expect(frontFigures(facts, speak)[0]).toMatchObject({ value: '3 t 30 min', basis: 'uge 38–41, 4 af 4 dage' });
  });

  it('tell the hours that held before, whenever they were agreed', () => {
    const facts = factsOf({
      hourPlans: [plan('2026-09-14', 180), plan('2026-09-07', 150), plan('2026-10-05', 120)],
      today: '2026-10-06',
    });

    expect(frontFigures(facts, speak)[3]).toMatchObject({ value: '2 t × 3 dage', basis: 'fra 5-10, før 3 t × 3 dage' });
  });

  it('give the reason where there is no figure', () => {
    const [attendedFigure, effective, onset, agreed] = frontFigures(factsOf({}), speak);

    expect(attendedFigure).toMatchObject({ value: 'ikke registreret', basis: 'Der er ikke registreret fremmøde.' });
    expect(effective).toMatchObject({ value: 'ikke vurderet' });
    expect(onset).toMatchObject({ value: 'ikke registreret' });
    expect(agreed).toMatchObject({ value: 'ikke aftalt' });
  });
});

describe('endurance on paper', () => {
  it('is a mean of the days that say so, month by month, with their number', () => {
    const facts = factsOf({
      attendance: [
        attended('2026-09-07', 180, 180, null, { minutesToOnset: 60 }),
        attended('2026-09-09', 180, 180, null, { minutesToOnset: 70, symptomAfter: 6 }),
        attended('2026-09-11', 180, 180),
        absent('2026-09-14', 180, 'SYG', { minutesToOnset: 5 }),
        attended('2026-10-05', 120, 120, null, { minutesToOnset: 85 }),
      ],
    });

    expect(enduranceByMonth(facts)).toEqual([
      {
        month: '2026-09-01',
        attendedDays: 3,
        minutesToOnset: { mean: 65, lowest: 60, highest: 70, days: 2 },
        symptomBefore: null,
        symptomAfter: { mean: 6, lowest: 6, highest: 6, days: 1 },
      },
      {
        month: '2026-10-01',
        attendedDays: 1,
        minutesToOnset: { mean: 85, lowest: 85, highest: 85, days: 1 },
        symptomBefore: null,
        symptomAfter: null,
      },
    ]);
  });
});

describe('an amount', () => {
  it.each([
    [{ amount: '10', unit: 'minutes' as const, times: 2, detail: '' }, '2 × 10 min'],
    [{ amount: '09:30', unit: 'clock' as const, times: null, detail: 'tidligst' }, 'kl. 09:30, tidligst'],
    [{ amount: '', unit: 'none' as const, times: null, detail: 'Sadelstol' }, 'Sadelstol'],
    [{ amount: '', unit: 'minutes' as const, times: 3, detail: '' }, ''],
  ])('of %o is said in words', (adjustment, words) => {
    expect(amountText(adjustment, speak)).toBe(words);
  });
});
