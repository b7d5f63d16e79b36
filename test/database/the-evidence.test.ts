import { asc } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { seedAccommodations } from '#main/accommodations/seed.ts';
import { accommodationsTable } from '#main/accommodations/table.ts';
import { seedTemplate } from '#main/course-templates/seed.ts';
import { courseTemplatesTable } from '#main/course-templates/table.ts';
import { migrations } from '#main/database/migrations.ts';
import type { Connection } from '#main/database/open.ts';
import { seedIndicators, seedScale } from '#main/indicators/seed.ts';
import { indicatorsTable, scoreScaleTable } from '#main/indicators/table.ts';
import { seedPhrases } from '#main/phrases/seed.ts';
import { phrasesTable } from '#main/phrases/table.ts';
import { tryOutsTable } from '#main/try-outs/table.ts';
import { id } from '#shared/values.ts';
import { insertRow, openOlderBook, type Row } from '#test/support/older-book.ts';

const now = '2020-10-05T09:00:00.000Z';
const stepsBefore = migrations.findIndex(({ name }) => name.endsWith('the-evidence'));
const [leaderId, departmentId, functionId, templateId] = [newId(), newId(), newId(), newId()];
const [candidateId, courseId, tryOutId, chairId, dogId] = [newId(), newId(), newId(), newId(), newId()];

/** A book of the step before the evidence, opened with all of them. */
const oldBook = (fillIn: (sqlite: Connection) => void) => openOlderBook({ steps: stepsBefore, now, fill: fillIn });

function fill(sqlite: Connection): void {
  const add = (table: string, row: Row) => insertRow(sqlite, table, row);
  const audit = { at: now, sessionId: 's', staffId: leaderId, kind: 'command', fields: '[]', isFinal: 0 };
  add('audit', { ...audit, operation: 'courses.start', mac: Buffer.alloc(32) });
  add('centre', { id: newId(), code: 'FJV', name: 'Fjordby', kind: 'workshop', authorityName: 'jobcentret' });
  add('departments', { id: departmentId, name: 'Hjulmagervej' });
  add('staff', { id: leaderId, name: 'Karen', role: 'leader', departmentId });
  for (const { relieves: _relieves, hasTimes, ...seed } of seedAccommodations)
    add('accommodations', { ...seed, hasTimes: Number(hasTimes), id: seed.code === 'IND 19' ? chairId : newId() });
  sqlite.prepare('UPDATE accommodations SET wording = ?, version = 2 WHERE id = ?').run('Sadelstol', chairId);
  add('accommodations', { id: dogId, code: 'EGEN 1', category: 'support', wording: 'Hund med', unit: 'none' });
  const { scoreEveryDays: _rhythm, meetings, ...template } = seedTemplate;
  add('courseTemplates', { ...template, id: templateId, name: 'Kort', meetings: JSON.stringify(meetings) });
  const demands = JSON.stringify({ standing: 4, pace: 3 });
  add('jobFunctions', { id: functionId, departmentId, name: 'Pakning', demands, liftKg: 5, places: 6, note: 'Bord' });
  add('candidates', { id: candidateId, firstName: 'Ida', lastName: 'Dam', folds: 'ida dam', registeredAt: now });
  const days = { startsOn: '2020-09-07', plannedEndOn: '2020-12-04' };
  add('courses', { id: courseId, number: '2020-0001', ordinal: 1, candidateId, departmentId, templateId, ...days });
  const told = { conditions: 'Siddende', observed: 'Roligt', stated: 'Ondt', assessed: 'Kan', outcome: 'Går' };
  add('tryOuts', { id: tryOutId, courseId, jobFunctionId: functionId, from: '2020-09-07', ...told });
  add('intensityAssessments', {
    id: newId(),
    tryOutId,
    seq: 1,
    from: '2020-09-07',
    to: '2020-09-18',
    percent: 60,
    certainty: 'middle',
    includesPauses: 1,
    assessedOn: '2020-09-18',
    assessedById: leaderId,
  });
  const chair = { accommodationId: chairId, code: 'IND 19', category: 'layout', wording: 'Specialstol', unit: 'none' };
  const tried = { triedFrom: '2020-09-09', effect: 'helps', neededInJob: 'yes', effectNote: 'Færre smerter' };
  add('adjustments', { id: newId(), courseId, tryOutId, suggestedOn: '2020-09-07', ...chair, ...tried });
  const dayId = newId();
  const minutes = { agreedMinutes: 120, attendedMinutes: 90 };
  add('attendanceDays', { id: dayId, courseId, day: '2020-09-09', ...minutes, absenceCode: 'SYG', symptomAfter: 4 });
  add('attendanceParts', { id: newId(), attendanceDayId: dayId, tryOutId, minutes: 90 });
}

describe('a book from before the evidence', () => {
  test('keeps every row of every table, column by column', async () => {
    const { before, after } = await oldBook(fill);

    for (const [table, rows] of Object.entries(before))
      expect(after[table], table).toEqual(rows.map((row) => expect.objectContaining(row)));
    for (const table of ['tryOuts', 'adjustments', 'attendanceParts', 'intensityAssessments', 'changes'])
      expect(before[table]?.length, table).toBeGreaterThan(0);
  });

  test('knows of each seeded accommodation what it relieves, and keeps the centre’s own words and rows', async () => {
    const { reader } = await oldBook(fill);
    const catalogue = reader.select().from(accommodationsTable).all();
    const relievedBy = Object.fromEntries(catalogue.map(({ code, relieves }) => [code, relieves]));

    expect(relievedBy).toEqual({
      ...Object.fromEntries(seedAccommodations.map(({ code, relieves }) => [code, relieves])),
      'EGEN 1': [],
    });
    expect(catalogue).toContainEqual(expect.objectContaining({ id: chairId, wording: 'Sadelstol', version: 2 }));
    expect(catalogue).toContainEqual(expect.objectContaining({ id: dogId, wording: 'Hund med' }));
  });

  test('has the indicators, the scale and the phrases a new book begins with', async () => {
    const { reader } = await oldBook(fill);
    const indicators = reader.select().from(indicatorsTable).orderBy(asc(indicatorsTable.seq)).all();
    const scales = reader.select().from(scoreScaleTable).all();
    const phrases = reader.select().from(phrasesTable).orderBy(asc(phrasesTable.id)).all();

    expect(indicators.map(({ seq, wording }) => ({ seq, wording }))).toEqual(
      seedIndicators.map((wording, place) => ({ seq: place + 1, wording })),
    );
    expect(scales.map(({ min, max, anchors }) => ({ min, max, anchors }))).toEqual([seedScale]);
    expect(phrases.map(({ area, kind, text }) => ({ area, kind, text }))).toEqual(seedPhrases);
    const made = [...indicators, ...scales, ...phrases];
    expect(made.filter((row) => !id.safeParse(row.id).success)).toEqual([]);
    expect(new Set(made.map((row) => row.id)).size).toBe(made.length);
  });

  test('says of an old try-out that nobody knows what was demanded then, and concludes nothing', async () => {
    const { reader } = await oldBook(fill);

    expect(reader.select().from(tryOutsTable).all()).toMatchObject([
      { id: tryOutId, demands: null, liftKg: null, verdict: null },
    ]);
  });

  test('scores as often as a new book does, by its own templates too', async () => {
    const { reader } = await oldBook(fill);

    expect(
      reader
        .select()
        .from(courseTemplatesTable)
        .all()
        .map(({ name, scoreEveryDays }) => [name, scoreEveryDays]),
    ).toEqual([['Kort', seedTemplate.scoreEveryDays]]);
  });

  test('remembers what is written in the new tables under the candidate', async () => {
    const { sqlite } = await oldBook(fill);
    insertRow(sqlite, 'tryOutRatings', { id: newId(), tryOutId, aspect: 'pace', rating: 2 });

    expect(sqlite.prepare('SELECT tableName, candidateId FROM changes ORDER BY seq DESC LIMIT 1').get()).toEqual({
      tableName: 'tryOutRatings',
      candidateId,
    });
  });
});

test('a book nobody has founded yet gets its seeds when it is', async () => {
  const { after } = await oldBook(() => {});

  for (const table of ['indicators', 'scoreScale', 'phrases']) expect(after[table], table).toEqual([]);
});
