import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { starAbsenceType } from '#main/handovers/codes-of-course.ts';
import { addDays } from '#shared/calendar.ts';
import { packed } from '#test/handovers/open-package.ts';
import { beginTryOut, threeFreeDays, workshopWithCourse } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

const [monday, wednesday, friday] = ['2026-11-16', '2026-11-18', '2026-11-20'] as const;

/** A day the candidate was ill, with a comment that stands in the package and not in the report. */
async function missedDay(workshop: OpenTestWorkshop, courseId: string, comment: string) {
  await workshop.ask('attendance.record', { courseId, day: wednesday, attendedMinutes: 0, absenceCode: 'SYG' });
  await workshop.ask('absences.describe', { courseId, day: wednesday, version: null, change: { comment } });
}

describe('the course in a package', () => {
  it('names the person, the course and its centre', async () => {
    const { workshop, courseId, candidateId, number } = await workshopWithCourse({ referredOn: '2026-08-20' });
    await workshop.ask('candidates.revise', { candidateId, version: 1, change: { cpr: '010180-5016' } });
    await workshop.ask('centre.revise', { version: 1, change: { cvr: '12345678', pNumber: '0123456789' } });
    const { table } = await packed(workshop, courseId);
    expect(table('01_forloeb.csv').rows).toMatchObject([
      {
        forloeb_id: courseId,
        forloeb_nr: number,
        tidligere_forloeb_id: '',
        cpr: '0101805016',
        cpr_type: 'CPR',
        efternavn: 'Kragh',
        fornavn: 'Ida',
        henvist_dato: '2026-08-20',
        startdato: '2026-09-07',
        planlagt_slutdato: '2026-12-04',
        slutdato: '',
        status_kode: 'I_GANG',
        afdeling: 'Hjulmagervej',
        cvr: '12345678',
        pnr: '0123456789',
        jobkonsulent: 'Karen Mølgaard',
      },
    ]);
  });

  it.each([
    ['670180-1234', '6701801234', 'ERSTATNING'],
    [null, '', 'MANGLER'],
  ])('says what kind of number %s is', async (cpr, digits, kind) => {
    const { workshop, courseId, candidateId } = await workshopWithCourse();
    await workshop.ask('candidates.revise', { candidateId, version: 1, change: { cpr } });
    const { table } = await packed(workshop, courseId);
    expect(table('01_forloeb.csv').rows[0]).toMatchObject({ cpr: digits, cpr_type: kind });
  });

  it('points to the person’s course before', async () => {
    const { workshop, courseId, candidateId } = await workshopWithCourse();
    const { id } = await workshop.ask('courses.start', {
      candidateId,
      departmentId: workshop.departmentId,
      consultantId: workshop.leaderId,
      startsOn: '2026-12-07',
    });
    const { table } = await packed(workshop, id);
    expect(table('01_forloeb.csv').rows[0]?.['tidligere_forloeb_id']).toBe(courseId);
  });

  it('never tells where a protected person lives, not even where somebody wrote it', async () => {
    const { workshop, courseId, candidateId } = await workshopWithCourse();
    await workshop.ask('candidates.revise', {
      candidateId,
      version: 1,
      change: { isProtected: true, address: 'Skjulvej 7, 2. tv., 7100 Vejle' },
    });
    // What the report does not print: with the address in its pages there would be no package.
    const comment = 'Cykler fra skjulvej  7 til kl. 9; før fra Skjulvej 7, 2. tv. 7100 Vejle. Ikke Skjulvej 70.';
    await missedDay(workshop, courseId, comment);
    const { folder, read, table } = await packed(workshop, courseId);
    expect(readdirSync(folder).filter((name) => /skjulvej\s+7\b/iu.test(read(name).toString()))).toEqual([]);
    expect(table('04_fravaer.csv').rows[0]?.['kommentar']).toBe(
      'Cykler fra (beskyttet adresse) til kl. 9; før fra (beskyttet adresse). Ikke Skjulvej 70.',
    );
    // The department is a place to be found.
    expect(table('01_forloeb.csv').rows[0]).toMatchObject({ efternavn: 'Kragh', afdeling: '' });
  });

  it('keeps a comment within its length, also where hiding an address makes it longer', async () => {
    const { workshop, courseId, candidateId } = await workshopWithCourse();
    await workshop.ask('candidates.revise', {
      candidateId,
      version: 1,
      change: { isProtected: true, address: 'Skjulvej 7, 7100 Vejle' },
    });
    await missedDay(workshop, courseId, 'Bor på Skjulvej 7. '.padEnd(1500, 'x'));
    const { table } = await packed(workshop, courseId);
    expect(table('04_fravaer.csv').rows[0]?.['kommentar']).toBe(`${'Bor på (beskyttet adresse). '.padEnd(1499, 'x')}…`);
  });

  it('keeps its codes when the protected address is a word that is also one of them', async () => {
    const { workshop, courseId, candidateId } = await workshopWithCourse();
    await workshop.ask('candidates.revise', {
      candidateId,
      version: 1,
      change: { isProtected: true, address: 'Ukendt' },
    });
    const [accommodation] = await workshop.ask('accommodations.list', {});
    await workshop.ask('adjustments.suggest', {
      courseId,
      accommodationId: accommodation?.id ?? '',
      neededInJob: 'unclear',
    });
    const { table } = await packed(workshop, courseId);
    expect(table('06_skaanehensyn.csv').rows[0]?.['anbefalet']).toBe('UKENDT');
  });

  it('leaves the texts of everybody else as they are', async () => {
    const { workshop, courseId, candidateId } = await workshopWithCourse();
    await workshop.ask('candidates.revise', { candidateId, version: 1, change: { address: 'Åbenvej 7, 7100 Vejle' } });
    const reason = 'Bor på Åbenvej 7';
    await workshop.ask('hourPlans.agree', { courseId, validFrom: '2026-10-05', pattern: threeFreeDays, reason });
    const { table } = await packed(workshop, courseId);
    expect(table('02_timeplan.csv').rows[1]?.['begrundelse']).toBe(reason);
    expect(table('01_forloeb.csv').rows[0]?.['afdeling']).toBe('Hjulmagervej');
  });
});

describe('the hours in a package', () => {
  it('hold each until the day before the next', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('hourPlans.agree', {
      courseId,
      validFrom: '2026-10-05',
      pattern: threeFreeDays,
      reasonCode: 'BEDRING',
      reason: '+ kan mere; "meget" mere',
    });
    const { table } = await packed(workshop, courseId);
    expect(table('02_timeplan.csv').rows).toEqual([
      {
        lbnr: '1',
        gyldig_fra: '2026-09-07',
        gyldig_til: '2026-10-04',
        man_min: '120',
        tir_min: '0',
        ons_min: '120',
        tor_min: '0',
        fre_min: '120',
        loer_min: '0',
        soen_min: '0',
        minutter_pr_dag: '120',
        dage_pr_uge: '3',
        timer_pr_uge: '6',
        minutter_pr_uge_rest: '0',
        timer_pr_uge_decimal: '6',
        aendring_aarsag_kode: '',
        begrundelse: '',
      },
      {
        lbnr: '2',
        gyldig_fra: '2026-10-05',
        gyldig_til: '',
        man_min: '',
        tir_min: '',
        ons_min: '',
        tor_min: '',
        fre_min: '',
        loer_min: '',
        soen_min: '',
        minutter_pr_dag: '150',
        dage_pr_uge: '3',
        timer_pr_uge: '7',
        minutter_pr_uge_rest: '30',
        timer_pr_uge_decimal: '7,5',
        aendring_aarsag_kode: 'BEDRING',
        begrundelse: '+ kan mere; "meget" mere',
      },
    ]);
  });

  it('leave out an agreement that never came to hold', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('hourPlans.agree', { courseId, validFrom: '2026-10-05', pattern: threeFreeDays, reason: 'Op' });
    await workshop.ask('hourPlans.agree', {
      courseId,
      validFrom: '2026-10-05',
      pattern: { ...threeFreeDays, daysPerWeek: 2 } as typeof threeFreeDays,
      reason: 'Nej',
    });
    const { table } = await packed(workshop, courseId);
    expect(table('02_timeplan.csv').rows.map(({ lbnr, dage_pr_uge: days }) => [lbnr, days])).toEqual([
      ['1', '3'],
      ['2', '2'],
    ]);
  });

  it('say nothing of minutes a day when the days differ', async () => {
    const { workshop, courseId } = await workshopWithCourse({
      hours: {
        kind: 'weekdays',
        days: [
          { weekday: 1, startsAt: null, minutes: 100 },
          { weekday: 2, startsAt: null, minutes: 60 },
        ],
      },
    });
    const { table } = await packed(workshop, courseId);
    expect(table('02_timeplan.csv').rows[0]).toMatchObject({
      minutter_pr_dag: '',
      timer_pr_uge: '2',
      minutter_pr_uge_rest: '40',
      timer_pr_uge_decimal: '2,67',
    });
  });
});

describe('the attendance in a package', () => {
  it('is the registered days with their ISO week, nothing invented between them', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2027-01-04', startsOn: '2026-12-28' });
    await beginTryOut(workshop, courseId, { from: '2026-12-28' });
    await workshop.ask('attendance.record', { courseId, day: '2027-01-04', attendedMinutes: 120 });
    await workshop.ask('attendance.record', { courseId, day: '2026-12-28', attendedMinutes: 45, absenceCode: 'SYG' });
    const { table } = await packed(workshop, courseId);
    expect(table('03_fremmoede_dag.csv').rows).toEqual([
      {
        dato: '2026-12-28',
        iso_aar: '2026',
        iso_uge: '53',
        aftalt_min: '120',
        fremmoede_min: '45',
        kode: 'SYG',
        jobcenter_underrettet_dato: '',
      },
      {
        dato: '2027-01-04',
        iso_aar: '2027',
        iso_uge: '1',
        aftalt_min: '120',
        fremmoede_min: '120',
        kode: '',
        jobcenter_underrettet_dato: '',
      },
    ]);
  });
});

describe('the absences in a package', () => {
  const missed = { attendedMinutes: 0, absenceCode: 'SYG' };

  it('are its neighbouring missed days with what was said about them, and the register says when the authority was told', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const [{ id: firstDayId } = { id: '' }] = await workshop.ask('attendance.recordDays', {
      courseId,
      lines: [
        { day: monday, ...missed },
        { day: wednesday, ...missed, attendedMinutes: 30 },
        { day: friday, attendedMinutes: 120 },
        { day: '2026-11-13', attendedMinutes: 0, absenceCode: 'ANDET_LOVLIGT' },
      ],
    });
    const change = {
      notifiedOn: monday,
      notifiedAt: '07:40',
      authorityInformedOn: wednesday,
      comment: '- feber; "høj"',
    };
    await workshop.ask('absences.describe', { courseId, day: monday, version: null, change });
    const { table } = await packed(workshop, courseId);

    expect(table('04_fravaer.csv').rows).toMatchObject([
      {
        kode: 'ANDET_LOVLIGT',
        star_absence_type: '',
        startdato: '2026-11-13',
        slutdato: '2026-11-13',
        anmeldt_dato: '',
        kommentar: '',
      },
      {
        fravaer_id: firstDayId,
        kode: 'SYG',
        star_absence_type: '11',
        startdato: monday,
        slutdato: wednesday,
        anmeldt_dato: monday,
        kommentar: '- feber; "høj"',
      },
    ]);
    const told = table('03_fremmoede_dag.csv').rows.map((row) => [row['dato'], row['jobcenter_underrettet_dato']]);
    expect(told).toEqual([
      ['2026-11-13', ''],
      [monday, wednesday],
      [wednesday, wednesday],
      [friday, ''],
    ]);
  });

  it('leave out closed days, within one too', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.recordDays', {
      courseId,
      lines: [
        { day: monday, ...missed },
        { day: wednesday, attendedMinutes: 0, absenceCode: 'LUKKET' },
        { day: friday, ...missed },
      ],
    });
    const change = { authorityInformedOn: friday };
    await workshop.ask('absences.describe', { courseId, day: monday, version: null, change });
    const { table } = await packed(workshop, courseId);

    expect(table('04_fravaer.csv').rows).toMatchObject([{ startdato: monday, slutdato: friday }]);
    expect(table('03_fremmoede_dag.csv').rows.map((row) => row['jobcenter_underrettet_dato'])).toEqual([
      friday,
      '',
      friday,
    ]);
  });

  it('tell everything that was said where two became one, in no more than 1,500 characters', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('attendance.recordDays', {
      courseId,
      lines: [
        { day: monday, ...missed },
        { day: wednesday, attendedMinutes: 120 },
        { day: friday, ...missed },
      ],
    });
    const long = 'x'.repeat(1490);
    const describe = (day: string, comment: string) =>
      workshop.ask('absences.describe', { courseId, day, version: null, change: { comment, notifiedAt: '07:40' } });
    await describe(monday, 'Feber.');
    const { version } = await describe(friday, 'Tilbagefald.');
    await workshop.ask('attendance.record', { courseId, day: wednesday, ...missed, version: 1 });
    const first = await packed(workshop, courseId);
    expect(first.table('04_fravaer.csv').rows).toMatchObject([
      { anmeldt_dato: monday, kommentar: 'Feber.\nTilbagefald.' },
    ]);

    await workshop.ask('absences.describe', { courseId, day: friday, version, change: { comment: long } });
    const second = await packed(workshop, courseId);
    expect(second.table('04_fravaer.csv').rows[0]?.['kommentar']).toBe(`${long}\nTilbagef…`);
  });
});

test.each([
  ['SYG', 3, 11],
  ['FERIE', 3, 10],
  ['BARSEL', 14, 4],
  ['BARSEL', 15, 8],
  ['BORGERLIGT_OMBUD', 1, 3],
  ['UDDANNELSE', 1, 1],
  ['ULOVLIGT', 1, null],
  ['EGEN_KODE', 1, null],
])('%s over %i days is number %s of the state’s kinds', (code, days, type) => {
  expect(starAbsenceType(code, { from: monday, to: addDays(monday, days - 1) })).toBe(type);
});
