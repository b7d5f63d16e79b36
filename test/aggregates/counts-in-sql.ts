// What a period should count, asked of the database itself: not a line of the book's own rules is used.
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

/** Every count of a period that is not none, by `measure/split/group`; knows the holidays of 2025 to 2027. */
export function countsInSql(
  { sqlite }: OpenTestWorkshop,
  period: { from: string; to: string },
): ReadonlyMap<string, number> {
  const rows = sqlite.prepare(question).all(period) as { place: string; count: number }[];
  return new Map(rows.map(({ place, count }) => [place, count]));
}

const holidays = `2025-01-01 2025-04-17 2025-04-18 2025-04-21 2025-05-29 2025-06-09 2025-12-25 2025-12-26
  2026-01-01 2026-04-02 2026-04-03 2026-04-06 2026-05-14 2026-05-25 2026-12-25 2026-12-26
  2027-01-01 2027-03-25 2027-03-26 2027-03-29 2027-05-06 2027-05-17 2027-12-25 2027-12-26`.split(/\s+/u);

const quarter = `strftime('%Y', "on") || '-K' || ((strftime('%m', "on") + 2) / 3)`;
const weeks = 'CAST((julianday(endedOn) - julianday(startsOn)) / 7 AS INTEGER) + 1';
const courseWeek = `CAST((julianday(endedOn) - julianday(date(startsOn, '-6 days', 'weekday 1'))) / 7 AS INTEGER) + 1`;
const waited = 'julianday(startsOn) - julianday(referredOn)';
const reason = (act: string) =>
  `ifnull((SELECT reasonCode FROM courseSteps WHERE courseId = ofCourse AND act = '${act}' ORDER BY happensOn DESC, seq DESC LIMIT 1), 'INGEN')`;
const workdays = (after: string, until: string) =>
  `(SELECT count(*) FROM workday WHERE d > ${after} AND d <= ${until})`;

const said = (column: string, words: Readonly<Record<string, string>>) =>
  `CASE ${column} ${Object.entries(words)
    .map(([kept, told]) => `WHEN '${kept}' THEN '${told}'`)
    .join(' ')} END`;

/** Where each measure is counted, and what each split calls a row of it. */
const measures: Readonly<Record<string, { rows: string; splits: Readonly<Record<string, string>>; isPart?: true }>> = {
  HENVIST: {
    rows: 'referred',
    splits: { AFDELING: 'department', KVARTAL: quarter, MAALGRUPPE: `ifnull(targetGroupCode, 'INGEN')` },
  },
  PAABEGYNDT: {
    rows: 'begun',
    splits: {
      AFDELING: 'department',
      KVARTAL: quarter,
      MAALGRUPPE: `ifnull(targetGroupCode, 'INGEN')`,
      TILBUDSTYPE: `ifnull(measureCode, 'INGEN')`,
      ALDER: `CASE WHEN cpr IS NULL OR age < 0 THEN 'UKENDT' WHEN age < 30 THEN 'UNDER_30' WHEN age < 40 THEN '30_39'
        WHEN age < 50 THEN '40_49' WHEN age < 60 THEN '50_59' ELSE '60_OG_OVER' END`,
      VENTETID: `CASE WHEN referredOn IS NULL OR referredOn > startsOn THEN 'UKENDT' WHEN ${waited} < 14 THEN '0_13'
        WHEN ${waited} < 28 THEN '14_27' WHEN ${waited} < 56 THEN '28_55' ELSE '56_OG_OVER' END`,
      FORLOEB_NR: `iif(ordinal = 1, 'FOERSTE', 'SENERE')`,
      TIMER_START: `CASE WHEN startMinutes IS NULL THEN 'INGEN' WHEN startMinutes < 300 THEN 'UNDER_5'
        WHEN startMinutes < 600 THEN '5_9' WHEN startMinutes < 900 THEN '10_14' ELSE '15_OG_OVER' END`,
    },
  },
  AFSLUTTET: {
    rows: 'ended',
    splits: {
      AFDELING: 'department',
      KVARTAL: quarter,
      UDFALD: said('last', { finished: 'GENNEMFOERT', interrupted: 'AFBRUDT', 'never-met': 'IKKE_MOEDT' }),
      VARIGHED: `CASE WHEN ${weeks} < 4 THEN 'UNDER_4' WHEN ${weeks} < 8 THEN '4_7' WHEN ${weeks} < 12 THEN '8_11'
        WHEN ${weeks} < 14 THEN '12_13' ELSE '14_OG_OVER' END`,
      TIMER_UDVIKLING: `CASE WHEN startMinutes IS NULL THEN 'UKENDT' WHEN endMinutes > startMinutes THEN 'FLERE'
        WHEN endMinutes < startMinutes THEN 'FAERRE' ELSE 'SAMME' END`,
      FREMMOEDE: `CASE WHEN ifnull(percent, 0) < 50 THEN 'UNDER_50' WHEN percent < 70 THEN '50_69'
        WHEN percent < 90 THEN '70_89' ELSE '90_OG_OVER' END`,
      RAPPORT: `iif(issuedOn IS NULL, 'INGEN', 'UDSTEDT')`,
    },
  },
  RAPPORTERET: {
    rows: '(SELECT * FROM ended WHERE issuedOn IS NOT NULL)',
    isPart: true,
    splits: {
      ANBEFALING: `ifnull((SELECT recommendationCode FROM reportChoices WHERE courseId = ofCourse), 'INGEN')`,
      RAPPORT_TIL_TIDEN: `iif(iif(finalOn IS NULL, ${workdays('endedOn', 'issuedOn')} <= 5,
        ${workdays('issuedOn', 'finalOn')} >= 2), 'J', 'N')`,
    },
  },
  GENNEMFOERT: {
    rows: `(SELECT * FROM ended WHERE last = 'finished')`,
    isPart: true,
    splits: { AFSLUT_AARSAG: reason('finish') },
  },
  AFBRUDT: {
    rows: `(SELECT * FROM ended WHERE last = 'interrupted')`,
    isPart: true,
    splits: {
      AFBRUD_AARSAG: reason('interrupt'),
      AFBRUD_UGE: `CASE WHEN ${courseWeek} < 3 THEN '1_2' WHEN ${courseWeek} < 6 THEN '3_5' WHEN ${courseWeek} < 10 THEN '6_9'
        ELSE '10_OG_OVER' END`,
    },
  },
  MOEDE: {
    rows: `(SELECT * FROM meetings WHERE state = 'held' AND kind <> 'extra' AND meetsOn BETWEEN :from AND :to)`,
    splits: {
      MOEDETYPE: said('kind', { start: 'START', 'follow-up': 'OPF', final: 'SLUT' }),
      TIL_TIDEN: `iif(${workdays('min(targetOn, meetsOn)', 'max(targetOn, meetsOn)')} <= toleranceWorkdays, 'J', 'N')`,
    },
  },
  SKAANEHENSYN: {
    rows: `(SELECT adjustments.* FROM adjustments JOIN ended ON ended.id = courseId
      WHERE effect IS NOT NULL AND ifnull(triedFrom, '') <= endedOn)`,
    splits: {
      HENSYN_KATEGORI: said('category', {
        time: 'TID',
        pace: 'PAUSER_TEMPO',
        physical: 'FYSISK',
        layout: 'INDRETNING',
        surroundings: 'OMGIVELSER',
        support: 'STOETTE',
      }),
      EFFEKT: said('effect', {
        helps: 'POS',
        partly: 'DELVIS',
        none: 'INGEN',
        worse: 'NEG',
        refused: 'AFVIST',
        'not-tried': 'IKKE_AFPROEVET',
      }),
    },
  },
  AFPROEVNING: {
    rows: `(SELECT name FROM tryOuts JOIN ended ON ended.id = courseId JOIN jobFunctions ON jobFunctions.id = jobFunctionId
      WHERE "from" <= endedOn)`,
    splits: { JOBFUNKTION: 'name' },
  },
};

const counted = Object.entries(measures).flatMap(([measure, { rows, splits, isPart }]) => [
  ...(isPart ? [] : [`SELECT '${measure}/ALLE/ALLE' AS place, count(*) AS count FROM ${rows}`]),
  ...Object.entries(splits).map(
    ([split, group]) => `SELECT '${measure}/${split}/' || ${group}, count(*) FROM ${rows} GROUP BY 1`,
  ),
]);

const question = `
WITH RECURSIVE day(d) AS (SELECT '2025-01-01' UNION ALL SELECT date(d, '+1 day') FROM day WHERE d < '2027-12-31'),
workday AS MATERIALIZED (
  SELECT d FROM day WHERE strftime('%w', d) NOT IN ('0', '6') AND d NOT IN (SELECT day FROM closingDays)
    AND d NOT IN (${holidays.map((day) => `'${day}'`).join(', ')})
),
lastStep AS (
  SELECT courseId, toState, row_number() OVER (PARTITION BY courseId ORDER BY happensOn DESC, seq DESC) AS place
  FROM courseSteps WHERE act NOT LIKE 'move%'
),
plan AS MATERIALIZED (
  SELECT courseId, validFrom, seq, coalesce((SELECT sum(value ->> 'minutes') FROM json_each(pattern, '$.days')),
    (pattern ->> 'daysPerWeek') * (pattern ->> 'minutesPerDay')) AS minutes
  FROM hourPlans JOIN courses ON courses.id = courseId WHERE validFrom <= ifnull(endedOn, '9999')
),
born AS (
  SELECT id, CASE WHEN substr(cpr, 7, 1) <= '3' THEN 1900 WHEN substr(cpr, 7, 1) IN ('4', '9')
      THEN iif(substr(cpr, 5, 2) <= '36', 2000, 1900) ELSE iif(substr(cpr, 5, 2) <= '57', 2000, 1800) END
      + substr(cpr, 5, 2) AS year,
    substr(cpr, 3, 2) || '-' || printf('%02d', substr(cpr, 1, 2) - iif(substr(cpr, 1, 1) > '5', 60, 0)) AS birthday
  FROM candidates
),
course AS MATERIALIZED (
  SELECT courses.*, courses.id AS ofCourse, toState AS last, departments.name AS department, cpr,
    strftime('%Y', startsOn) - born.year - (strftime('%m-%d', startsOn) < birthday) AS age,
    (SELECT minutes FROM plan WHERE courseId = courses.id ORDER BY validFrom, seq DESC LIMIT 1) AS startMinutes,
    (SELECT minutes FROM plan WHERE courseId = courses.id ORDER BY validFrom DESC, seq DESC LIMIT 1) AS endMinutes,
    (SELECT round(100.0 * sum(attendedMinutes) / nullif(sum(agreedMinutes), 0)) FROM attendanceDays
      WHERE courseId = courses.id AND absenceCode IS NOT 'LUKKET' AND day NOT IN (SELECT day FROM closingDays)) AS percent,
    (SELECT min(date(issuedAt)) FROM reports WHERE courseId = courses.id) AS issuedOn,
    (SELECT max(meetsOn) FROM meetings WHERE courseId = courses.id AND kind = 'final' AND state = 'held') AS finalOn
  FROM courses
  JOIN lastStep ON courseId = courses.id AND place = 1
  JOIN departments ON departments.id = departmentId
  JOIN candidates ON candidates.id = candidateId
  JOIN born ON born.id = candidateId
),
referred AS (SELECT *, referredOn AS "on" FROM course WHERE referredOn BETWEEN :from AND :to),
begun AS (
  SELECT *, startsOn AS "on" FROM course
  WHERE startsOn BETWEEN :from AND :to AND last NOT IN ('referred', 'waiting', 'cancelled')
),
ended AS (SELECT *, endedOn AS "on" FROM course WHERE endedOn BETWEEN :from AND :to)
${counted.join('\nUNION ALL ')}`;
