// What a package should say, asked of the database itself: not a line of the book's own rules is used.
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

type Told = Record<string, string | number | null>;

/** The rows of each table of a course as the database holds them; null for what is not stated. */
export const bookInSql = ({ sqlite }: OpenTestWorkshop, courseId: string): Record<string, Told[]> =>
  Object.fromEntries(
    Object.entries(questions).map(([table, sql]) => [table, sqlite.prepare(sql).all({ course: courseId }) as Told[]]),
  );

const translated = (column: string, words: Readonly<Record<string, string>>) =>
  `CASE ${column} ${Object.entries(words)
    .map(([stored, told]) => `WHEN '${stored}' THEN '${told}'`)
    .join(' ')} END`;

const questions: Readonly<Record<string, string>> = {
  '01_forloeb': `
    SELECT course.id AS forloeb_id, number AS forloeb_nr, previousCourseId AS tidligere_forloeb_id, cpr,
      CASE WHEN cpr IS NULL THEN 'MANGLER' WHEN substr(cpr, 1, 1) > '5' THEN 'ERSTATNING' ELSE 'CPR' END AS cpr_type,
      lastName AS efternavn, firstName AS fornavn, targetGroupCode AS maalgruppe_kode, benefitCode AS ydelse_kode,
      measureCode AS tilbudstype_kode, referredOn AS henvist_dato, startsOn AS startdato,
      plannedEndOn AS planlagt_slutdato, course.endedOn AS slutdato, 'I_GANG' AS status_kode,
      NULL AS afbrud_aarsag_kode, department.name AS afdeling, NULL AS aktiveringssted_kode,
      nullif(cvr, '') AS cvr, nullif(pNumber, '') AS pnr, staff.name AS jobkonsulent, counsellor.name AS raadgiver,
      NULL AS myndighed_kode
    FROM courses AS course
    JOIN candidates ON candidates.id = candidateId
    JOIN departments AS department ON department.id = course.departmentId
    JOIN assignments ON courseId = course.id AND part = 'responsible'
    JOIN staff ON staff.id = staffId
    LEFT JOIN authorityContacts AS counsellor ON counsellor.id = counsellorId
    JOIN centre
    WHERE course.id = :course`,

  '02_timeplan': `
    WITH plans AS (
      SELECT row_number() OVER byDay AS lbnr, validFrom, date(lead(validFrom) OVER byDay, '-1 day') AS until, pattern,
        pattern ->> 'kind' = 'weekdays' AS isByDay, reasonCode, reason
      FROM hourPlans WHERE courseId = :course WINDOW byDay AS (ORDER BY validFrom)
    ), days AS (
      SELECT lbnr, value ->> 'weekday' AS weekday, value ->> 'minutes' AS minutes FROM plans, json_each(pattern, '$.days')
    ), weeks AS (
      SELECT plans.*, coalesce(pattern ->> 'daysPerWeek', (SELECT count(*) FROM days WHERE days.lbnr = plans.lbnr)) AS often,
        coalesce(pattern ->> 'minutesPerDay',
          (SELECT min(minutes) FROM days WHERE days.lbnr = plans.lbnr HAVING min(minutes) = max(minutes))) AS each,
        coalesce((SELECT sum(minutes) FROM days WHERE days.lbnr = plans.lbnr),
          (pattern ->> 'daysPerWeek') * (pattern ->> 'minutesPerDay')) AS total
      FROM plans
    )
    SELECT lbnr, validFrom AS gyldig_fra, until AS gyldig_til,
      ${['man', 'tir', 'ons', 'tor', 'fre', 'loer', 'soen']
        .map(
          (day, place) => `iif(isByDay, coalesce((SELECT minutes FROM days WHERE days.lbnr = weeks.lbnr
            AND weekday = ${place + 1}), 0), NULL) AS ${day}_min`,
        )
        .join(', ')},
      each AS minutter_pr_dag, often AS dage_pr_uge, total / 60 AS timer_pr_uge, total % 60 AS minutter_pr_uge_rest,
      round(total / 60.0, 2) AS timer_pr_uge_decimal, reasonCode AS aendring_aarsag_kode,
      nullif(reason, '') AS begrundelse
    FROM weeks ORDER BY lbnr`,

  '03_fremmoede_dag': `
    SELECT day AS dato, CAST(strftime('%G', day) AS INTEGER) AS iso_aar, CAST(strftime('%V', day) AS INTEGER) AS iso_uge,
      agreedMinutes AS aftalt_min, attendedMinutes AS fremmoede_min, absenceCode AS kode,
      (SELECT authorityInformedOn FROM absenceNotes AS note
        WHERE note.courseId = :course AND absenceCode IS NOT NULL AND day BETWEEN "from" AND "to")
        AS jobcenter_underrettet_dato
    FROM attendanceDays WHERE courseId = :course ORDER BY day`,

  '04_fravaer': `
    WITH days AS (
      SELECT *, row_number() OVER (ORDER BY day) - row_number() OVER (PARTITION BY absenceCode ORDER BY day) AS run
      FROM attendanceDays WHERE courseId = :course AND absenceCode IS NOT 'LUKKET'
    ), runs AS (
      SELECT min(day) AS first, max(day) AS last, absenceCode FROM days WHERE absenceCode IS NOT NULL
      GROUP BY absenceCode, run
    )
    SELECT (SELECT id FROM days WHERE day = first) AS fravaer_id, absenceCode AS kode,
      ${translated('absenceCode', { SYG: '11', FERIE: '10' })} + 0 AS star_absence_type,
      first AS startdato, last AS slutdato, notifiedOn AS anmeldt_dato, nullif(comment, '') AS kommentar
    FROM runs LEFT JOIN absenceNotes ON courseId = :course AND first BETWEEN "from" AND "to" ORDER BY first`,

  '05_afproevning': `
    WITH days AS (
      SELECT tryOut.id AS tryOutId, day, attendedMinutes AS minutes,
        (SELECT percent FROM intensityAssessments AS judged
          WHERE judged.tryOutId = tryOut.id AND day BETWEEN judged."from" AND judged."to") AS percent
      FROM tryOuts AS tryOut
      JOIN attendanceDays AS line ON line.courseId = tryOut.courseId AND attendedMinutes > 0
        AND day BETWEEN tryOut."from" AND coalesce(tryOut."to", '9999')
    ), weeks AS (
      SELECT tryOutId, CAST(round(sum(minutes) * sum(minutes * percent) / 100.0 / sum(iif(percent IS NULL, 0, minutes)))
        AS INTEGER) AS effective
      FROM days GROUP BY tryOutId, strftime('%G%V', day)
    )
    SELECT row_number() OVER (ORDER BY tryOut."from") AS lbnr, name AS jobfunktion, nullif(isco08, '') AS isco08,
      tryOut."from" AS fra, tryOut."to" AS til, sum(minutes) AS fremmoede_min_total, judged.percent AS intensitet_pct,
      (SELECT min(effective) FROM weeks WHERE tryOutId = tryOut.id) AS effektive_min_pr_uge_fra,
      (SELECT max(effective) FROM weeks WHERE tryOutId = tryOut.id) AS effektive_min_pr_uge_til,
      count(days.percent) AS vurderede_dage, count(*) AS fremmoedte_dage, assessedOn AS vurderet_dato, basis AS vurdering
    FROM tryOuts AS tryOut
    JOIN jobFunctions ON jobFunctions.id = jobFunctionId
    JOIN days ON days.tryOutId = tryOut.id
    JOIN intensityAssessments AS judged ON judged.tryOutId = tryOut.id
    WHERE courseId = :course GROUP BY tryOut.id ORDER BY lbnr`,

  '06_skaanehensyn': `
    SELECT code AS kode, ${translated('category', { pace: 'PAUSER_TEMPO', time: 'TID' })} AS kategori,
      wording || iif(detail = '', '', ': ' || detail) AS beskrivelse, nullif(amount, '') AS omfang_tal,
      ${translated('unit', { minutes: 'MIN', kg: 'KG' })} AS omfang_enhed, times AS omfang_antal,
      triedFrom AS afproevet_fra, triedTo AS afproevet_til,
      ${translated('effect', { helps: 'POS', partly: 'DELVIS' })} AS effekt_kode,
      ${translated('neededInJob', { yes: 'J', no: 'N', unclear: 'UKENDT' })} AS anbefalet
    FROM adjustments WHERE courseId = :course ORDER BY code`,

  '07_profil': `
    WITH newest AS (
      SELECT trait, side, level, max(assessedOn) AS "on" FROM profileLevels WHERE courseId = :course GROUP BY trait, side
    ), sides AS (
      SELECT trait, max("on") AS dato, max(level) FILTER (WHERE side = 'staff') AS evne,
        max(level) FILTER (WHERE side = 'candidate') AS selvvurdering,
        (SELECT max(demands ->> ('$.' || trait)) FROM tryOuts WHERE courseId = :course) AS krav
      FROM newest GROUP BY trait
    )
    SELECT ${translated('trait', { sitting: 'SIDDENDE', lifting: 'LOEFT', noise: 'STOEJ' })} AS egenskab, evne,
      selvvurdering, krav, evne - krav AS difference, dato
    FROM sides ORDER BY instr('sitting lifting noise', trait)`,

  '08_indikatorer': `
    SELECT wording ->> '$.da.name' AS indikator, scaleMin AS skala_min, scaleMax AS skala_max, 'LOEBENDE' AS maaling,
      scoredOn AS dato, max(value) FILTER (WHERE side = 'staff') AS medarbejder,
      max(value) FILTER (WHERE side = 'candidate') AS borger
    FROM scoreRounds AS round
    JOIN scores ON roundId = round.id
    JOIN indicators AS indicator ON indicator.id = indicatorId
    WHERE courseId = :course GROUP BY round.id, indicator.id ORDER BY scoredOn, indicator.seq`,

  '09_moeder': `
    SELECT CASE kind WHEN 'start' THEN 'START' WHEN 'final' THEN 'SLUT' WHEN 'extra' THEN 'EKSTRA' ELSE 'OPF' || ordinal END
        AS type,
      coalesce(targetOn, movedFrom, meetsOn) AS planlagt_dato, iif(state = 'held', meetsOn, NULL) AS afholdt_dato,
      iif(state = 'held', iif(meetsOn = targetOn, 'J', 'N'), NULL) AS til_tiden,
      (SELECT group_concat(${translated('role', { candidate: 'kandidat', consultant: 'jobkonsulent' })}, ', ' ORDER BY role)
        FROM meetingParticipants WHERE meetingId = meeting.id AND presence = 'came') AS deltagerroller,
      (SELECT group_concat(text, char(10) ORDER BY seq) FROM meetingDecisions WHERE meetingId = meeting.id) AS konklusion
    FROM meetings AS meeting WHERE courseId = :course AND state != 'cancelled' ORDER BY meetsOn`,

  '10_svar': `
    SELECT row_number() OVER (ORDER BY seq) AS lbnr, text AS spoergsmaal, nullif(answer, '') AS svar
    FROM courseQuestions WHERE courseId = :course ORDER BY seq`,

  '11_konklusion': `
    SELECT round(realisticMinutes / 60.0, 2) AS fremmoede_timer_uge_fra,
      round(realisticMinutes / 60.0, 2) AS fremmoede_timer_uge_til,
      round(realisticEffectiveMinutes / 60.0, 2) AS effektive_timer_uge_fra,
      round(realisticEffectiveMinutes / 60.0, 2) AS effektive_timer_uge_til,
      ${translated('certainty', { high: 'HOEJ', middle: 'MIDDEL', low: 'LAV' })} AS sikkerhed_kode,
      recommendationCode AS anbefaling_primaer, secondaryCode AS anbefaling_sekundaer,
      ${translated('development', { possible: 'MULIG' })} AS udviklingsmulighed,
      (SELECT text FROM reportTexts WHERE courseId = :course AND section = 'assessment') AS uafklaret
    FROM reportChoices WHERE courseId = :course`,

  '12_tillaeg': `
    SELECT 'OBSERVATION' AS art, happenedOn AS dato, 'Observeret: ' || text AS tekst
    FROM observations WHERE courseId = :course AND sensitivity = 'sensitive'`,
};
