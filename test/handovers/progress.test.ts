import { describe, expect, it } from 'vitest';
import { packed } from '#test/handovers/open-package.ts';
import { beginTryOut, workshopWithCourse } from '#test/support/course.ts';
import { workshopWithScores } from '#test/support/scores.ts';
import type { Trait } from '#shared/traits.ts';
import type { ScoreSide } from '#shared/scores.ts';

async function workshopWithLevels() {
  const opened = await workshopWithCourse();
  const { workshop, courseId } = opened;
  const assess = (side: ScoreSide, assessedOn: string, levels: [Trait, number | null][]) =>
    workshop.ask('profiles.assess', {
      courseId,
      side,
      assessedOn,
      levels: levels.map(([trait, level]) => ({ trait, level, version: 0 })),
    });
  const tryFunction = async (name: string, demands: Partial<Record<Trait, number>>) => {
    const { id: jobFunctionId } = await workshop.ask('jobFunctions.register', {
      departmentId: workshop.departmentId,
      name,
      demands,
    });
    await workshop.ask('tryOuts.begin', { courseId, jobFunctionId, from: '2026-10-05' });
    return jobFunctionId;
  };
  return { ...opened, assess, tryFunction };
}

describe('the profile in a package', () => {
  it('is the newest level of each side against the highest demand of the functions that were tried', async () => {
    const { workshop, courseId, assess, tryFunction } = await workshopWithLevels();
    await tryFunction('Pakning', { sitting: 2, standing: 4, noise: 3 });
    await tryFunction('Kontrol', { sitting: 5, standing: 1 });
    await assess('staff', '2026-10-12', [
      ['sitting', 5],
      ['standing', 1],
      ['pace', 2],
      ['dust', 3],
    ]);
    await assess('candidate', '2026-10-19', [
      ['standing', 0],
      ['noise', 5],
    ]);
    await assess('staff', '2026-11-02', [
      ['sitting', 4],
      ['dust', null],
    ]);

    const { table } = await packed(workshop, courseId);

    const row = (egenskab: string, values: string[]) =>
      Object.fromEntries(
        ['egenskab', 'evne', 'selvvurdering', 'krav', 'difference', 'dato'].map((name, place) => [
          name,
          [egenskab, ...values][place],
        ]),
      );
    expect(table('07_profil.csv').rows).toEqual([
      row('SIDDENDE', ['4', '', '5', '-1', '2026-11-02']),
      row('STAAENDE', ['1', '0', '4', '-3', '2026-10-19']),
      row('STOEJ', ['', '5', '3', '', '2026-10-19']),
      row('TEMPO', ['2', '', '', '', '2026-10-12']),
    ]);
  });

  it('compares with what the functions demanded when they were tried', async () => {
    const { workshop, courseId, assess, tryFunction } = await workshopWithLevels();
    const jobFunctionId = await tryFunction('Pakning', { sitting: 3 });
    await assess('staff', '2026-10-12', [['sitting', 3]]);
    await workshop.ask('jobFunctions.revise', { jobFunctionId, version: 1, change: { demands: { sitting: 5 } } });
    const { table } = await packed(workshop, courseId);
    expect(table('07_profil.csv').rows).toMatchObject([{ egenskab: 'SIDDENDE', krav: '3', difference: '0' }]);
  });

  it('knows no demand before a function is tried', async () => {
    const { workshop, courseId, assess } = await workshopWithLevels();
    await assess('staff', '2026-10-12', [['accuracy', 0]]);
    const { table } = await packed(workshop, courseId);
    expect(table('07_profil.csv').rows).toMatchObject([{ egenskab: 'OMHU', evne: '0', krav: '', difference: '' }]);
  });
});

describe('the indicators in a package', () => {
  it('tell what each side answered, on the scale of its day and for the meeting it was given for', async () => {
    const { workshop, courseId, give, indicatorIds } = await workshopWithScores();
    await give('2026-09-11', 'staff', [4, 0]);
    await give('2026-09-11', 'candidate', [2], 1);
    await give('2026-10-08', 'staff', [6]);
    await workshop.ask('indicators.rescale', { version: 1, min: 1, max: 5, anchors: [] });
    await give('2026-11-19', 'candidate', [null, 3]);

    const { table } = await packed(workshop, courseId);

    const { indicators } = await workshop.ask('indicators.set', {});
    const nameOf = (place: number) => indicators.find(({ id }) => id === indicatorIds[place])?.wording.da.name;
    expect(table('08_indikatorer.csv').rows.map((row) => Object.values(row))).toEqual([
      [nameOf(0), '0', '10', 'START', '2026-09-11', '4', '2'],
      [nameOf(1), '0', '10', 'START', '2026-09-11', '0', ''],
      [nameOf(0), '0', '10', 'LOEBENDE', '2026-10-08', '6', ''],
      [nameOf(0), '1', '5', 'OPF4', '2026-11-19', '', ''],
      [nameOf(1), '1', '5', 'OPF4', '2026-11-19', '', '3'],
    ]);
  });

  it('tell the final scoring, and keep an indicator that was put away', async () => {
    const { workshop, courseId, give, indicatorIds } = await workshopWithScores({ today: '2026-12-04' });
    await give('2026-12-02', 'staff', [7]);
    await workshop.ask('indicators.archive', { indicatorId: indicatorIds[0]!, version: 1 });
    const { table } = await packed(workshop, courseId);
    expect(table('08_indikatorer.csv').rows).toMatchObject([{ maaling: 'SLUT', medarbejder: '7' }]);
  });
});

describe('a course of which nothing is known', () => {
  it('has its tables with their heads and no rows, and a conclusion that states nothing', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { table } = await packed(workshop, courseId);
    const empty = ['05_afproevning.csv', '06_skaanehensyn.csv', '07_profil.csv', '08_indikatorer.csv', '10_svar.csv'];
    expect(empty.map((name) => [name, table(name).rows])).toEqual(empty.map((name) => [name, []]));
    const [conclusion] = table('11_konklusion.csv').rows;
    expect(new Set(Object.values(conclusion ?? { none: 'none' }))).toEqual(new Set(['']));
    expect(table('09_moeder.csv').rows.map((row) => [row['type'], row['afholdt_dato'], row['til_tiden']])).toEqual([
      ['START', '', ''],
      ['OPF1', '', ''],
      ['OPF2', '', ''],
      ['OPF3', '', ''],
      ['OPF4', '', ''],
      ['SLUT', '', ''],
    ]);
  });

  it('has a try-out that nobody came to', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await beginTryOut(workshop, courseId, { from: '2026-11-23' });
    const { table } = await packed(workshop, courseId);
    expect(table('05_afproevning.csv').rows).toMatchObject([
      { fremmoede_min_total: '0', intensitet_pct: '', fremmoedte_dage: '0', vurderet_dato: '' },
    ]);
  });
});
