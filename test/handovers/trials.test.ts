import { describe, expect, it } from 'vitest';
import { packed } from '#test/handovers/open-package.ts';
import { beginTryOut, workshopWithCourse } from '#test/support/course.ts';
import type { InputByName } from '#main/handler.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

/** Mondays, Wednesdays and Fridays of three weeks. */
const [first, second, third] = [
  ['2026-10-05', '2026-10-07', '2026-10-09'],
  ['2026-10-19', '2026-10-21', '2026-10-23'],
  ['2026-10-26', '2026-10-28', '2026-10-30'],
] as const;

const attend = (workshop: OpenTestWorkshop, courseId: string, days: readonly string[], minutes = 120) =>
  workshop.ask('attendance.recordDays', {
    courseId,
    lines: days.map((day) => ({
      day,
      attendedMinutes: minutes,
      ...(minutes < 120 ? { absenceCode: 'SYG' } : {}),
    })),
  });

describe('the try-outs in a package', () => {
  it('are told one by one with their newest assessment, their days and their effective minutes', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { id: jobFunctionId } = await workshop.ask('jobFunctions.register', {
      departmentId: workshop.departmentId,
      name: 'Pakning og etikettering',
      isco08: '9321',
    });
    const { id: packing } = await workshop.ask('tryOuts.begin', {
      courseId,
      jobFunctionId,
      from: '2026-10-05',
      to: '2026-10-16',
    });
    const counting = await beginTryOut(workshop, courseId, { name: 'Kontrol', from: '2026-10-19' });
    await attend(workshop, courseId, first);
    await attend(workshop, courseId, second);
    await attend(workshop, courseId, third, 60);
    const assess = (input: Omit<InputByName<'tryOuts.assess'>, 'certainty'>) => workshop.ask('tryOuts.assess', input);
    await assess({ tryOutId: packing, from: '2026-10-05', to: '2026-10-07', percent: 40, basis: 'Talt' });
    await assess({ tryOutId: counting, from: '2026-10-19', to: '2026-10-23', percent: 50, basis: 'Første uge' });
    workshop.goTo('2026-11-24');
    await assess({
      tryOutId: counting,
      from: '2026-10-26',
      to: '2026-10-30',
      percent: 70,
      basis: '- 1.140 emner; "få" fejl',
    });

    const { table } = await packed(workshop, courseId);

    expect(table('05_afproevning.csv').rows).toEqual([
      {
        lbnr: '1',
        jobfunktion: 'Pakning og etikettering',
        isco08: '9321',
        fra: '2026-10-05',
        til: '2026-10-16',
        fremmoede_min_total: '360',
        intensitet_pct: '40',
        // Two of its three days are assessed: too few for a figure.
        effektive_min_pr_uge_fra: '',
        effektive_min_pr_uge_til: '',
        vurderede_dage: '2',
        fremmoedte_dage: '3',
        vurderet_dato: '2026-11-23',
        vurdering: 'Talt',
      },
      {
        lbnr: '2',
        jobfunktion: 'Kontrol',
        isco08: '',
        fra: '2026-10-19',
        til: '',
        fremmoede_min_total: '540',
        intensitet_pct: '70',
        // 180 minutes at 70 percent, and 360 at 50.
        effektive_min_pr_uge_fra: '126',
        effektive_min_pr_uge_til: '180',
        vurderede_dage: '6',
        fremmoedte_dage: '6',
        vurderet_dato: '2026-11-24',
        vurdering: '- 1.140 emner; "få" fejl',
      },
    ]);
  });

  it('end with the course when nobody ended them', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await beginTryOut(workshop, courseId, { from: '2026-10-05' });
    await workshop.ask('courses.finish', { courseId, version: 1, endedOn: '2026-11-20', reasonCode: 'JOB' });
    const { table } = await packed(workshop, courseId);
    expect(table('05_afproevning.csv').rows[0]).toMatchObject({
      til: '2026-11-20',
      vurderede_dage: '0',
      vurdering: '',
    });
  });

  it('are counted over the whole course, also where the figure looks at the last four weeks', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const tryOutId = await beginTryOut(workshop, courseId, { from: '2026-09-07' });
    const mondays = ['2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28', '2026-10-05', '2026-10-19'];
    await attend(workshop, courseId, mondays);
    await workshop.ask('tryOuts.assess', { tryOutId, from: '2026-09-07', to: '2026-10-19', percent: 50 });
    const { table } = await packed(workshop, courseId);
    expect(table('05_afproevning.csv').rows[0]).toMatchObject({ vurderede_dage: '6', fremmoedte_dage: '6' });
  });
});

describe('the accommodations in a package', () => {
  it('say how much, when, what it did and whether a job needs it', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const catalogue = await workshop.ask('accommodations.list', {});
    const suggest = (code: string, more: Omit<InputByName<'adjustments.suggest'>, 'courseId' | 'accommodationId'>) =>
      workshop.ask('adjustments.suggest', {
        courseId,
        accommodationId: catalogue.find((each) => each.code === code)?.id ?? '',
        suggestedOn: '2026-09-07',
        ...more,
      });
    const tried = { triedFrom: '2026-10-05', triedTo: '2026-10-30' };
    await suggest('PAU 08', {
      ...tried,
      amount: '10',
      times: 2,
      detail: '- i pauserummet; "stille"',
      effect: 'partly',
      neededInJob: 'unclear',
    });
    await suggest('TID 01', { ...tried, amount: '09:30', unit: 'clock', effect: 'helps', neededInJob: 'yes' });
    await suggest('IND 19', { triedFrom: '2026-10-05' });
    await suggest('MIL 24', { ...tried, effect: 'none', neededInJob: 'no' });
    await suggest('FYS 14', { ...tried, effect: 'worse' });
    await suggest('OPG 29', { effect: 'refused' });
    await suggest('IND 20', { effect: 'not-tried' });
    await suggest('IND 21', {});

    const { table } = await packed(workshop, courseId);

    const wordingOf = (code: string) => catalogue.find((each) => each.code === code)?.wording ?? '';
    const rows = new Map(table('06_skaanehensyn.csv').rows.map((row) => [row['kode'] ?? '', row]));
    expect(rows.get('PAU 08')).toEqual({
      kode: 'PAU 08',
      kategori: 'PAUSER_TEMPO',
      beskrivelse: `${wordingOf('PAU 08')}: - i pauserummet; "stille"`,
      omfang_tal: '10',
      omfang_enhed: 'MIN',
      omfang_antal: '2',
      afproevet_fra: '2026-10-05',
      afproevet_til: '2026-10-30',
      effekt_kode: 'DELVIS',
      anbefalet: 'UKENDT',
    });
    expect(rows.get('TID 01')).toMatchObject({ omfang_tal: '09:30', omfang_enhed: 'KLOKKESLAET', omfang_antal: '' });
    expect(rows.get('IND 19')).toEqual({
      kode: 'IND 19',
      kategori: 'INDRETNING',
      beskrivelse: wordingOf('IND 19'),
      omfang_tal: '',
      omfang_enhed: '',
      omfang_antal: '',
      afproevet_fra: '2026-10-05',
      afproevet_til: '',
      effekt_kode: '',
      anbefalet: '',
    });
    const judged = [...rows].map(([code, row]) => [code, row['kategori'], row['effekt_kode'], row['anbefalet']]);
    expect(judged).toEqual([
      ['FYS 14', 'FYSISK', 'NEG', ''],
      ['IND 19', 'INDRETNING', '', ''],
      ['IND 20', 'INDRETNING', 'IKKE_AFPROEVET', ''],
      ['IND 21', 'INDRETNING', 'IKKE_AFPROEVET', ''],
      ['MIL 24', 'OMGIVELSER', 'INGEN', 'N'],
      ['OPG 29', 'STOETTE', 'AFVIST', ''],
      ['PAU 08', 'PAUSER_TEMPO', 'DELVIS', 'UKENDT'],
      ['TID 01', 'TID', 'POS', 'J'],
    ]);
  });

  it('end with the course when nobody ended them', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const [accommodation] = await workshop.ask('accommodations.list', {});
    const ofIt = { courseId, accommodationId: accommodation?.id ?? '', suggestedOn: '2026-09-07' };
    await workshop.ask('adjustments.suggest', { ...ofIt, triedFrom: '2026-10-05' });
    await workshop.ask('courses.finish', { courseId, version: 1, endedOn: '2026-11-20', reasonCode: 'JOB' });
    const { table } = await packed(workshop, courseId);
    expect(table('06_skaanehensyn.csv').rows[0]).toMatchObject({
      afproevet_fra: '2026-10-05',
      afproevet_til: '2026-11-20',
    });
  });
});
