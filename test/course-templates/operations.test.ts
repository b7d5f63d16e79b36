import { describe, expect, test } from 'vitest';
import { seedTemplate } from '#main/course-templates/seed.ts';
import { whyTemplateRefused, type TemplateMeeting } from '#shared/course-templates.ts';
import { refusalOf } from '#test/support/course.ts';
import { openWorkshop, type OpenTestWorkshop } from '#test/support/open-workshop.ts';

const meeting = (kind: TemplateMeeting['kind'], week: number): TemplateMeeting => ({ kind, week, agenda: '' });
const short = {
  name: '8 uger',
  weeks: 8,
  toleranceWorkdays: 2,
  meetings: [meeting('start', 0), meeting('follow-up', 4), meeting('final', 8)],
};
const usualOf = async ({ ask }: OpenTestWorkshop) =>
  (await ask('courseTemplates.list', {})).filter((each) => each.isUsual);

test('a new book has one template, which is the usual one', async () => {
  const { ask } = await openWorkshop();

  expect(await ask('courseTemplates.list', {})).toMatchObject([
    { ...seedTemplate, isUsual: true, archivedAt: null, version: 1 },
  ]);
});

test('the usual template stands first, the others by name', async () => {
  const { ask } = await openWorkshop();
  for (const name of ['Ålborg', 'Østre', '26 uger']) await ask('courseTemplates.add', { ...short, name });

  const names = (await ask('courseTemplates.list', {})).map(({ name }) => name);

  expect(names).toEqual(['13 ugers afklaring', '26 uger', 'Østre', 'Ålborg']);
});

describe('the usual template', () => {
  test('is exactly one, whichever is made so', async () => {
    const workshop = await openWorkshop();
    const [first] = await usualOf(workshop);
    const { id: templateId } = await workshop.ask('courseTemplates.add', short);

    await workshop.ask('courseTemplates.makeUsual', { templateId, version: 1 });
    expect(await usualOf(workshop)).toMatchObject([{ id: templateId, version: 2 }]);
    await workshop.ask('courseTemplates.makeUsual', { templateId: first!.id, version: 2 });
    expect(await usualOf(workshop)).toMatchObject([{ id: first!.id, version: 3 }]);
  });

  test('is not put away, and one that is put away does not become it', async () => {
    const workshop = await openWorkshop();
    const [usual] = await usualOf(workshop);
    const { id: templateId } = await workshop.ask('courseTemplates.add', short);
    await workshop.ask('courseTemplates.archive', { templateId, version: 1 });

    expect(await refusalOf(workshop, 'courseTemplates.archive', { templateId: usual!.id, version: 1 })).toMatchObject({
      code: 'conflict',
      key: 'courseTemplates.usualStays',
    });
    expect(await refusalOf(workshop, 'courseTemplates.makeUsual', { templateId, version: 2 })).toMatchObject({
      code: 'conflict',
      key: 'courseTemplates.isArchived',
    });
    expect(await usualOf(workshop)).toMatchObject([{ id: usual!.id }]);
  });

  test('stays the usual one when making another so is refused or taken back', async () => {
    const workshop = await openWorkshop();
    const [usual] = await usualOf(workshop);
    const { id: templateId } = await workshop.ask('courseTemplates.add', short);

    expect(await refusalOf(workshop, 'courseTemplates.makeUsual', { templateId, version: 9 })).toMatchObject({
      code: 'conflict',
    });
    expect(await usualOf(workshop)).toMatchObject([{ id: usual!.id, version: 1 }]);

    const made = await workshop.try('courseTemplates.makeUsual', { templateId, version: 1 });
    await workshop.ask('history.undo', { auditSeq: made.ok ? made.auditSeq! : 0 });
    expect(await usualOf(workshop)).toMatchObject([{ id: usual!.id }]);
  });
});

describe('the meetings of a template', () => {
  test.each([
    ['courseTemplates.weeksInOrder', [meeting('follow-up', 4), meeting('follow-up', 4)]],
    ['courseTemplates.weeksInOrder', [meeting('follow-up', 6), meeting('follow-up', 4)]],
    ['courseTemplates.weekAfterEnd', [meeting('final', 9)]],
    ['courseTemplates.startFirst', [meeting('follow-up', 0), meeting('start', 1)]],
    ['courseTemplates.startFirst', [meeting('start', 0), meeting('start', 1)]],
    ['courseTemplates.finalLast', [meeting('final', 4), meeting('follow-up', 8)]],
    ['courseTemplates.finalLast', [meeting('final', 4), meeting('final', 8)]],
  ])('are refused as %s where they do not make a course', async (key, meetings) => {
    const workshop = await openWorkshop();
    const { id: templateId } = await workshop.ask('courseTemplates.add', short);

    expect(await refusalOf(workshop, 'courseTemplates.add', { ...short, meetings })).toEqual({
      code: 'invalid',
      key,
      at: ['meetings'],
    });
    expect(
      await refusalOf(workshop, 'courseTemplates.revise', { templateId, version: 1, change: { meetings } }),
    ).toEqual({ code: 'invalid', key, at: ['change.meetings'] });
  });

  test('hold the weeks that are left: a shorter course is refused at its weeks', async () => {
    const workshop = await openWorkshop();
    const { id: templateId } = await workshop.ask('courseTemplates.add', short);

    expect(
      await refusalOf(workshop, 'courseTemplates.revise', { templateId, version: 1, change: { weeks: 7 } }),
    ).toMatchObject({ key: 'courseTemplates.weekAfterEnd', at: ['change.weeks'] });
  });

  test('may be none, and may lack a start and an end', () => {
    expect(whyTemplateRefused({ weeks: 1, meetings: [] })).toBeNull();
    expect(whyTemplateRefused({ weeks: 8, meetings: [meeting('follow-up', 4)] })).toBeNull();
  });
});

test('a revision keeps what it does not name, and an older version is refused', async () => {
  const workshop = await openWorkshop();
  const { id: templateId } = await workshop.ask('courseTemplates.add', short);
  const revision = { templateId, version: 1, change: { name: 'Otte uger' } };

  await workshop.ask('courseTemplates.revise', revision);

  const revised = (await workshop.ask('courseTemplates.list', {})).find(({ id }) => id === templateId);
  expect(revised).toMatchObject({ ...short, name: 'Otte uger', version: 2 });
  expect(await refusalOf(workshop, 'courseTemplates.revise', revision)).toMatchObject({ code: 'conflict' });
});

test('only a leader changes templates, and everyone reads them', async () => {
  const workshop = await openWorkshop();
  workshop.as('consultant');
  expect(await refusalOf(workshop, 'courseTemplates.add', short)).toMatchObject({ code: 'forbidden' });
  workshop.as('mentor');
  expect(await workshop.ask('courseTemplates.list', {})).toHaveLength(1);
});
