import { describe, expect, it, test } from 'vitest';
import { paperText } from '#shared/papers/kit.ts';
import { coursePrints, usualTemplate } from '#shared/print-templates.ts';
import { checkOf } from '#shared/report-checklist.ts';
import type { ReportContent } from '#shared/reports.ts';
import type { SensitivePart } from '#shared/sensitive-sections.ts';
import { approveReport, refusalOf, threeMornings, undoneBy, workshopWithCourse } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';
import { coursePrint } from '#test/support/print.ts';

const words = {
  personal: 'Hemmeligtegn om tilbagefaldet',
  quote: 'Hemmeligtegn med egne ord',
  background: 'Hemmeligtegn fra fængslet',
  barrier: 'Hemmeligtegn om misbruget',
  effort: 'Hemmeligtegn om ambulatoriet',
};

/** A course with something sensitive in each place a report assembles such things, and something ordinary beside it. */
async function sensitiveCourse() {
  const opened = await workshopWithCourse();
  const { workshop, courseId, candidateId } = opened;
  const { id: observationId } = await workshop.ask('observations.note', {
    courseId,
    text: words.personal,
    quote: words.quote,
    sensitivity: 'sensitive',
    area: 'motivation',
    happenedOn: '2026-10-05',
  });
  await workshop.ask('observations.note', { courseId, text: 'Møder før tid', area: 'personal' });
  await workshop.ask('lifeEvents.note', {
    candidateId,
    happenedIn: '2019-05',
    text: words.background,
    isSensitive: true,
  });
  await workshop.ask('barriers.note', {
    candidateId,
    kind: 'addiction',
    text: words.barrier,
    sensitivity: 'sensitive',
  });
  await workshop.ask('efforts.note', { courseId, kind: 'treatment', note: words.effort, sensitivity: 'sensitive' });
  return { ...opened, observationId };
}

const show = (workshop: OpenTestWorkshop, courseId: string, section: SensitivePart) =>
  workshop.ask('reports.showSensitive', { courseId, section });

/** The secret words that stand in a text. */
const secretsIn = (text: string): string[] => Object.values(words).filter((secret) => text.includes(secret));

/** The draft as it would be printed, in words. */
async function printed(workshop: OpenTestWorkshop, courseId: string): Promise<string> {
  return paperText(await coursePrint(workshop, { courseId, print: 'clarification-report' }));
}

const contentOf = ({ sqlite }: OpenTestWorkshop, version: number): ReportContent =>
  JSON.parse(
    sqlite.prepare('SELECT content FROM reports WHERE reportVersion = ?').pluck().get(version) as string,
  ) as ReportContent;

describe('the choice that a section shows what is sensitive', () => {
  it('is offered for the sections that have something, with its content, and made for none', async () => {
    const { workshop, courseId } = await sensitiveCourse();
    const told = await workshop.ask('reports.sensitive', { courseId });
    expect(told.map(({ section, isShown, pieces }) => [section, isShown, pieces.map(({ kind }) => kind)])).toEqual([
      ['background', false, ['lifeEvent']],
      ['wishes', false, ['observation']],
      ['personal', false, ['observation']],
      ['barriers', false, ['barrier', 'effort']],
    ]);
    expect(told[0]?.pieces[0]?.text).toContain(words.background);
    expect(told[1]?.pieces[0]?.text).toBe(`»${words.quote}«`);
    expect((await workshop.ask('reports.draft', { courseId })).sensitiveSections).toEqual([]);
  });

  it.each<[SensitivePart, string[]]>([
    ['background', [words.background]],
    ['wishes', [words.quote]],
    ['personal', [words.personal, words.quote]],
    ['barriers', [words.barrier, words.effort]],
  ])('shows it in that section and nowhere else: %s', async (section, shown) => {
    const { workshop, courseId } = await sensitiveCourse();
    expect(secretsIn(await printed(workshop, courseId))).toEqual([]);
    await show(workshop, courseId, section);
    const text = await printed(workshop, courseId);
    expect(secretsIn(text)).toEqual(shown);
    expect(text.split('\n').filter((line) => line.includes('Særligt følsomt'))).toHaveLength(
      section === 'barriers' ? 2 : 1,
    );
  });

  it('is taken back, and then nothing of it is printed', async () => {
    const { workshop, courseId } = await sensitiveCourse();
    await show(workshop, courseId, 'personal');
    await workshop.ask('reports.hideSensitive', { courseId, section: 'personal' });
    expect(secretsIn(await printed(workshop, courseId))).toEqual([]);
    expect(secretsIn(JSON.stringify(await workshop.ask('reports.draft', { courseId })))).toEqual([]);
  });

  it('is made and taken back by undo, and stands in the history of the course', async () => {
    const { workshop, courseId } = await sensitiveCourse();
    const shown = async () => (await workshop.ask('reports.draft', { courseId })).sensitiveSections;
    const redo = await undoneBy(workshop, 'reports.showSensitive', { courseId, section: 'barriers' });
    expect(await shown()).toEqual([]);
    await redo();
    expect(await shown()).toEqual(['barriers']);
    await undoneBy(workshop, 'reports.hideSensitive', { courseId, section: 'barriers' });
    expect(await shown()).toEqual(['barriers']);
    const lines = await workshop.ask('history.ofCourse', { courseId });
    expect(lines.find(({ operation }) => operation === 'reports.hideSensitive')?.changes).toMatchObject([
      { noun: 'reports', field: 'section', from: 'barriers', to: null },
    ]);
  });

  it('is not taken back twice over: an undo that finds it made again is refused', async () => {
    const { workshop, courseId } = await sensitiveCourse();
    await show(workshop, courseId, 'barriers');
    const hidden = await workshop.try('reports.hideSensitive', { courseId, section: 'barriers' });
    await show(workshop, courseId, 'barriers');
    expect(
      await refusalOf(workshop, 'history.undo', { auditSeq: hidden.ok ? hidden.auditSeq : undefined }),
    ).toMatchObject({ code: 'conflict' });
  });

  it('makes a section ready that has nothing else', async () => {
    const { workshop, courseId } = await sensitiveCourse();
    const state = async () => checkOf('barriers', await workshop.ask('reports.draft', { courseId })).state;
    expect(await state()).toBe('optional');
    await show(workshop, courseId, 'barriers');
    expect(await state()).toBe('ready');
  });

  it('leaves the other papers of the course without anything sensitive', async () => {
    const { workshop, courseId } = await sensitiveCourse();
    for (const { section } of await workshop.ask('reports.sensitive', { courseId }))
      await show(workshop, courseId, section);
    for (const print of coursePrints.filter((each) => each !== 'clarification-report'))
      expect(secretsIn(JSON.stringify(await coursePrint(workshop, { courseId, print })))).toEqual([]);
  });

  it('tells of what should not leave the house in the words it shows', async () => {
    const { workshop, courseId, observationId } = await sensitiveCourse();
    await workshop.ask('observations.revise', {
      observationId,
      version: 1,
      change: { text: 'Hemmeligtegn, CPR 010170-0001' },
    });
    const slips = async () => (await workshop.ask('reports.draft', { courseId })).slips;
    expect(await slips()).toEqual([]);
    await show(workshop, courseId, 'wishes');
    expect(await slips()).toEqual([]);
    await show(workshop, courseId, 'personal');
    expect(await slips()).toMatchObject([{ section: 'personal', kind: 'cpr' }]);
  });
});

describe('the choice is refused', () => {
  it('for a section in which nothing is sensitive', async () => {
    const { workshop, courseId } = await sensitiveCourse();
    expect(await refusalOf(workshop, 'reports.showSensitive', { courseId, section: 'social' })).toEqual({
      code: 'invalid',
      key: 'reports.nothingSensitive',
      at: ['section'],
    });
  });

  it('for a section that never shows such things', async () => {
    const { workshop, courseId } = await sensitiveCourse();
    expect(await refusalOf(workshop, 'reports.showSensitive', { courseId, section: 'summary' })).toMatchObject({
      code: 'invalid',
    });
  });

  it('for a section that is not printed', async () => {
    const { workshop, courseId } = await sensitiveCourse();
    await workshop.ask('printTemplates.arrange', {
      print: 'clarification-report',
      version: 0,
      sections: usualTemplate('clarification-report').sections.map((section) =>
        section.key === 'personal' ? { ...section, isOn: false } : section,
      ),
    });
    expect(await refusalOf(workshop, 'reports.showSensitive', { courseId, section: 'personal' })).toMatchObject({
      code: 'invalid',
      key: 'reports.noSuchSection',
    });
  });

  it('twice, and when there is nothing to take back', async () => {
    const { workshop, courseId } = await sensitiveCourse();
    expect(await refusalOf(workshop, 'reports.hideSensitive', { courseId, section: 'personal' })).toMatchObject({
      code: 'not-found',
    });
    await show(workshop, courseId, 'personal');
    expect(await refusalOf(workshop, 'reports.showSensitive', { courseId, section: 'personal' })).toMatchObject({
      code: 'conflict',
      key: 'reports.sensitiveShownAlready',
    });
  });

  it('to a mentor, who is not told of it either', async () => {
    const { workshop, courseId } = await sensitiveCourse();
    workshop.as('mentor');
    for (const operation of ['reports.showSensitive', 'reports.hideSensitive'])
      expect(await refusalOf(workshop, operation, { courseId, section: 'personal' })).toMatchObject({
        code: 'forbidden',
      });
    expect(await refusalOf(workshop, 'reports.sensitive', { courseId })).toMatchObject({ code: 'forbidden' });
  });
});

describe('an approval is of what is sensitive too', () => {
  const isStale = async (workshop: OpenTestWorkshop, courseId: string) =>
    (await workshop.ask('reports.draft', { courseId })).progress.isStale;

  it('and is old when a section is chosen, until the choice is taken back', async () => {
    const { workshop, courseId } = await sensitiveCourse();
    await approveReport(workshop, courseId);
    await show(workshop, courseId, 'personal');
    expect(await isStale(workshop, courseId)).toBe(true);
    expect(await refusalOf(workshop, 'reports.issue', { courseId })).toMatchObject({
      key: 'reports.changedSinceApproval',
    });
    await workshop.ask('reports.hideSensitive', { courseId, section: 'personal' });
    expect(await isStale(workshop, courseId)).toBe(false);
  });

  it('and is old when a shown section gets something sensitive nobody has approved', async () => {
    const { workshop, courseId } = await sensitiveCourse();
    await show(workshop, courseId, 'personal');
    await approveReport(workshop, courseId);
    const note = (sensitivity: 'ordinary' | 'sensitive') =>
      workshop.ask('observations.note', { courseId, text: 'Nyt', area: 'personal', sensitivity });
    await note('ordinary');
    expect(await isStale(workshop, courseId)).toBe(false);
    await note('sensitive');
    expect(await isStale(workshop, courseId)).toBe(true);
  });
});

describe('what is sensitive and not shown', () => {
  it('makes the approval old when it is called ordinary: it would be printed', async () => {
    const { workshop, courseId } = await sensitiveCourse();
    await approveReport(workshop, courseId);
    const observations = await workshop.ask('observations.ofCourse', { courseId });
    const secret = observations.find(({ sensitivity }) => sensitivity === 'sensitive')!;
    await workshop.ask('observations.revise', {
      observationId: secret.id,
      version: secret.version,
      change: { sensitivity: 'ordinary' },
    });
    expect(await refusalOf(workshop, 'reports.issue', { courseId })).toMatchObject({
      key: 'reports.changedSinceApproval',
    });
  });
});

describe('an issued report', () => {
  async function issued(...sections: SensitivePart[]) {
    const given = await sensitiveCourse();
    const { workshop, courseId } = given;
    for (const section of sections) await show(workshop, courseId, section);
    await approveReport(workshop, courseId);
    await workshop.ask('reports.issue', { courseId });
    return given;
  }

  it('keeps which sections show what is sensitive, and of it only what they show', async () => {
    const { workshop } = await issued('barriers');
    const content = contentOf(workshop, 1);
    expect(content.sensitiveSections).toEqual(['barriers']);
    expect(secretsIn(JSON.stringify(content))).toEqual([words.barrier, words.effort]);
  });

  it('stays as it was, and the next version shows nothing sensitive and tells not where it was, until it is chosen again', async () => {
    const { workshop, courseId } = await issued('barriers');
    expect((await workshop.ask('handovers.facts', { courseId })).hasChangedSinceReport).toBe(false);
    expect(contentOf(workshop, 1).sensitiveSections).toEqual(['barriers']);
    const text = await printed(workshop, courseId);
    expect(text).not.toContain('Afsnit, der viser særligt følsomt');
    expect(secretsIn(text)).toEqual([]);
    await show(workshop, courseId, 'barriers');
    expect(secretsIn(await printed(workshop, courseId))).toEqual([words.barrier, words.effort]);
  });

  it('tells in the next version which other sections show what is sensitive', async () => {
    const { workshop, courseId } = await issued('barriers');
    await show(workshop, courseId, 'personal');
    expect(await printed(workshop, courseId)).toMatch(
      /Afsnit, der viser særligt følsomt \| .*arrierer.* \| .*ersonlig/u,
    );
  });

  it('from before sections could be chosen shows nothing sensitive', async () => {
    const { workshop, courseId } = await issued();
    workshop.sqlite.exec(`UPDATE reports SET content = json_remove(content, '$.sensitiveSections')`);
    expect((await workshop.ask('handovers.facts', { courseId })).hasChangedSinceReport).toBe(false);
    expect(await printed(workshop, courseId)).not.toContain('Afsnit, der viser særligt følsomt');
  });
});

test('the choice of one course is no choice of another of the same person', async () => {
  const { workshop, courseId, candidateId } = await sensitiveCourse();
  await show(workshop, courseId, 'background');
  await workshop.ask('courses.finish', { courseId, version: 1, endedOn: '2026-11-20', reasonCode: 'JOB' });
  const { id: second } = await workshop.ask('courses.start', {
    candidateId,
    departmentId: workshop.departmentId,
    consultantId: workshop.leaderId,
    startsOn: '2026-11-23',
    hours: threeMornings,
    repeatReason: 'Mere at afklare',
  });
  expect(secretsIn(JSON.stringify(await workshop.ask('reports.draft', { courseId: second })))).toEqual([]);
});
