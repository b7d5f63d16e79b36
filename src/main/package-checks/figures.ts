import type { Note } from '#main/package-checks/faults.ts';
import type { CheckedRow, CheckedTables } from '#main/package-checks/tables.ts';
import { addDays, day, isoWeekOf } from '#shared/calendar.ts';
import { readCpr } from '#shared/cpr.ts';

/** Figures and days that follow from others: sums of hours, week numbers, differences, periods, and what a CPR number is. */
export function checkFigures(tables: CheckedTables, note: Note): void {
  for (const row of tables['01_forloeb.csv']?.rows ?? []) checkCpr(row, note);
  checkHourPlans(tables['02_timeplan.csv']?.rows ?? [], note);
  for (const row of tables['03_fremmoede_dag.csv']?.rows ?? []) checkWeek(row, note);
  checkPeriods(tables, note);
  checkAbsences(tables, note);
  checkTryOuts(tables, note);
  for (const { line, values } of tables['07_profil.csv']?.rows ?? []) {
    const [able, demanded] = [wholeIn(values['evne']), wholeIn(values['krav'])];
    const expected = able === null || demanded === null ? '' : able - demanded;
    compare({ file: '07_profil.csv', row: line, column: 'difference' }, values['difference'], expected, note);
  }
  for (const { line, values } of tables['08_indikatorer.csv']?.rows ?? []) {
    const [least, most] = [wholeIn(values['skala_min']), wholeIn(values['skala_max'])];
    for (const column of ['medarbejder', 'borger']) {
      const score = wholeIn(values[column]);
      if (score !== null && least !== null && most !== null && (score < least || score > most))
        note({
          file: '08_indikatorer.csv',
          row: line,
          column,
          reason: 'outOfRange',
          found: score,
          expected: `${least}–${most}`,
        });
    }
  }
}

type Place = { file: string; row: number; column: string };

function compare(place: Place, found: string | undefined, expected: string | number, note: Note): void {
  if (found !== undefined && found !== String(expected)) note({ ...place, reason: 'wrongFigure', found, expected });
}

/** The number of a well-formed cell; null for an empty one and for what another check tells of. */
const wholeIn = (cell: string | undefined): number | null =>
  cell !== undefined && /^-?\d{1,15}$/u.test(cell) ? Number(cell) : null;

const isDay = (text: string | undefined): text is string => day.safeParse(text).success;

function checkCpr({ line, values }: CheckedRow, note: Note): void {
  const { cpr, cpr_type: kind } = values;
  if (cpr === undefined || kind === undefined) return;
  const place = { file: '01_forloeb.csv', row: line, column: 'cpr' };
  if (cpr !== '' && !/^\d{10}$/u.test(cpr)) return note({ ...place, reason: 'wrongType', found: cpr, expected: 'CPR' });
  const reading = readCpr(cpr);
  if (cpr !== '' && !reading.ok) return note({ ...place, reason: 'wrongType', found: cpr, expected: 'CPR' });
  const expected = !reading.ok ? 'MANGLER' : reading.kind === 'replacement' ? 'ERSTATNING' : 'CPR';
  compare({ ...place, column: 'cpr_type' }, kind, expected, note);
}

const weekdays = ['man_min', 'tir_min', 'ons_min', 'tor_min', 'fre_min', 'loer_min', 'soen_min'];

function checkHourPlans(rows: readonly CheckedRow[], note: Note): void {
  const file = '02_timeplan.csv';
  for (const [index, { line, values }] of rows.entries()) {
    const place = { file, row: line };
    compare({ ...place, column: 'lbnr' }, values['lbnr'], index + 1, note);
    checkHours(place, values, note);
    const next = rows[index + 1]?.values['gyldig_fra'];
    if (!isDay(next)) continue;
    if (isDay(values['gyldig_fra']) && next <= values['gyldig_fra'])
      note({
        ...place,
        row: rows[index + 1]!.line,
        column: 'gyldig_fra',
        reason: 'wrongOrder',
        found: next,
        expected: `> ${values['gyldig_fra']}`,
      });
    // Each agreement holds until the day before the next.
    else if (values['gyldig_til'] !== undefined && values['gyldig_til'] !== addDays(next, -1))
      note({
        ...place,
        column: 'gyldig_til',
        reason: 'wrongOrder',
        found: values['gyldig_til'],
        expected: addDays(next, -1),
      });
  }
}

function checkHours(place: { file: string; row: number }, values: CheckedRow['values'], note: Note): void {
  const minutes = weekdays.map((name) => wholeIn(values[name]));
  const given = minutes.filter((each) => each !== null);
  const [days, perDay] = [wholeIn(values['dage_pr_uge']), wholeIn(values['minutter_pr_dag'])];
  const [hours, rest] = [wholeIn(values['timer_pr_uge']), wholeIn(values['minutter_pr_uge_rest'])];
  if (hours === null || rest === null) return;
  const total = hours * 60 + rest;
  const decimal = String(Math.round((total / 60) * 100) / 100).replace('.', ',');
  compare({ ...place, column: 'timer_pr_uge_decimal' }, values['timer_pr_uge_decimal'], decimal, note);

  const blank = minutes.indexOf(null);
  if (given.length > 0 && blank !== -1)
    return note({ ...place, column: weekdays[blank] ?? '', reason: 'required', expected: 0 });
  const worked = given.filter((each) => each > 0);
  const sum =
    given.length > 0 ? given.reduce((a, b) => a + b, 0) : days === null || perDay === null ? null : days * perDay;
  if (sum !== null && sum !== total)
    note({
      ...place,
      column: 'timer_pr_uge',
      reason: 'wrongFigure',
      found: `${hours} t ${rest} min`,
      expected: `${Math.floor(sum / 60)} t ${sum % 60} min`,
    });
  if (given.length === 0) return;
  compare({ ...place, column: 'dage_pr_uge' }, values['dage_pr_uge'], worked.length, note);
  const isEven = worked.length > 0 && worked.every((each) => each === worked[0]);
  compare({ ...place, column: 'minutter_pr_dag' }, values['minutter_pr_dag'], isEven ? worked[0]! : '', note);
}

function checkWeek({ line, values }: CheckedRow, note: Note): void {
  const on = values['dato'];
  if (!isDay(on)) return;
  const { year, week } = isoWeekOf(on);
  const place = { file: '03_fremmoede_dag.csv', row: line };
  compare({ ...place, column: 'iso_aar' }, values['iso_aar'], year, note);
  compare({ ...place, column: 'iso_uge' }, values['iso_uge'], week, note);
}

/** The columns that hold the first and the last of something, in days or in figures. */
const periods = [
  ['02_timeplan.csv', 'gyldig_fra', 'gyldig_til'],
  ['04_fravaer.csv', 'startdato', 'slutdato'],
  ['05_afproevning.csv', 'fra', 'til'],
  ['05_afproevning.csv', 'effektive_min_pr_uge_fra', 'effektive_min_pr_uge_til'],
  ['06_skaanehensyn.csv', 'afproevet_fra', 'afproevet_til'],
  ['08_indikatorer.csv', 'skala_min', 'skala_max'],
  ['11_konklusion.csv', 'fremmoede_timer_uge_fra', 'fremmoede_timer_uge_til'],
  ['11_konklusion.csv', 'effektive_timer_uge_fra', 'effektive_timer_uge_til'],
] as const;

function checkPeriods(tables: CheckedTables, note: Note): void {
  for (const [file, from, to] of periods)
    for (const { line, values } of tables[file]?.rows ?? []) {
      const [first, last] = [placeInOrder(values[from]), placeInOrder(values[to])];
      if (first === null || last === null || last >= first) continue;
      note({
        file,
        row: line,
        column: to,
        reason: 'wrongOrder',
        found: values[to] ?? '',
        expected: `≥ ${values[from]}`,
      });
    }
}

/** A day or a number as a number that grows with it; null for neither. */
function placeInOrder(cell: string | undefined): number | null {
  if (cell === undefined) return null;
  if (day.safeParse(cell).success) return Number(cell.replaceAll('-', ''));
  return /^-?\d{1,15}(,\d{1,2})?$/u.test(cell) ? Number(cell.replace(',', '.')) : null;
}

/** The first day of an absence was missed for the reason of the absence. */
function checkAbsences(tables: CheckedTables, note: Note): void {
  const codes = new Map(tables['03_fremmoede_dag.csv']?.rows.map(({ values }) => [values['dato'], values['kode']]));
  for (const { line, values } of tables['04_fravaer.csv']?.rows ?? []) {
    const expected = codes.get(values['startdato']);
    if (expected !== undefined)
      compare({ file: '04_fravaer.csv', row: line, column: 'kode' }, values['kode'], expected, note);
  }
}

/** Nobody was at one function longer than they were there at all. */
function checkTryOuts(tables: CheckedTables, note: Note): void {
  const attendance = tables['03_fremmoede_dag.csv'];
  const attended = attendance?.rows
    .map(({ values }) => wholeIn(values['fremmoede_min']) ?? 0)
    .reduce((a, b) => a + b, 0);
  for (const { line, values } of tables['05_afproevning.csv']?.rows ?? []) {
    const place = { file: '05_afproevning.csv', row: line };
    const minutes = wholeIn(values['fremmoede_min_total']);
    if (minutes !== null && attended !== undefined && minutes > attended)
      note({
        ...place,
        column: 'fremmoede_min_total',
        reason: 'wrongFigure',
        found: minutes,
        expected: `≤ ${attended}`,
      });
    const [judged, met] = [wholeIn(values['vurderede_dage']), wholeIn(values['fremmoedte_dage'])];
    if (judged !== null && met !== null && judged > met)
      note({ ...place, column: 'vurderede_dage', reason: 'wrongFigure', found: judged, expected: `≤ ${met}` });
  }
}
