import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saveAsMade } from '#main/save-whole.ts';
import { openCopy, tableOf } from '#test/book-exports/open-copy.ts';
import { approveReport, refusalOf, registerCandidate, workshopWithCourse } from '#test/support/course.ts';
import { refused } from '#test/support/everything-in.ts';
import { ownPassphrase, type OpenTestWorkshop } from '#test/support/open-workshop.ts';

const asked = { passphrase: ownPassphrase, reason: 'Skift af leverandør' };

const hostile = [
  '=HYPERLINK("http://example.org")',
  '+45 75 00 00 00',
  '- kan sidde',
  "'apostrof",
  '"citat"; semikolon\r\nny linje',
  ' mellemrum ',
  '＝fuld bredde',
  'שלום ‮ 🦔',
  'x'.repeat(20_000),
];

async function fullBook() {
  const course = await workshopWithCourse();
  const { workshop, courseId, candidateId } = course;
  await workshop.ask('candidates.revise', {
    candidateId,
    version: 1,
    change: { cpr: '670180-1234', isProtected: true },
  });
  for (const text of hostile) {
    const { id } = await workshop.ask('courses.ask', { courseId, dimension: 'other', text: 'spørgsmål' });
    // As an older version of the program, or another one, may have left it.
    workshop.sqlite.prepare('UPDATE courseQuestions SET text = ? WHERE id = ?').run(text, id);
  }
  await workshop.ask('attendance.record', { courseId, day: '2026-11-18', attendedMinutes: 120 });
  await approveReport(workshop, courseId);
  await workshop.ask('reports.issue', { courseId });
  await workshop.ask('drafts.keep', {
    noun: 'courses',
    recordId: courseId,
    field: 'purpose',
    writing: courseId,
    fromVersion: 1,
    text: 'ufærdigt',
  });
  return course;
}

async function taken(workshop: OpenTestWorkshop) {
  const given = await workshop.ask('bookExports.make', asked);
  if (!given) throw new Error('Nothing was saved');
  const zip = workshop.host.saved.at(-1)?.path ?? '';
  return { given, zip, ...openCopy(zip, given.passphrase.text) };
}

const tablesOf = ({ sqlite }: OpenTestWorkshop) =>
  sqlite
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
    .pluck()
    .all() as string[];

const auditsOf = ({ sqlite }: OpenTestWorkshop) =>
  sqlite
    .prepare(`SELECT candidateId, kind, purpose FROM audit WHERE operation = 'bookExports.make' ORDER BY seq`)
    .all();

describe('a copy of the whole book', () => {
  it('holds every row of every table, to the letter', async () => {
    const { workshop } = await fullBook();
    const { table, given } = await taken(workshop);
    // Recording the copy wrote a row of its own afterwards.
    const { exportId } = given;
    const tables = tablesOf(workshop).filter((name) => name !== 'drafts');
    for (const name of tables) {
      const rows = tableOf(workshop.sqlite, name).filter(
        ({ id, operation, rowId }) => id !== exportId && operation !== 'bookExports.record' && rowId !== exportId,
      );
      const read = table(`tabeller/${name}.csv`).map(({ pdf: _path, ...row }) => row);
      expect({ [name]: read }).toEqual({ [name]: rows });
    }
    expect(table('tabeller/courseQuestions.csv').map(({ text }) => text)).toEqual(hostile);
  });

  it('loses no row and doubles none of a table of many pages, however often one row was changed', async () => {
    const { workshop, courseId } = await fullBook();
    const remember = workshop.sqlite.prepare(
      'INSERT INTO changes (auditSeq, tableName, rowId, after) VALUES (1, ?, ?, ?)',
    );
    for (let place = 0; place < 900; place += 1) remember.run('courses', courseId, `${place} `.padEnd(2000, 'x'));
    const { table } = await taken(workshop);
    const seqs = (rows: Record<string, string | null>[]) => rows.map(({ seq }) => Number(seq));
    const written = seqs(table('tabeller/changes.csv'));
    const { exportId } = (await workshop.ask('bookExports.list', {})).map(({ id }) => ({ exportId: id }))[0]!;
    const there = tableOf(workshop.sqlite, 'changes').filter(({ rowId }) => rowId !== exportId);
    expect(written).toEqual(seqs(there));
  });

  it('is opened by others, whole, and every sum in it holds', async () => {
    const { workshop, number } = await fullBook();
    const { checkSums, names, given, zip } = await taken(workshop);
    expect(names).toEqual(
      [
        'LAESMIG.txt',
        'SHA256SUMS',
        'felter.csv',
        `rapporter/afklaringsrapport_${number}_v1.pdf`,
        ...tablesOf(workshop)
          .filter((name) => name !== 'drafts')
          .map((name) => `tabeller/${name}.csv`),
      ].toSorted(),
    );
    expect(checkSums().trim().split('\n')).toHaveLength(names.length - 1);
    const bytes = readFileSync(zip);
    expect(given).toMatchObject({
      fileName: 'vaerkstedsbogen_FJV_20261123-1000.zip',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      byteCount: bytes.byteLength,
    });
  });

  it('holds each issued report byte for byte, and the table says where', async () => {
    const { workshop } = await fullBook();
    const { read, table } = await taken(workshop);
    const pdf = workshop.sqlite.prepare('SELECT pdf FROM reportFiles').pluck().get() as Buffer;
    const [file] = table('tabeller/reportFiles.csv');
    expect(read(file?.['pdf'] ?? '').equals(pdf)).toBe(true);
  });

  it('keeps what is sensitive, for it is the centre’s own, and leaves out drafts and the chain of the log', async () => {
    const { workshop } = await fullBook();
    const { table, names } = await taken(workshop);
    expect(table('tabeller/candidates.csv')).toMatchObject([{ cpr: '6701801234', isProtected: '1' }]);
    expect(names).not.toContain('tabeller/drafts.csv');
    const fields = table('felter.csv');
    const of = (name: string, column: string) =>
      fields.find(({ tabel, kolonne }) => tabel === name && kolonne === column);
    expect(of('drafts', 'text')?.['betydning']).toMatch(/^Udeladt: ufærdige kladder/u);
    expect(of('audit', 'mac')?.['betydning']).toMatch(/^Udeladt: programmets egen kæde/u);
    expect(of('courses', 'candidateId')).toMatchObject({
      henviser_til: 'candidates.id',
      type: 'tekst',
      obligatorisk: 'J',
    });
    expect(of('courses', 'goal')).toMatchObject({ betydning: 'Mål' });
    expect(of('handovers', 'purpose')).toMatchObject({ vaerdier: 'report, status, other' });
  });

  it('tells of every column of every table, and what its values look like is so', async () => {
    const { workshop } = await fullBook();
    const { table } = await taken(workshop);
    const fields = table('felter.csv');
    const columns = tablesOf(workshop).flatMap((name) =>
      (workshop.sqlite.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(name) as string[]).map(
        (column) => `${name}.${column}`,
      ),
    );
    expect(fields.map(({ tabel, kolonne }) => `${tabel}.${kolonne}`)).toEqual(columns);
    const forms: Record<string, RegExp> = {
      'dag: ÅÅÅÅ-MM-DD': /^\d{4}-\d\d-\d\d$/u,
      'tidspunkt i UTC: ÅÅÅÅ-MM-DDTtt:mm:ss.sssZ': /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)?$/u,
      '1 ja, 0 nej': /^[01]$/u,
      'hele minutter': /^\d+$/u,
    };
    for (const { tabel, kolonne, vaerdier } of fields.filter(({ tabel: name }) => name !== 'drafts')) {
      const form = forms[vaerdier ?? ''];
      if (!form) continue;
      for (const row of table(`tabeller/${tabel}.csv`)) {
        const value = row[kolonne ?? ''] ?? null;
        if (value !== null) expect(`${tabel}.${kolonne}: ${form.test(value)}`).toBe(`${tabel}.${kolonne}: true`);
      }
    }
  });

  it('opens with no other passphrase, and each copy has one of its own', async () => {
    const { workshop } = await workshopWithCourse();
    const one = await taken(workshop);
    workshop.goTo('2026-11-24');
    const other = await taken(workshop);
    expect(other.given.passphrase.text).not.toBe(one.given.passphrase.text);
    expect(() => openCopy(one.zip, other.given.passphrase.text)).toThrow(/Wrong password/u);
  });

  it('is one moment of the book, whatever is written meanwhile', async () => {
    const { workshop } = await fullBook();
    const { saveStream } = workshop.host;
    let pieces = 0;
    workshop.host.saveStream = (name, produce, signal, keep) =>
      saveStream(
        name,
        (writeOn) =>
          produce(async (bytes) => {
            pieces += 1;
            // Asked as a window would, in the middle of the writing, before and after its table is read.
            if (pieces % 10 === 0) await registerCandidate(workshop, `Imens${pieces}`);
            await writeOn(bytes);
          }),
        signal,
        keep,
      );
    const before = tableOf(workshop.sqlite, 'candidates');
    const { table } = await taken(workshop);
    const after = tableOf(workshop.sqlite, 'candidates');
    expect(after.length).toBeGreaterThan(before.length + 3);
    expect(table('tabeller/candidates.csv')).toEqual(before);
    const registered = table('tabeller/audit.csv').filter(({ operation }) => operation === 'candidates.register');
    expect(registered).toHaveLength(before.length);
    const changed = table('tabeller/changes.csv').filter(({ tableName }) => tableName === 'candidates');
    expect(new Set(changed.map(({ rowId }) => rowId)).size).toBe(before.length);
  });
});

describe('taking the whole book along', () => {
  it('is recorded with who, why and its fingerprint, and the passphrase is kept nowhere', async () => {
    const { workshop } = await workshopWithCourse();
    const { given } = await taken(workshop);
    const { exportId, fileName, sha256, byteCount, passphrase } = given;
    const [line] = await workshop.ask('bookExports.list', {});
    expect(line).toMatchObject({
      id: exportId,
      fileName,
      sha256,
      byteCount,
      madeBy: 'Karen Mølgaard',
      reason: asked.reason,
    });
    expect(line?.tableCount).toBe(tablesOf(workshop).length - 1);
    const everything = JSON.stringify(tablesOf(workshop).flatMap((name) => tableOf(workshop.sqlite, name)));
    expect(everything).not.toContain(passphrase.text);
    expect(everything).not.toContain(ownPassphrase);
    await workshop.ask('secrets.copy', { secretId: passphrase.secretId });
    expect(workshop.host.clipboard).toBe(passphrase.text);
  });

  it('is a look at everybody in it, also whoever has no course', async () => {
    const { workshop, candidateId } = await workshopWithCourse();
    const { id: other } = await registerCandidate(workshop, 'Bro');
    await taken(workshop);
    expect(auditsOf(workshop)).toEqual(
      [null, candidateId, other].map((each) => ({ candidateId: each, kind: 'errand', purpose: 'handover' })),
    );
  });

  it.each(['consultant', 'mentor'] as const)('is refused to a %s', async (role) => {
    const { workshop } = await workshopWithCourse();
    workshop.as(role);
    expect(await refused(workshop, 'bookExports.make', asked)).toMatchObject({ code: 'forbidden' });
    expect(await refused(workshop, 'bookExports.list', {})).toMatchObject({ code: 'forbidden' });
  });

  it('wants the leader’s own passphrase again, and a reason', async () => {
    const { workshop } = await workshopWithCourse();
    expect(await refusalOf(workshop, 'bookExports.make', { ...asked, passphrase: 'en anden' })).toMatchObject({
      key: 'session.wrongPassphrase',
      at: ['passphrase'],
    });
    expect(await refusalOf(workshop, 'bookExports.make', { ...asked, reason: ' ' })).toMatchObject({ at: ['reason'] });
    expect(workshop.host.saved).toEqual([]);
  });

  it('makes nothing and notes no look when no place is chosen', async () => {
    const { workshop } = await workshopWithCourse();
    workshop.host.isCancelling = true;
    expect(await workshop.ask('bookExports.make', asked)).toBeNull();
    expect(await workshop.ask('bookExports.list', {})).toEqual([]);
    expect(auditsOf(workshop)).toMatchObject([{ candidateId: null }]);
  });

  it('is followed by its rows', async () => {
    const { workshop } = await fullBook();
    const outcome = await workshop.try('bookExports.make', asked, 'errand-1');
    expect(outcome.ok).toBe(true);
    const steps = workshop.messages.filter((message) => message.kind === 'progress');
    const [line] = await workshop.ask('bookExports.list', {});
    const of = (line?.rowCount ?? 0) + 1;
    expect(steps.at(-1)).toEqual({ kind: 'progress', errandId: 'errand-1', done: of, of });
    expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).toSorted((a, b) => a - b));
  });
});

describe('a copy that does not come to an end', () => {
  /** Something happens when so many pieces are written. */
  const meanwhile = (workshop: OpenTestWorkshop, happen: () => void) => {
    const { saveStream } = workshop.host;
    let pieces = 0;
    workshop.host.saveStream = (name, produce, signal, keep) =>
      saveStream(
        name,
        (writeOn) =>
          produce(async (bytes) => {
            pieces += 1;
            if (pieces === 20) happen();
            await writeOn(bytes);
          }),
        signal,
        keep,
      );
  };
  const left = (workshop: OpenTestWorkshop) => readdirSync(join(workshop.folder, 'saved'));

  it('leaves nothing when it is cancelled', async () => {
    const { workshop } = await fullBook();
    meanwhile(workshop, () => workshop.cancel('errand-1'));
    expect(await workshop.try('bookExports.make', asked, 'errand-1')).toMatchObject({
      ok: false,
      failure: { message: { key: 'failures.cancelled' } },
    });
    expect(left(workshop)).toEqual([]);
    expect(await workshop.ask('bookExports.list', {})).toEqual([]);
  });

  it('leaves nothing when the book is locked, and the book can be closed', async () => {
    const { workshop } = await fullBook();
    meanwhile(workshop, () => {
      workshop.lock();
      workshop.book.workshop.close();
    });
    expect(await workshop.try('bookExports.make', asked)).toMatchObject({ ok: false, failure: { code: 'locked' } });
    expect(left(workshop)).toEqual([]);
  });

  it('leaves nothing when the disk is full, says so, and leaves the copy that lay there', async () => {
    const { workshop } = await fullBook();
    const first = await taken(workshop);
    const { size } = statSync(first.zip);
    workshop.host.saveStream = async (name, produce, signal, keep) => {
      let written = 0;
      const made = await saveAsMade(
        join(workshop.folder, 'saved', name),
        (writeOn) =>
          produce((bytes) => {
            written += bytes.byteLength;
            if (written > size / 2)
              throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
                code: 'ENOSPC',
                syscall: 'write',
              });
            return writeOn(bytes);
          }),
        signal,
        keep,
      );
      return { fileName: name, made };
    };
    expect(await refusalOf(workshop, 'bookExports.make', asked)).toMatchObject({ key: 'failures.diskFull' });
    expect(left(workshop)).toEqual([first.given.fileName]);
    expect(openCopy(first.zip, first.given.passphrase.text).checkSums()).not.toContain('FAILED');
    expect(await workshop.ask('bookExports.list', {})).toHaveLength(1);
  });
});
