import { describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import { beginTryOut, refusalOf, workshopWithCourse } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';
import type { Trait } from '#shared/traits.ts';

type Given = { trait: Trait; level: number | null; basis?: string; version?: number };

const assess = (
  workshop: OpenTestWorkshop,
  courseId: string,
  levels: Given[],
  { side = 'staff', assessedOn = '2026-11-20' }: { side?: 'staff' | 'candidate'; assessedOn?: string } = {},
) =>
  workshop.ask('profiles.assess', {
    courseId,
    side,
    assessedOn,
    levels: levels.map((level) => ({ version: 0, ...level })),
  });

const profileOf = (workshop: OpenTestWorkshop, courseId: string) => workshop.ask('profiles.ofCourse', { courseId });

describe('giving levels', () => {
  it('keeps each side’s levels apart, with the day, the basis and who wrote them', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await assess(workshop, courseId, [{ trait: 'standing', level: 2, basis: 'Uge 9-11' }]);
    await assess(workshop, courseId, [{ trait: 'standing', level: 4 }], { side: 'candidate' });

    expect(await profileOf(workshop, courseId)).toMatchObject([
      { trait: 'standing', side: 'staff', level: 2, basis: 'Uge 9-11', assessedOn: '2026-11-20', version: 1 },
      { trait: 'standing', side: 'candidate', level: 4, basis: '', assessedBy: 'Karen Mølgaard' },
    ]);
  });

  it('keeps every day’s level, oldest first', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await assess(workshop, courseId, [{ trait: 'pace', level: 3 }], { assessedOn: '2026-11-02' });
    await assess(workshop, courseId, [{ trait: 'pace', level: 2 }], { assessedOn: '2026-09-10' });

    expect((await profileOf(workshop, courseId)).map(({ assessedOn, level }) => [assessedOn, level])).toEqual([
      ['2026-09-10', 2],
      ['2026-11-02', 3],
    ]);
  });

  it('corrects the level of a day, and keeps a basis that is not said again', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await assess(workshop, courseId, [{ trait: 'pace', level: 3, basis: 'To dage' }]);
    await assess(workshop, courseId, [{ trait: 'pace', level: 4, version: 1 }]);

    expect(await profileOf(workshop, courseId)).toMatchObject([{ level: 4, basis: 'To dage', version: 2 }]);
  });

  it('refuses a version nobody has seen, and keeps none of what came with it', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await assess(workshop, courseId, [{ trait: 'pace', level: 3 }]);
    const input = {
      courseId,
      side: 'staff',
      assessedOn: '2026-11-20',
      levels: [
        { trait: 'noise', level: 1, version: 0 },
        { trait: 'pace', level: 4, version: 0 },
      ],
    };
    expect(await refusalOf(workshop, 'profiles.assess', input)).toEqual({
      code: 'conflict',
      key: 'failures.conflict',
      at: ['levels.1.version'],
    });
    expect((await profileOf(workshop, courseId)).map(({ trait }) => trait)).toEqual(['pace']);
  });

  it.each([
    ['a day that has not come', { assessedOn: '2026-11-24' }, 'profiles.inFuture', 'assessedOn'],
    ['a level above 5', { levels: [{ trait: 'pace', level: 6, version: 0 }] }, 'traits.level', 'levels.0.level'],
    ['nothing at all', { levels: [] }, 'values.required', 'levels'],
  ])('refuses %s', async (_what, wrong, key, at) => {
    const { workshop, courseId } = await workshopWithCourse();
    const right = {
      courseId,
      side: 'staff',
      assessedOn: '2026-11-23',
      levels: [{ trait: 'pace', level: 2, version: 0 }],
    };
    const { code, faults } = await workshop.try('profiles.assess', { ...right, ...wrong }).then((outcome) => {
      if (outcome.ok) throw new Error('not refused');
      return outcome.failure;
    });
    expect([code, faults.map(({ path, message }) => [path, message.key])]).toEqual(['invalid', [[at, key]]]);
  });

  it('is undone in one step, and done again', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const outcome = await workshop.try('profiles.assess', {
      courseId,
      side: 'staff',
      assessedOn: '2026-11-20',
      levels: [
        { trait: 'pace', level: 2, version: 0 },
        { trait: 'noise', level: 3, version: 0 },
      ],
    });
    if (!outcome.ok) throw new Error('refused');
    const undone = await workshop.try('history.undo', { auditSeq: outcome.auditSeq! });
    expect(await profileOf(workshop, courseId)).toEqual([]);
    if (!undone.ok) throw new Error('refused');
    await workshop.ask('history.undo', { auditSeq: undone.auditSeq! });
    expect(await profileOf(workshop, courseId)).toHaveLength(2);
  });

  it('is for those who follow the course, not for a mentor, who may look', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { id: mentor } = await workshop.ask('staff.register', {
      name: 'Mia',
      role: 'mentor',
      departmentId: workshop.departmentId,
    });
    await assess(workshop, courseId, [{ trait: 'pace', level: 2 }]);
    workshop.as('mentor', mentor);
    expect(await profileOf(workshop, courseId)).toHaveLength(1);
    expect(
      await workshop.try('profiles.assess', {
        courseId,
        side: 'staff',
        assessedOn: '2026-11-20',
        levels: [{ trait: 'pace', level: 3, version: 1 }],
      }),
    ).toMatchObject({ failure: { code: 'forbidden' } });
  });
});

const demanding = { standing: 4, fineMotor: 3, pace: 2, noise: 0 };

async function workshopWithFunction() {
  const course = await workshopWithCourse();
  const { workshop, courseId } = course;
  const { id: jobFunctionId } = await workshop.ask('jobFunctions.register', {
    departmentId: workshop.departmentId,
    name: 'Pakning',
    demands: demanding,
  });
  await assess(workshop, courseId, [
    { trait: 'standing', level: 2 },
    { trait: 'fineMotor', level: 5 },
    { trait: 'pace', level: 2 },
  ]);
  return { ...course, jobFunctionId };
}

const matchOf = async (workshop: OpenTestWorkshop, courseId: string) =>
  (await workshop.ask('profiles.match', { courseId }))[0]!;

const fitIn = (match: Awaited<ReturnType<typeof matchOf>>, trait: Trait) =>
  match.traits.find((each) => each.trait === trait)!;

describe('the functions against a person', () => {
  it('names each trait’s fit and the catalogue’s accommodations for the gap', async () => {
    const { workshop, courseId } = await workshopWithFunction();
    const match = await matchOf(workshop, courseId);
    expect(match).toMatchObject({ name: 'Pakning', verdict: 'has-gaps', isTried: false, tried: null });
    expect(fitIn(match, 'standing')).toMatchObject({ fit: 'over-demand', staff: 2, candidate: null, demand: 4 });
    expect(fitIn(match, 'standing').reliefs.map(({ wording }) => wording)).toContain('Ståmåtte eller støttebandage');
    expect(fitIn(match, 'fineMotor').fit).toBe('under-demand');
    expect(fitIn(match, 'pace').fit).toBe('match');
    expect(fitIn(match, 'noise').fit).toBe('not-demanded');
    expect(fitIn(match, 'dust').fit).toBe('unknown');
  });

  it('fits with an accommodation once it has helped in the course, and not before', async () => {
    const { workshop, courseId } = await workshopWithFunction();
    const chair = (await workshop.ask('accommodations.list', {})).find(({ relieves }) =>
      relieves.includes('standing'),
    )!;
    const { id: adjustmentId } = await workshop.ask('adjustments.suggest', {
      courseId,
      accommodationId: chair.id,
      triedFrom: '2026-09-14',
    });
    expect((await matchOf(workshop, courseId)).verdict).toBe('has-gaps');

    await workshop.ask('adjustments.revise', { adjustmentId, version: 1, change: { effect: 'partly' } });
    const match = await matchOf(workshop, courseId);
    expect(match.verdict).toBe('fits-adapted');
    expect(fitIn(match, 'standing').reliefs[0]).toMatchObject({ adjustmentId, standing: 'partly' });
  });

  it('does not take what helped somebody else', async () => {
    const { workshop, courseId } = await workshopWithFunction();
    const chair = (await workshop.ask('accommodations.list', {})).find(({ relieves }) =>
      relieves.includes('standing'),
    )!;
    const { id: candidateId } = await workshop.ask('candidates.register', { firstName: 'Bo', lastName: 'Lund' });
    const { id: other } = await workshop.ask('courses.start', {
      candidateId,
      departmentId: workshop.departmentId,
      consultantId: workshop.leaderId,
      startsOn: '2026-09-07',
    });
    await workshop.ask('adjustments.suggest', {
      courseId: other,
      accommodationId: chair.id,
      triedFrom: '2026-09-14',
      effect: 'helps',
    });
    expect((await matchOf(workshop, courseId)).verdict).toBe('has-gaps');
  });

  it('says what came of trying it, and keeps a tried function that has closed since', async () => {
    const { workshop, courseId, jobFunctionId } = await workshopWithFunction();
    const { id: tryOutId } = await workshop.ask('tryOuts.begin', { courseId, jobFunctionId, from: '2026-09-07' });
    await workshop.ask('tryOuts.revise', { tryOutId, version: 1, change: { verdict: 'suits-adapted' } });
    await workshop.ask('jobFunctions.register', { departmentId: workshop.departmentId, name: 'Lukket' });
    for (const { id, version } of await workshop.ask('jobFunctions.list', {}))
      await workshop.ask('jobFunctions.archive', { jobFunctionId: id, version });

    expect(await workshop.ask('profiles.match', { courseId })).toMatchObject([
      { name: 'Pakning', isTried: true, tried: 'suits-adapted', isArchived: true },
    ]);
  });

  it('is of the course’s department, or of another that is asked for', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { id: departmentId } = await workshop.ask('departments.open', { name: 'Havnegade' });
    await beginTryOut(workshop, courseId, { name: 'Systue' });
    await workshop.ask('jobFunctions.register', { departmentId, name: 'Vaskeri' });

    const names = async (input: { courseId: string; departmentId?: string }) =>
      (await workshop.ask('profiles.match', input)).map(({ name }) => name);
    expect(await names({ courseId })).toEqual(['Systue']);
    expect(await names({ courseId, departmentId })).toEqual(['Vaskeri']);
    expect(await refusalOf(workshop, 'profiles.match', { courseId, departmentId: newId() })).toMatchObject({
      code: 'not-found',
    });
  });
});
