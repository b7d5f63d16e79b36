import { describe, expect, it, test } from 'vitest';
import { usualTemplate, type TemplateSection } from '#shared/print-templates.ts';
import { approvedWords, stageOf, type KeptStep } from '#shared/report-stages.ts';
import { nothingChosen, type ReportStep } from '#shared/reports.ts';
import { approveReport, refusalOf, seenReport, undoneBy, workshopWithCourse } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

const progressIn = async (workshop: OpenTestWorkshop, courseId: string) => {
  const { progress } = await workshop.ask('reports.draft', { courseId });
  return [progress.stage, progress.isStale];
};

const write = (workshop: OpenTestWorkshop, courseId: string, version: number, section = 'summary') =>
  workshop.ask('reports.write', { courseId, section, text: `Ord ${version}`, version });

/** Changes the report's template in the section of the jobs. */
const arrange = (workshop: OpenTestWorkshop, change: Partial<TemplateSection>) =>
  workshop.ask('printTemplates.arrange', {
    print: 'clarification-report',
    version: 0,
    sections: usualTemplate('clarification-report').sections.map((section) =>
      section.key === 'jobs' ? { ...section, ...change } : section,
    ),
  });

const issue = (workshop: OpenTestWorkshop, courseId: string) => workshop.ask('reports.issue', { courseId });
const refusedIssue = (workshop: OpenTestWorkshop, courseId: string) =>
  refusalOf(workshop, 'reports.issue', { courseId });

describe('the way of a report', () => {
  it('goes from draft over submitted and approved to heard, and tells who took each step when', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(await progressIn(workshop, courseId)).toEqual(['draft', false]);
    await workshop.ask('reports.submit', { ...(await seenReport(workshop, courseId)), note: 'Klar' });
    expect(await progressIn(workshop, courseId)).toEqual(['submitted', false]);
    await workshop.ask('reports.approve', await seenReport(workshop, courseId));
    expect(await progressIn(workshop, courseId)).toEqual(['approved', false]);
    await workshop.ask('reports.hear', {
      ...(await seenReport(workshop, courseId)),
      hasComments: true,
      note: 'Vil gerne have tilføjet bilen',
    });
    const { progress } = await workshop.ask('reports.draft', { courseId });
    expect(progress).toMatchObject({
      stage: 'heard',
      isStale: false,
      steps: [
        { step: 'submitted', takenBy: 'Karen Mølgaard', takenAt: '2026-11-23T09:00:00.000Z', note: 'Klar' },
        { step: 'approved', note: '', hasComments: null },
        { step: 'heard', note: 'Vil gerne have tilføjet bilen', hasComments: true },
      ],
    });
  });

  it('needs no submitting when a leader approves it', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await approveReport(workshop, courseId);
    expect(await issue(workshop, courseId)).toMatchObject({ reportVersion: 1 });
  });

  it('begins anew as a draft when a version is issued', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await approveReport(workshop, courseId);
    await issue(workshop, courseId);
    expect(await workshop.ask('reports.draft', { courseId })).toMatchObject({
      nextVersion: 2,
      progress: { stage: 'draft', isStale: false, steps: [] },
    });
    expect(await refusedIssue(workshop, courseId)).toMatchObject({ code: 'conflict', key: 'reports.notApproved' });
  });

  it('goes back to draft when a leader sends it back with a reason', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('reports.submit', await seenReport(workshop, courseId));
    await workshop.ask('reports.sendBack', { courseId, note: 'Svar mangler' });
    expect(await progressIn(workshop, courseId)).toEqual(['draft', false]);
    await workshop.ask('reports.submit', await seenReport(workshop, courseId));
    expect(await progressIn(workshop, courseId)).toEqual(['submitted', false]);
  });

  it.each([
    ['words', (workshop: OpenTestWorkshop, courseId: string) => write(workshop, courseId, 0)],
    [
      'choices',
      (workshop: OpenTestWorkshop, courseId: string) =>
        workshop.ask('reports.choose', { courseId, version: 0, change: { certainty: 'low' } }),
    ],
    [
      'answers',
      async (workshop: OpenTestWorkshop, courseId: string) => {
        const { record } = await workshop.ask('reports.draft', { courseId });
        const [question] = record.questions;
        await workshop.ask('courses.answer', { questionId: question!.id, version: 1, answer: 'Ja' });
      },
    ],
    [
      'questions',
      (workshop: OpenTestWorkshop, courseId: string) =>
        workshop.ask('courses.ask', { courseId, dimension: 'other', text: 'Kan hun køre bil?' }),
    ],
    ['standard texts', (workshop: OpenTestWorkshop) => arrange(workshop, { text: 'Anbefales til fleksjob.' })],
    ['headings', (workshop: OpenTestWorkshop) => arrange(workshop, { title: 'Dom' })],
    ['parts', (workshop: OpenTestWorkshop) => arrange(workshop, { isOn: false })],
  ])('needs a new approval once its %s are others', async (_what, change) => {
    const { workshop, courseId } = await workshopWithCourse({
      questions: [{ dimension: 'other', text: 'Hvor længe?' }],
    });
    await approveReport(workshop, courseId);
    await change(workshop, courseId);
    expect(await progressIn(workshop, courseId)).toEqual(['approved', true]);
    expect(await refusedIssue(workshop, courseId)).toMatchObject({
      code: 'conflict',
      key: 'reports.changedSinceApproval',
    });
    await approveReport(workshop, courseId);
    expect(await issue(workshop, courseId)).toMatchObject({ reportVersion: 1 });
  });

  it('needs none for the candidate’s comments, a confirmed section or an emptied one that was empty', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await write(workshop, courseId, 0);
    await approveReport(workshop, courseId);
    await write(workshop, courseId, 0, 'comments');
    await workshop.ask('reports.confirm', { courseId, section: 'summary', version: 1 });
    await workshop.ask('reports.write', { courseId, section: 'jobs', text: ' ', version: 0 });
    expect(await progressIn(workshop, courseId)).toEqual(['approved', false]);
  });

  it('stands as approved again when the words are put back', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await write(workshop, courseId, 0);
    await approveReport(workshop, courseId);
    await undoneBy(workshop, 'reports.write', { courseId, section: 'summary', text: 'Andet', version: 1 });
    expect(await progressIn(workshop, courseId)).toEqual(['approved', false]);
  });
});

describe('a step is refused', () => {
  it.each<[ReportStep[], string, string]>([
    [['submitted'], 'reports.submit', 'reports.submittedAlready'],
    [['approved'], 'reports.submit', 'reports.approvedAlready'],
    [['approved'], 'reports.approve', 'reports.approvedAlready'],
    [['approved', 'heard'], 'reports.approve', 'reports.approvedAlready'],
    [[], 'reports.sendBack', 'reports.nothingSubmitted'],
    [['submitted', 'sent-back'], 'reports.sendBack', 'reports.nothingSubmitted'],
    [[], 'reports.hear', 'reports.notApproved'],
    [['submitted'], 'reports.hear', 'reports.notApproved'],
    [['submitted'], 'reports.issue', 'reports.notApproved'],
    [['approved', 'sent-back'], 'reports.issue', 'reports.notApproved'],
  ])('after %j: %s', async (steps, operation, key) => {
    const { workshop, courseId } = await workshopWithCourse();
    for (const step of steps) await take(workshop, courseId, step);
    const seen = await seenReport(workshop, courseId);
    const input = {
      'reports.sendBack': { courseId, note: 'Nej' },
      'reports.issue': { courseId },
      'reports.hear': { ...seen, hasComments: false },
    }[operation];
    expect(await refusalOf(workshop, operation, input ?? seen)).toMatchObject({ code: 'conflict', key });
  });

  it('when the candidate is to read words that nobody has approved as they stand', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await approveReport(workshop, courseId);
    await write(workshop, courseId, 0);
    const seen = await seenReport(workshop, courseId);
    expect(await refusalOf(workshop, 'reports.hear', { ...seen, hasComments: false })).toMatchObject({
      key: 'reports.changedSinceApproval',
    });
  });

  it.each(['submitted', 'approved', 'heard'] as const)(
    'about words that are not those that were seen: %s',
    async (step) => {
      const { workshop, courseId } = await workshopWithCourse();
      const seen = await inputOf(workshop, step, courseId);
      await write(workshop, courseId, 0);
      if (step === 'heard') await approveReport(workshop, courseId);
      const before = (await workshop.ask('reports.draft', { courseId })).progress;
      expect(await refusalOf(workshop, operationOf[step], seen)).toMatchObject({
        code: 'conflict',
        key: 'reports.changedSinceSeen',
      });
      expect((await workshop.ask('reports.draft', { courseId })).progress).toEqual(before);
      expect(await workshop.try(operationOf[step], await inputOf(workshop, step, courseId))).toMatchObject({
        ok: true,
      });
    },
  );

  it('without a reason when it is sent back', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('reports.submit', await seenReport(workshop, courseId));
    expect(await refusalOf(workshop, 'reports.sendBack', { courseId, note: ' ' })).toMatchObject({ code: 'invalid' });
  });

  it('to a consultant who would approve or send back, and to a mentor whatever it is', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { wordsHash } = await seenReport(workshop, courseId);
    const refused = async (operation: string, more: object = {}) =>
      (await refusalOf(workshop, operation, { courseId, ...more })).code;
    workshop.as('consultant');
    expect(await refused('reports.approve', { wordsHash })).toBe('forbidden');
    expect(await refused('reports.sendBack', { note: 'Nej' })).toBe('forbidden');
    await workshop.ask('reports.submit', await seenReport(workshop, courseId));
    workshop.as('mentor');
    for (const operation of ['reports.draft', 'reports.issue']) expect(await refused(operation)).toBe('forbidden');
    for (const operation of ['reports.submit', 'reports.approve'])
      expect(await refused(operation, { wordsHash })).toBe('forbidden');
    expect(await refused('reports.hear', { wordsHash, hasComments: false })).toBe('forbidden');
  });
});

test('a course that is not there has no steps to take', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  const seen = await seenReport(workshop, courseId);
  expect(
    await refusalOf(workshop, 'reports.approve', { ...seen, courseId: '0190a5d1-96a0-774b-8cce-b302099a8057' }),
  ).toMatchObject({ code: 'not-found' });
});

test.each(['submitted', 'approved', 'heard', 'sent-back'] as const)(
  'a step is taken back and taken again: %s',
  async (step) => {
    const { workshop, courseId } = await workshopWithCourse();
    if (step === 'heard') await approveReport(workshop, courseId);
    if (step === 'sent-back') await take(workshop, courseId, 'submitted');
    const before = (await workshop.ask('reports.draft', { courseId })).progress;
    const redo = await undoneBy(workshop, operationOf[step], await inputOf(workshop, step, courseId));
    expect((await workshop.ask('reports.draft', { courseId })).progress).toEqual(before);
    await redo();
    expect((await workshop.ask('reports.draft', { courseId })).progress.steps.at(-1)).toMatchObject({ step });
  },
);

describe('taking a step back is refused', () => {
  const undoLineOf = async (workshop: OpenTestWorkshop, courseId: string, step: ReportStep) => {
    const outcome = await workshop.try(operationOf[step], await inputOf(workshop, step, courseId));
    if (!outcome.ok) throw new Error(`${step} was refused`);
    return { auditSeq: outcome.auditSeq };
  };

  it.each(['submitted', 'approved', 'heard'] as const)('when the report is issued: %s', async (step) => {
    const { workshop, courseId } = await workshopWithCourse();
    if (step === 'heard') await approveReport(workshop, courseId);
    const line = await undoLineOf(workshop, courseId, step);
    if (step === 'submitted') await approveReport(workshop, courseId);
    await issue(workshop, courseId);
    expect(await refusalOf(workshop, 'history.undo', line)).toMatchObject({
      code: 'conflict',
      key: 'history.reportIssued',
    });
    expect(workshop.sqlite.prepare('SELECT count(*) FROM reportSteps').pluck().get()).toBe(step === 'approved' ? 1 : 2);
  });

  it('when another step was taken on top of it, until that is taken back', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const approved = await undoLineOf(workshop, courseId, 'approved');
    const heard = await undoLineOf(workshop, courseId, 'heard');
    expect(await refusalOf(workshop, 'history.undo', approved)).toMatchObject({
      code: 'conflict',
      key: 'history.changedSince',
    });
    await workshop.ask('history.undo', { auditSeq: heard.auditSeq! });
    await workshop.ask('history.undo', { auditSeq: approved.auditSeq! });
    expect(await progressIn(workshop, courseId)).toEqual(['draft', false]);
  });
});

test('steps stand in the order they were taken, also when the clock was set back between them', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  await take(workshop, courseId, 'submitted');
  await take(workshop, courseId, 'approved');
  workshop.sqlite
    .prepare(`UPDATE reportSteps SET id = '00000000-0000-7000-8000-000000000000' WHERE step = 'approved'`)
    .run();
  const { progress } = await workshop.ask('reports.draft', { courseId });
  expect(progress.steps.map(({ step }) => step)).toEqual(['submitted', 'approved']);
  expect(progress.stage).toBe('approved');
});

test('an issued report tells who approved it and that the candidate has read it', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  await approveReport(workshop, courseId);
  await workshop.ask('reports.hear', { ...(await seenReport(workshop, courseId)), hasComments: true });
  await issue(workshop, courseId);
  const content = workshop.sqlite.prepare('SELECT content FROM reports').pluck().get() as string;
  expect(JSON.parse(content)).toMatchObject({
    approval: { at: '2026-11-23T09:00:00.000Z', by: 'Karen Mølgaard' },
    heard: { at: '2026-11-23T09:00:00.000Z', hasComments: true },
  });
});

test('what was read before a new approval was not what is approved now', () => {
  const steps: KeptStep[] = [
    { step: 'approved', wordsHash: 'a' },
    { step: 'heard', wordsHash: 'a' },
    { step: 'approved', wordsHash: 'b' },
  ];
  expect(stageOf(steps, 'b')).toEqual({ stage: 'approved', isStale: false });
  expect(stageOf(steps.slice(0, 2), 'b')).toEqual({ stage: 'heard', isStale: true });
});

describe('the words that are approved', () => {
  const written = {
    texts: [
      { section: 'summary', text: 'A' },
      { section: 'jobs', text: 'B' },
    ],
    choices: nothingChosen,
    questions: [
      { id: '1', text: 'Kan hun?', answer: 'Ja' },
      { id: '2', text: 'Vil hun?', answer: 'Nej' },
    ],
    template: usualTemplate('clarification-report').sections,
    sensitive: [],
    withheld: [],
  };

  it('do not depend on the order of texts and answers', () => {
    const turned = { ...written, texts: written.texts.toReversed(), questions: written.questions.toReversed() };
    expect(approvedWords(turned)).toBe(approvedWords(written));
  });

  it('are others when a question asks something else, or the sections stand in another order', () => {
    const questions = written.questions.map((question) => ({ ...question, text: 'Hvorfor ikke?' }));
    expect(approvedWords({ ...written, questions })).not.toBe(approvedWords(written));
    const template = written.template.toReversed();
    expect(approvedWords({ ...written, template })).not.toBe(approvedWords(written));
  });

  it('are as they always were where no section shows what is sensitive, and others where one does', () => {
    expect(JSON.parse(approvedWords(written))).toHaveLength(4);
    const sensitive = [{ section: 'personal' as const, words: ['Tilbagefald'] }];
    expect(approvedWords({ ...written, sensitive })).not.toBe(approvedWords(written));
    expect(approvedWords({ ...written, withheld: ['1'] })).not.toBe(approvedWords(written));
  });
});

const operationOf = {
  submitted: 'reports.submit',
  approved: 'reports.approve',
  heard: 'reports.hear',
  'sent-back': 'reports.sendBack',
} as const;

async function inputOf(workshop: OpenTestWorkshop, step: ReportStep, courseId: string) {
  if (step === 'sent-back') return { courseId, note: 'Mere' };
  const seen = await seenReport(workshop, courseId);
  return step === 'heard' ? { ...seen, hasComments: false } : seen;
}

async function take(workshop: OpenTestWorkshop, courseId: string, step: ReportStep): Promise<void> {
  switch (step) {
    case 'submitted':
      await workshop.ask('reports.submit', await seenReport(workshop, courseId));
      return;
    case 'approved':
      await workshop.ask('reports.approve', await seenReport(workshop, courseId));
      return;
    case 'heard':
      await workshop.ask('reports.hear', { ...(await seenReport(workshop, courseId)), hasComments: false });
      return;
    case 'sent-back':
      await workshop.ask('reports.sendBack', { courseId, note: 'Mere' });
  }
}
