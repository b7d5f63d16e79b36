import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Paper } from '#shared/papers/paper.ts';
import { refusalOf, workshopWithCourse } from '#test/support/course.ts';

describe('writing a report', () => {
  it('takes the first words of a section in version 0', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(
      await workshop.ask('reports.write', { courseId, section: 'summary', text: 'Kort fortalt', version: 0 }),
    ).toEqual({ version: 1 });
    expect((await workshop.ask('reports.draft', { courseId })).texts).toEqual([
      { section: 'summary', text: 'Kort fortalt', version: 1 },
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
      certainty: 'high',
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

describe('issuing a report', () => {
  it('freezes exactly the bytes that were printed, with their fingerprint', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const issued = await workshop.ask('reports.issue', { courseId });
    const pdf = workshop.sqlite.prepare('SELECT pdf FROM reportFiles').pluck().get() as Buffer;
    expect(issued).toMatchObject({ reportVersion: 1, sha256: createHash('sha256').update(pdf).digest('hex') });
    expect(await workshop.ask('reports.list', {})).toMatchObject([
      {
        courseId,
        candidateName: 'Ida Kragh',
        reportVersion: 1,
        issuedBy: 'Karen Mølgaard',
        sha256: issued.sha256,
        byteCount: pdf.byteLength,
      },
    ]);
  });

  it('keeps an issued report as it was when the course changes', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('reports.issue', { courseId });
    const before = workshop.sqlite.prepare('SELECT * FROM reports').all();
    await workshop.ask('courses.revise', { courseId, version: 1, change: { goal: 'Nyt mål' } });
    expect(workshop.sqlite.prepare('SELECT * FROM reports').all()).toEqual(before);
  });

  it('refuses when the course changed while it was printed, and freezes nothing', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const print = workshop.host.printRoute.bind(workshop.host);
    workshop.host.printRoute = async (content, signal) => {
      await workshop.ask('reports.write', { courseId, section: 'summary', text: 'Imens', version: 0 });
      return print(content, signal);
    };
    expect(await refusalOf(workshop, 'reports.issue', { courseId })).toMatchObject({
      code: 'conflict',
      key: 'reports.contentChanged',
    });
    expect(await workshop.ask('reports.list', {})).toEqual([]);
  });

  it('refuses when its number was taken while it was printed', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const print = workshop.host.printRoute.bind(workshop.host);
    workshop.host.printRoute = async (content, signal) => {
      workshop.host.printRoute = print;
      await workshop.ask('reports.issue', { courseId });
      return print(content, signal);
    };
    expect(await refusalOf(workshop, 'reports.issue', { courseId })).toMatchObject({
      code: 'conflict',
      key: 'reports.numberTaken',
    });
  });

  it('freezes nothing when it is cancelled during printing', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const print = workshop.host.printRoute.bind(workshop.host);
    workshop.host.printRoute = async (content, signal) => {
      workshop.cancel('errand-1');
      return print(content, signal);
    };
    const outcome = await workshop.try('reports.issue', { courseId }, 'errand-1');
    expect([outcome.ok, (await workshop.ask('reports.list', {})).length]).toEqual([false, 0]);
  });

  it('refuses a print without a byte in it', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    workshop.host.printRoute = async () => ({ bytes: new Uint8Array(), sha256: '' });
    expect(await refusalOf(workshop, 'reports.issue', { courseId })).toMatchObject({ key: 'reports.emptyPdf' });
  });

  it('cannot be frozen by a window', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const freeze = { courseId, reportVersion: 1, contentHash: '0'.repeat(64), content: '{}', pdf: new Uint8Array([1]) };
    expect(await refusalOf(workshop, 'reports.freeze', freeze)).toMatchObject({ key: 'failures.unknownOperation' });
  });

  it('never prints a protected person’s address', async () => {
    const { workshop, courseId, candidateId } = await workshopWithCourse();
    await workshop.ask('candidates.revise', {
      candidateId,
      version: 1,
      change: { isProtected: true, address: 'Skjulvej 7, 7100 Vejle' },
    });
    const printed = printedContents(workshop);
    await workshop.ask('reports.issue', { courseId });
    expect(JSON.stringify([printed, workshop.sqlite.prepare('SELECT content FROM reports').all()])).not.toContain(
      'Skjulvej',
    );
  });
});

function printedContents(workshop: Awaited<ReturnType<typeof workshopWithCourse>>['workshop']): Paper[] {
  const printed: Paper[] = [];
  const print = workshop.host.printRoute.bind(workshop.host);
  workshop.host.printRoute = (content, signal) => {
    if (content.kind === 'paper') printed.push(content.paper);
    return print(content, signal);
  };
  return printed;
}
