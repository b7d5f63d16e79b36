import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentHashOf } from '#main/reports/content.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { paperText } from '#shared/papers/kit.ts';
import type { ReportContent } from '#shared/reports.ts';
import { approveReport, refusalOf, workshopWithCourse } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

/** A book with one course whose report is approved as it stands. */
async function withApproved() {
  const given = await workshopWithCourse();
  await approveReport(given.workshop, given.courseId);
  return given;
}

describe('issuing a report', () => {
  it('freezes exactly the bytes that were printed, with their fingerprint', async () => {
    const { workshop, courseId } = await withApproved();
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

  it('gives each version the next number, as issued', async () => {
    const { workshop, courseId } = await withApproved();
    await workshop.ask('reports.issue', { courseId });
    await approveReport(workshop, courseId);
    await workshop.ask('reports.issue', { courseId });
    expect(keptContents(workshop).map(({ reportVersion, status, madeAt }) => [reportVersion, status, madeAt])).toEqual([
      [1, 'issued', '2026-11-23T09:00:00.000Z'],
      [2, 'issued', '2026-11-23T09:00:00.000Z'],
    ]);
  });

  it('refuses when the course changed while it was printed, and freezes nothing', async () => {
    const { workshop, courseId } = await withApproved();
    const print = workshop.host.printRoute.bind(workshop.host);
    workshop.host.printRoute = async (content, signal) => {
      await workshop.ask('courses.revise', { courseId, version: 1, change: { goal: 'Imens' } });
      return print(content, signal);
    };
    expect(await refusalOf(workshop, 'reports.issue', { courseId })).toMatchObject({
      code: 'conflict',
      key: 'reports.contentChanged',
    });
    expect(await workshop.ask('reports.list', {})).toEqual([]);
  });

  it('refuses when somebody wrote in it while it was printed', async () => {
    const { workshop, courseId } = await withApproved();
    const print = workshop.host.printRoute.bind(workshop.host);
    workshop.host.printRoute = async (content, signal) => {
      await workshop.ask('reports.write', { courseId, section: 'summary', text: 'Imens', version: 0 });
      return print(content, signal);
    };
    expect(await refusalOf(workshop, 'reports.issue', { courseId })).toMatchObject({
      code: 'conflict',
      key: 'reports.changedSinceApproval',
    });
    expect(await workshop.ask('reports.list', {})).toEqual([]);
  });

  it('refuses when its number was taken while it was printed', async () => {
    const { workshop, courseId } = await withApproved();
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
    const { workshop, courseId } = await withApproved();
    const print = workshop.host.printRoute.bind(workshop.host);
    workshop.host.printRoute = async (content, signal) => {
      workshop.cancel('errand-1');
      return print(content, signal);
    };
    const outcome = await workshop.try('reports.issue', { courseId }, 'errand-1');
    expect([outcome.ok, (await workshop.ask('reports.list', {})).length]).toEqual([false, 0]);
  });

  it('refuses a print without a byte in it', async () => {
    const { workshop, courseId } = await withApproved();
    workshop.host.printRoute = async () => ({ bytes: new Uint8Array(), sha256: '' });
    expect(await refusalOf(workshop, 'reports.issue', { courseId })).toMatchObject({ key: 'reports.emptyPdf' });
  });

  it('cannot be frozen by a window', async () => {
    const { workshop, courseId } = await withApproved();
    const freeze = {
      courseId,
      reportVersion: 1,
      contentHash: '0'.repeat(64),
      content: '{}',
      paper: '{}',
      pdf: new Uint8Array([1]),
    };
    expect(await refusalOf(workshop, 'reports.freeze', freeze)).toMatchObject({ key: 'failures.unknownOperation' });
  });

  it('refuses content that is not what its hash says', async () => {
    const { workshop, courseId } = await withApproved();
    const content = await contentOnceIssued(workshop, courseId);
    const forged = { ...content, record: { ...content.record, course: { ...content.record.course, goal: 'Falsk' } } };
    expect(await freeze(workshop, courseId, { content: forged, contentHash: contentHashOf(content) })).toMatchObject({
      ok: false,
      failure: { message: { key: 'reports.contentChanged' } },
    });
  });

  it('refuses content that its hash fits and the book does not say', async () => {
    const { workshop, courseId } = await withApproved();
    const content = await contentOnceIssued(workshop, courseId);
    const forged = { ...content, record: { ...content.record, course: { ...content.record.course, goal: 'Falsk' } } };
    expect(await freeze(workshop, courseId, { content: forged, contentHash: contentHashOf(forged) })).toMatchObject({
      ok: false,
      failure: { message: { key: 'reports.contentChanged' } },
    });
  });

  it('never prints a protected person’s address', async () => {
    const { workshop, courseId, candidateId } = await withApproved();
    await workshop.ask('candidates.revise', {
      candidateId,
      version: 1,
      change: { isProtected: true, address: 'Skjulvej 7, 7100 Vejle' },
    });
    const printed = printedPapers(workshop);
    await workshop.ask('reports.issue', { courseId });
    expect(
      JSON.stringify([printed, workshop.sqlite.prepare('SELECT content, paper FROM reports').all()]),
    ).not.toContain('Skjulvej');
    expect(printed).toHaveLength(1);
  });

  it('names the person as the print was asked for, and without the full name by no number', async () => {
    const { workshop, courseId, candidateId } = await withApproved();
    await workshop.ask('candidates.revise', { candidateId, version: 1, change: { cpr: '670180-1234' } });
    await workshop.ask('reports.issue', { courseId, options: { names: 'initials', showsCpr: true } });
    const [content] = keptContents(workshop);
    expect(content).toMatchObject({ shownName: 'I.K.', shownCpr: null, record: { candidate: { cprMasked: null } } });
    expect(JSON.stringify(content!.record.candidate)).not.toContain('Kragh');
  });
});

describe('a frozen report', () => {
  it('stays as it was when the course, the texts, the template and the phrases change', async () => {
    const { workshop, courseId } = await withApproved();
    await workshop.ask('reports.write', { courseId, section: 'summary', text: 'Først', version: 0 });
    await approveReport(workshop, courseId);
    const { reportId } = await workshop.ask('reports.issue', { courseId });
    const before = kept(workshop);
    const opened = await workshop.ask('prints.openReport', { reportId });

    await workshop.ask('courses.revise', { courseId, version: 1, change: { goal: 'Nyt mål' } });
    await workshop.ask('reports.write', { courseId, section: 'summary', text: 'Siden', version: 1 });
    await workshop.ask('reports.choose', { courseId, version: 0, change: { certainty: 'low' } });
    const [report] = await workshop.ask('printTemplates.list', {});
    await workshop.ask('printTemplates.arrange', {
      print: 'clarification-report',
      version: 0,
      sections: report!.sections.map((section) => ({ ...section, title: 'Andet' })),
    });
    await workshop.ask('reportPhrases.add', { part: null, text: 'En ny sætning.' });
    await workshop.ask('centre.revise', { version: 1, change: { name: 'Et andet navn' } });

    expect(kept(workshop)).toEqual(before);
    const again = await workshop.ask('prints.openReport', { reportId });
    expect([again.sha256, Buffer.from(again.pdf)]).toEqual([opened.sha256, Buffer.from(opened.pdf)]);
  });

  it('is written as an editable file from the paper that was printed, not from the book of today', async () => {
    const { workshop, courseId } = await withApproved();
    await workshop.ask('reports.write', { courseId, section: 'summary', text: 'Som det stod', version: 0 });
    await approveReport(workshop, courseId);
    const printed = printedPapers(workshop);
    const { reportId } = await workshop.ask('reports.issue', { courseId });
    await workshop.ask('reports.write', { courseId, section: 'summary', text: 'Som det står nu', version: 1 });
    const { jobId, hasWord } = await workshop.ask('prints.openReport', { reportId });
    expect(hasWord).toBe(true);
    const papers = workshop.host.job(jobId)?.papers ?? [];
    expect(papers.map((paper) => paperText(paper))).toEqual(printed.map((paper) => paperText(paper)));
    expect(paperText(papers[0]!)).toContain('Som det stod');
  });

  it('says in the next version nothing that slipped into it and was taken out', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('candidates.register', { firstName: 'Alma', lastName: 'Dam' });
    const write = (text: string, version: number) =>
      workshop.ask('reports.write', { courseId, section: 'summary', text, version });
    await write('Ida og Alma Dam, 670180-1234, mødte fire timer. Depression er nævnt.', 0);
    await approveReport(workshop, courseId);
    await workshop.ask('reports.issue', { courseId });
    await write('Ida mødte fem timer. Depression er nævnt.', 1);
    await approveReport(workshop, courseId);
    await workshop.ask('reports.issue', { courseId });
    const { content, paper } = workshop.sqlite
      .prepare('SELECT content, paper FROM reports WHERE reportVersion = 2')
      .get() as Record<'content' | 'paper', string>;
    expect(content + paper).not.toMatch(/Alma|670180-1234/u);
    // What still stands there is no secret of the version before.
    expect((JSON.parse(content) as ReportContent).previous?.texts).toEqual([
      { section: 'summary', text: 'Ida og …, …, mødte fire timer. Depression er nævnt.' },
    ]);
  });

  it('is told of in the next version: what it said, and the figures it said it beside', async () => {
    const { workshop, courseId } = await withApproved();
    await workshop.ask('reports.write', { courseId, section: 'summary', text: 'Først', version: 0 });
    await workshop.ask('reports.choose', { courseId, version: 0, change: { certainty: 'low' } });
    await approveReport(workshop, courseId);
    await workshop.ask('reports.issue', { courseId });
    await approveReport(workshop, courseId);
    await workshop.ask('reports.issue', { courseId });
    const [first, second] = keptContents(workshop);
    expect(first!.previous).toBeNull();
    expect(second!.previous).toEqual({
      reportVersion: 1,
      issuedAt: '2026-11-23T09:00:00.000Z',
      texts: [{ section: 'summary', text: 'Først' }],
      answers: [],
      choices: first!.choices,
      sensitiveSections: [],
      figures: first!.figures,
    });
    expect(first!.figures).toMatchObject({ agreedMinutes: '360', tryOuts: '0' });
  });

  it.each([
    ['nothing that is known', '{}', { texts: [], figures: {} }],
    ['texts of another shape', '{"texts":"Ord","choices":7,"figures":{"ukendt":1}}', { texts: [], figures: {} }],
    [
      'the observations of the first reports',
      '{"texts":[{"section":"observations","text":"Rolig"}],"choices":{"recommendationCode":"FLEKSJOB","certainty":"high"}}',
      {
        texts: [{ section: 'professional', text: 'Rolig' }],
        choices: { recommendationCode: 'FLEKSJOB', secondaryCode: null, certainty: 'high' },
      },
    ],
    [
      'an answer',
      '{"record":{"questions":[{"id":"q","seq":1,"text":"Hvor mange timer?","answer":"Seks"}]}}',
      { answers: [{ id: 'q', question: 'Hvor mange timer?', answer: 'Seks' }] },
    ],
    ['questions of another shape', '{"record":{"questions":"Ord"}}', { texts: [], answers: [] }],
    ['a list', '[]', { texts: [], answers: [], figures: {} }],
  ])('that says %s gives the next what it has', async (_what, older, expected) => {
    const { workshop, courseId } = await withApproved();
    await workshop.ask('reports.issue', { courseId });
    workshop.sqlite.prepare('UPDATE reports SET content = ?').run(older);
    await approveReport(workshop, courseId);
    await workshop.ask('reports.issue', { courseId });
    expect(keptContents(workshop)[1]!.previous).toMatchObject({ reportVersion: 1, ...expected });
  });
});

describe('the fingerprint of a report’s content', () => {
  it('is the same for the draft and for the issued print of one record', async () => {
    const { workshop, courseId } = await withApproved();
    const issued = await contentOnceIssued(workshop, courseId);
    expect(contentHashOf({ ...issued, status: 'draft', madeAt: '2026-11-24T10:00:00.000Z' })).toBe(
      contentHashOf(issued),
    );
    expect(workshop.sqlite.prepare('SELECT contentHash FROM reports').pluck().all()).toEqual([contentHashOf(issued)]);
  });

  it('is another when a word is another', async () => {
    const { workshop, courseId } = await withApproved();
    const issued = await contentOnceIssued(workshop, courseId);
    expect(contentHashOf({ ...issued, texts: [{ section: 'summary', text: 'x' }] })).not.toBe(contentHashOf(issued));
  });

  it('does not depend on the order in which facts were put', async () => {
    const { workshop, courseId } = await withApproved();
    const content = await contentOnceIssued(workshop, courseId);
    const reversed = Object.fromEntries(Object.entries(content).toReversed()) as ReportContent;
    expect(contentHashOf(reversed)).toBe(contentHashOf(content));
  });
});

const kept = (workshop: OpenTestWorkshop) =>
  ['reports', 'reportFiles'].map((table) => workshop.sqlite.prepare(`SELECT * FROM ${table}`).all());

const keptContents = (workshop: OpenTestWorkshop): ReportContent[] =>
  (workshop.sqlite.prepare('SELECT content FROM reports ORDER BY reportVersion').pluck().all() as string[]).map(
    (content) => JSON.parse(content) as ReportContent,
  );

async function contentOnceIssued(workshop: OpenTestWorkshop, courseId: string): Promise<ReportContent> {
  await workshop.ask('reports.issue', { courseId });
  const [content] = keptContents(workshop);
  if (!content) throw new Error('Nothing was frozen');
  return content;
}

/** Asks for the second version to be frozen, as the errand does. */
async function freeze(
  workshop: OpenTestWorkshop,
  courseId: string,
  { content, contentHash }: { content: ReportContent; contentHash: string },
) {
  await approveReport(workshop, courseId);
  return workshop.inside('reports.freeze', {
    courseId,
    reportVersion: 2,
    contentHash,
    content: JSON.stringify(content),
    paper: '{}',
    pdf: new Uint8Array([1]),
  });
}

function printedPapers(workshop: OpenTestWorkshop): Paper[] {
  const printed: Paper[] = [];
  const print = workshop.host.printRoute.bind(workshop.host);
  workshop.host.printRoute = (content, signal) => {
    if (content.kind === 'paper') printed.push(content.paper);
    return print(content, signal);
  };
  return printed;
}
