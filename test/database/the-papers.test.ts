import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { migrations } from '#main/database/migrations.ts';
import type { Connection } from '#main/database/open.ts';
import { previousOf } from '#main/reports/previous.ts';
import { progressOf } from '#main/reports/steps.ts';
import { choicesOf, textsOf } from '#main/reports/texts.ts';
import { seedReportPhrases } from '#main/report-phrases/seed.ts';
import { parseRichText } from '#shared/rich-text.ts';
import { id } from '#shared/values.ts';
import { insertRow, openOlderBook, type Row } from '#test/support/older-book.ts';

const now = '2020-10-05T09:00:00.000Z';
const stepsBefore = migrations.findIndex(({ name }) => name.endsWith('the-papers'));
const [leaderId, departmentId, candidateId, courseId] = [newId(), newId(), newId(), newId()];

/** What a section was called, and the text that stood in it. */
const oldTexts = {
  summary: 'Kort fortalt.\n\n- to timer om ugen',
  background: 'Butik i ni år.',
  hours: 'Sat op i uge 4.',
  endurance: 'Halvanden time.',
  observations: 'Begynder af sig selv. 100 % den sidste uge.',
  assessment: 'Ti timer.',
  jobs: '',
  support: 'Faste pauser.',
  recommendation: 'Fleksjob.',
  comments: 'Enig – "men" træt.',
};

/** A book of the step before the papers, opened with all of them. */
const oldBook = (fillIn: (sqlite: Connection) => void) => openOlderBook({ steps: stepsBefore, now, fill: fillIn });

function fill(sqlite: Connection): void {
  const add = (table: string, row: Row) => insertRow(sqlite, table, row);
  const audit = { at: now, sessionId: 's', staffId: leaderId, kind: 'command', fields: '[]', isFinal: 0 };
  add('audit', { ...audit, operation: 'reports.write', mac: Buffer.alloc(32) });
  add('centre', { id: newId(), code: 'FJV', name: 'Fjordby', kind: 'workshop', authorityName: 'jobcentret' });
  add('departments', { id: departmentId, name: 'Hjulmagervej' });
  add('staff', { id: leaderId, name: 'Karen', role: 'leader', departmentId });
  add('candidates', { id: candidateId, firstName: 'Ida', lastName: 'Dam', folds: 'ida dam', registeredAt: now });
  const days = { startsOn: '2020-09-07', plannedEndOn: '2020-12-04' };
  add('courses', { id: courseId, number: '2020-0001', ordinal: 1, candidateId, departmentId, ...days });
  for (const [section, text] of Object.entries(oldTexts))
    add('reportTexts', { id: newId(), courseId, section, text, version: 3 });
  add('reportChoices', { id: newId(), courseId, recommendationCode: 'FLEKSJOB', certainty: 'high', version: 2 });
  const reportId = newId();
  add('reports', {
    id: reportId,
    courseId,
    reportVersion: 1,
    issuedAt: now,
    issuedById: leaderId,
    contentHash: 'a',
    content: JSON.stringify({
      texts: [{ section: 'observations', text: 'Rolig' }],
      choices: { recommendationCode: 'FLEKSJOB', certainty: 'high' },
    }),
    sha256: 'b',
    byteCount: 3,
  });
  add('reportFiles', { id: newId(), reportId, pdf: Buffer.from('pdf') });
}

describe('a book from before the papers', () => {
  test('keeps every row of every table, column by column, but for the name of the observations', async () => {
    const { before, after } = await oldBook(fill);

    for (const [table, rows] of Object.entries(before))
      expect(after[table], table).toEqual(
        rows.map((row) =>
          expect.objectContaining(
            table === 'reportTexts' && row['section'] === 'observations' ? { ...row, section: 'professional' } : row,
          ),
        ),
      );
    for (const table of ['reportTexts', 'reportChoices', 'reports', 'reportFiles', 'changes'])
      expect(before[table]?.length, table).toBeGreaterThan(0);
  });

  test('has every word that was written, unsigned, beside no figures it could be outdated by', async () => {
    const { reader } = await oldBook(fill);
    const texts = textsOf(reader, courseId, { agreedMinutes: '360' });

    const { observations, ...rest } = oldTexts;
    expect(Object.fromEntries(texts.map(({ section, text }) => [section, text]))).toEqual({
      ...rest,
      professional: observations,
    });
    expect(
      texts.map(({ version, writtenAt, writtenBy, changes }) => ({ version, writtenAt, writtenBy, changes })),
    ).toEqual(texts.map(() => ({ version: 3, writtenAt: '', writtenBy: '', changes: [] })));
  });

  test('says every word that would have become a mark', async () => {
    const said = '*Bemærk* {fornavn}\n[Vurderet] 3*4 \\ **fed**';
    const { reader } = await oldBook((sqlite) => {
      fill(sqlite);
      sqlite.prepare("UPDATE reportTexts SET text = ? WHERE section = 'hours'").run(said);
    });
    const { text } = textsOf(reader, courseId, {}).find(({ section }) => section === 'hours')!;

    expect(parseRichText(text)).toEqual([
      { kind: 'paragraph', knowledge: null, runs: [{ kind: 'words', text: said }] },
    ]);
  });

  test('has the drafts of the observations under their new name, and leaves those of others alone', async () => {
    const draft = { recordId: courseId, staffId: leaderId, fromVersion: 3, keptAt: now, writing: 'w' };
    const { after } = await oldBook((sqlite) => {
      fill(sqlite);
      insertRow(sqlite, 'drafts', { ...draft, id: newId(), noun: 'reports', field: 'observations', text: '*Ny*' });
      insertRow(sqlite, 'drafts', { ...draft, id: newId(), noun: 'courses', field: 'observations', text: '*Ny*' });
    });

    expect(after['drafts']?.map(({ noun, field, text }) => [noun, field, text])).toEqual([
      ['reports', 'professional', String.raw`\*Ny\*`],
      ['courses', 'observations', '*Ny*'],
    ]);
  });

  test('has the choices that were made, and nothing chosen where nothing could be', async () => {
    const { reader } = await oldBook(fill);

    expect(choicesOf(reader, courseId)).toEqual({
      recommendationCode: 'FLEKSJOB',
      certainty: 'high',
      secondaryCode: null,
      realisticMinutes: null,
      realisticEffectiveMinutes: null,
      development: null,
      version: 2,
    });
  });

  test('is at the draft of the next version, and knows what the issued one said', async () => {
    const { reader } = await oldBook(fill);

    expect(progressOf(reader, courseId)).toMatchObject({ stage: 'draft', isStale: false, steps: [] });
    expect(previousOf(reader, courseId)).toMatchObject({
      reportVersion: 1,
      texts: [{ section: 'professional', text: 'Rolig' }],
      choices: { recommendationCode: 'FLEKSJOB', certainty: 'high', secondaryCode: null },
      figures: {},
    });
  });

  test('remembers what is written in the report’s tables under the candidate', async () => {
    const { sqlite } = await oldBook(fill);
    insertRow(sqlite, 'reportSteps', {
      id: newId(),
      courseId,
      reportVersion: 2,
      step: 'submitted',
      takenAt: now,
      takenById: leaderId,
    });
    sqlite.prepare("UPDATE reportTexts SET text = 'Nyt' WHERE section = 'summary'").run();

    expect(sqlite.prepare('SELECT tableName, candidateId FROM changes ORDER BY seq DESC LIMIT 2').all()).toEqual([
      { tableName: 'reportTexts', candidateId },
      { tableName: 'reportSteps', candidateId },
    ]);
  });

  test('refuses a step nobody knows, and a second text of one section', async () => {
    const { sqlite } = await oldBook(fill);
    const step = { id: newId(), courseId, reportVersion: 2, step: 'burnt', takenAt: now, takenById: leaderId };

    expect(() => insertRow(sqlite, 'reportSteps', step)).toThrow(/reportStepKind/u);
    expect(() => insertRow(sqlite, 'reportTexts', { id: newId(), courseId, section: 'professional' })).toThrow(
      /UNIQUE/u,
    );
  });

  test('has the phrases a new book’s report begins with', async () => {
    const { after } = await oldBook(fill);
    const phrases = after['reportPhrases'] ?? [];

    expect(phrases.map(({ part, text }) => ({ part, text }))).toEqual(seedReportPhrases);
    expect(phrases.filter((phrase) => !id.safeParse(phrase['id']).success)).toEqual([]);
  });
});

test('a book nobody has founded yet gets the report’s phrases when it is', async () => {
  const { after } = await oldBook(() => {});

  expect(after['reportPhrases']).toEqual([]);
});
