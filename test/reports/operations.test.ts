import { describe, expect, it } from 'vitest';
import { beginTryOut, refusalOf, workshopWithCourse } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

describe('writing a report', () => {
  it('takes the first words of a section in version 0', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(
      await workshop.ask('reports.write', { courseId, section: 'summary', text: 'Kort fortalt', version: 0 }),
    ).toEqual({ version: 1 });
    expect((await workshop.ask('reports.draft', { courseId })).texts).toEqual([
      {
        section: 'summary',
        text: 'Kort fortalt',
        version: 1,
        writtenAt: '2026-11-23T09:00:00.000Z',
        writtenBy: 'Karen Mølgaard',
        changes: [],
      },
    ]);
  });

  it('keeps the sections in the report’s order', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    for (const section of ['recommendation', 'summary', 'hours'] as const)
      await workshop.ask('reports.write', { courseId, section, text: section, version: 0 });
    expect((await workshop.ask('reports.draft', { courseId })).texts.map(({ section }) => section)).toEqual([
      'summary',
      'hours',
      'recommendation',
    ]);
  });

  it('refuses first words in a section somebody has begun', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('reports.write', { courseId, section: 'summary', text: 'A', version: 0 });
    expect(
      await refusalOf(workshop, 'reports.write', { courseId, section: 'summary', text: 'B', version: 0 }),
    ).toMatchObject({ code: 'conflict' });
  });

  it('refuses a later version of a section nobody has written', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(
      await refusalOf(workshop, 'reports.write', { courseId, section: 'summary', text: 'B', version: 1 }),
    ).toMatchObject({ code: 'conflict' });
  });

  it('keeps one choice when the other is made', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('reports.choose', { courseId, version: 0, change: { recommendationCode: 'FLEKSJOB' } });
    await workshop.ask('reports.choose', { courseId, version: 1, change: { certainty: 'high' } });
    expect((await workshop.ask('reports.draft', { courseId })).choices).toEqual({
      recommendationCode: 'FLEKSJOB',
      secondaryCode: null,
      certainty: 'high',
      realisticMinutes: null,
      realisticEffectiveMinutes: null,
      development: null,
      version: 2,
    });
  });

  it('refuses a recommendation that is on no list', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(
      await refusalOf(workshop, 'reports.choose', { courseId, version: 0, change: { recommendationCode: 'MAANEN' } }),
    ).toEqual({
      code: 'invalid',
      key: 'codeLists.unknown',
      at: ['change.recommendationCode'],
    });
  });

  it('refuses a recommendation that has ended', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(
      await refusalOf(workshop, 'reports.choose', {
        courseId,
        version: 0,
        change: { recommendationCode: 'RESSOURCEFORLOEB' },
      }),
    ).toMatchObject({
      key: 'codeLists.unknown',
    });
  });

  it('refuses choices made in another version than the one that was seen', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('reports.choose', { courseId, version: 0, change: { certainty: 'high' } });
    expect(
      await refusalOf(workshop, 'reports.choose', { courseId, version: 0, change: { certainty: 'low' } }),
    ).toMatchObject({ code: 'conflict' });
  });
});

describe('a section of the centre’s own', () => {
  const own = '0190a5d1-96a0-774b-8cce-b302099a8057';

  it('is refused while it stands in no template', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(
      await refusalOf(workshop, 'reports.write', { courseId, section: own, text: 'Om bilen', version: 0 }),
    ).toEqual({ code: 'invalid', key: 'reports.noSuchSection', at: ['section'] });
  });

  it('is written like any other once the template has it, and stands last', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const [report] = await workshop.ask('printTemplates.list', {});
    await workshop.ask('printTemplates.arrange', {
      print: 'clarification-report',
      version: 0,
      sections: [...report!.sections, { key: null, title: 'Transport', isOn: true, text: '' }],
    });
    const arranged = (await workshop.ask('reports.draft', { courseId })).template.sections.at(-1)!;
    await workshop.ask('reports.write', { courseId, section: arranged.key, text: 'Om bilen', version: 0 });
    await workshop.ask('reports.write', { courseId, section: 'comments', text: 'Enig', version: 0 });
    const { texts } = await workshop.ask('reports.draft', { courseId });
    expect(texts.map(({ section, changes }) => [section, changes])).toEqual([
      ['comments', []],
      [arranged.key, []],
    ]);
  });
});

describe('words beside figures', () => {
  const write = (text: string, version: number) => ({ section: 'tryOuts' as const, text, version });

  it('are outdated once the book says otherwise, and tell what it said then and says now', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('reports.write', { courseId, ...write('Én funktion er prøvet.', 0) });
    await beginTryOut(workshop, courseId);
    expect(await changesIn(workshop, courseId)).toEqual([{ figure: 'tryOuts', before: '0', after: '1' }]);
  });

  it('hold again when somebody confirms them, who then stands by them', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('reports.write', { courseId, ...write('Prøvet.', 0) });
    await beginTryOut(workshop, courseId);
    workshop.goTo('2026-11-24');
    expect(await workshop.ask('reports.confirm', { courseId, section: 'tryOuts', version: 1 })).toEqual({ version: 2 });
    const { texts } = await workshop.ask('reports.draft', { courseId });
    expect(texts).toMatchObject([{ text: 'Prøvet.', writtenAt: '2026-11-24T09:00:00.000Z', changes: [] }]);
  });

  it('hold again when they are written again', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('reports.write', { courseId, ...write('Prøvet.', 0) });
    await beginTryOut(workshop, courseId);
    await workshop.ask('reports.write', { courseId, ...write('To er prøvet.', 1) });
    expect(await changesIn(workshop, courseId)).toEqual([]);
  });

  it('are not outdated by figures of which they say nothing', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('reports.write', { courseId, section: 'background', text: 'Butik i ni år.', version: 0 });
    await beginTryOut(workshop, courseId);
    expect(await changesIn(workshop, courseId)).toEqual([]);
  });

  it('cannot be confirmed where nobody has written', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(await refusalOf(workshop, 'reports.confirm', { courseId, section: 'summary', version: 1 })).toMatchObject({
      code: 'not-found',
    });
  });

  it('cannot be confirmed in another version than the one that was seen', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('reports.write', { courseId, ...write('Prøvet.', 0) });
    await workshop.ask('reports.write', { courseId, ...write('To.', 1) });
    expect(await refusalOf(workshop, 'reports.confirm', { courseId, section: 'tryOuts', version: 1 })).toMatchObject({
      code: 'conflict',
    });
  });
});

const changesIn = async (workshop: OpenTestWorkshop, courseId: string) =>
  (await workshop.ask('reports.draft', { courseId })).texts.flatMap(({ changes }) => changes);
