import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { tablesWithHistory } from '#main/database/history-triggers.ts';
import { progressOf } from '#main/reports/steps.ts';
import { addDays } from '#shared/calendar.ts';
import { nextUndo, type SessionLine } from '#shared/history.ts';
import { usualTemplate } from '#shared/print-templates.ts';
import { approveReport, workshopWithCourse } from '#test/support/course.ts';
import { openWorkshop, type OpenTestWorkshop } from '#test/support/open-workshop.ts';

/** Every row of every table that has a history, without the count of changes. */
function stateOf({ sqlite }: OpenTestWorkshop): Record<string, unknown[]> {
  return Object.fromEntries(
    tablesWithHistory(sqlite).map((table) => {
      const rows = sqlite.prepare(`SELECT * FROM "${table}" ORDER BY id`).all() as Record<string, unknown>[];
      return [table, rows.map(({ version: _version, ...row }) => row)];
    }),
  );
}

/** One thing a colleague may do; `pick` and `size` choose among what is there. */
type Deed = { kind: (typeof deeds)[number]; pick: number; size: number };
const deeds = [
  'open',
  'rename',
  'archive',
  'register',
  'revise',
  'start',
  'agree',
  'record',
  'rerecord',
  'clear',
  'begin',
  'assess',
  'suggest',
  'write',
  'confirm',
  'approve',
  'arrange',
] as const;

const monday = '2026-09-07';

async function doIt(workshop: OpenTestWorkshop, { kind, pick, size }: Deed): Promise<number | null> {
  const one = <T = Record<string, never>>(sql: string): T | undefined => {
    const rows = workshop.sqlite.prepare(sql).all() as T[];
    return rows.length > 0 ? rows[pick % rows.length] : undefined;
  };
  type Row = { id: string; version: number; courseId: string; day: string };
  const ask = async (operation: string, input: unknown) => {
    const outcome = await workshop.try(operation, input);
    return outcome.ok ? (outcome.auditSeq ?? null) : null;
  };
  const department = one<Row>('SELECT * FROM departments WHERE archivedAt IS NULL');
  const candidate = one<Row>('SELECT * FROM candidates');
  const course = one<Row>('SELECT * FROM courses');
  const recorded = one<Row>('SELECT * FROM attendanceDays');
  const tryOut = one<Row>('SELECT * FROM tryOuts');
  const jobFunction = one<Row>('SELECT * FROM jobFunctions');
  const pattern = {
    kind: 'weekdays' as const,
    days: [1, 3, 5].map((weekday) => ({ weekday, startsAt: '09:00', minutes: 60 + size })),
  };
  switch (kind) {
    case 'open':
      await ask('departments.open', { name: `Afdeling ${size}` });
      return ask('jobFunctions.register', { departmentId: workshop.departmentId, name: `Funktion ${size}` });
    case 'rename':
      return department
        ? ask('departments.revise', {
            departmentId: department.id,
            version: department.version,
            change: { name: `Navn ${size}` },
          })
        : null;
    case 'archive':
      return department
        ? ask('departments.archive', { departmentId: department.id, version: department.version })
        : null;
    case 'register':
      return ask('candidates.register', { firstName: `Alma ${size}`, lastName: 'Dam' });
    case 'revise':
      return candidate
        ? ask('candidates.revise', {
            candidateId: candidate.id,
            version: candidate.version,
            change: { wishes: `Ønske ${size}` },
          })
        : null;
    case 'start':
      return candidate && department
        ? ask('courses.start', {
            candidateId: candidate.id,
            departmentId: department.id,
            consultantId: workshop.leaderId,
            startsOn: monday,
            hours: pattern,
            questions: [{ dimension: 'task', text: 'Hvad?' }],
          })
        : null;
    case 'agree':
      return course
        ? ask('hourPlans.agree', {
            courseId: course.id,
            validFrom: addDays(monday, size % 60),
            pattern,
            reason: 'Aftalt',
          })
        : null;
    case 'record':
      return course
        ? ask('attendance.record', {
            courseId: course.id,
            day: addDays(monday, size % 70),
            attendedMinutes: size,
            absenceCode: 'SYG',
          })
        : null;
    case 'rerecord':
      return recorded
        ? ask('attendance.record', {
            courseId: recorded.courseId,
            day: recorded.day,
            attendedMinutes: 400,
            version: recorded.version,
          })
        : null;
    case 'clear':
      return recorded
        ? ask('attendance.clear', { courseId: recorded.courseId, day: recorded.day, version: recorded.version })
        : null;
    case 'begin':
      return course && jobFunction
        ? ask('tryOuts.begin', { courseId: course.id, jobFunctionId: jobFunction.id, from: monday })
        : null;
    case 'assess':
      return tryOut
        ? ask('tryOuts.assess', { tryOutId: tryOut.id, from: monday, to: addDays(monday, 4), percent: size })
        : null;
    case 'suggest': {
      const accommodation = one<Row>('SELECT * FROM accommodations');
      return course && accommodation
        ? ask('adjustments.suggest', { courseId: course.id, accommodationId: accommodation.id })
        : null;
    }
    case 'write':
      return course
        ? ask('reports.write', { courseId: course.id, section: 'summary', text: `Tekst ${size}`, version: 0 })
        : null;
    case 'confirm':
      return course ? ask('reports.confirm', { courseId: course.id, section: 'summary', version: 1 }) : null;
    case 'approve':
      return course
        ? ask('reports.approve', {
            courseId: course.id,
            note: `Godkendt ${size}`,
            wordsHash: progressOf(workshop.book.workshop.reader, course.id).wordsHash,
          })
        : null;
    case 'arrange':
      return ask('printTemplates.arrange', {
        print: 'own-page',
        version: 0,
        sections: usualTemplate('own-page').sections.map((section) => ({ ...section, title: `Titel ${size}` })),
      });
  }
}

/** All commands of this session that can be undone, oldest first. */
const undoable = (workshop: OpenTestWorkshop) =>
  workshop.sqlite
    .prepare(`SELECT seq FROM audit WHERE kind = 'command' AND isFinal = 0 AND undoes IS NULL ORDER BY seq`)
    .pluck()
    .all() as number[];

describe('undo', () => {
  property.prop(
    [
      fc.array(
        fc.record({ kind: fc.constantFrom(...deeds), pick: fc.nat(20), size: fc.integer({ min: 1, max: 100 }) }),
        { minLength: 1, maxLength: 30 },
      ),
    ],
    { numRuns: 25 },
  )(
    'of any sequence of commands in reverse gives the first state, and doing again gives the last',
    async (sequence) => {
      const workshop = await openWorkshop();
      const first = stateOf(workshop);
      for (const deed of sequence) await doIt(workshop, deed);
      const last = stateOf(workshop);

      for (const auditSeq of undoable(workshop).toReversed()) await workshop.ask('history.undo', { auditSeq });
      expect(stateOf(workshop)).toEqual(first);

      for (
        let next = await workshop.ask('history.latest', {});
        next.redo !== null;
        next = await workshop.ask('history.latest', {})
      ) {
        await workshop.ask('history.undo', { auditSeq: next.redo });
      }
      expect(stateOf(workshop)).toEqual(last);
      expect(workshop.audit.firstBroken()).toBeNull();
    },
  );

  test('is refused when the record was changed since, and nothing is half undone', async () => {
    const workshop = await openWorkshop();
    await workshop.ask('departments.revise', {
      departmentId: workshop.departmentId,
      version: 1,
      change: { name: 'Hjulmagervej A' },
    });
    const [older] = undoable(workshop).slice(-1);
    await workshop.ask('departments.revise', {
      departmentId: workshop.departmentId,
      version: 2,
      change: { name: 'Hjulmagervej B' },
    });
    const before = stateOf(workshop);
    expect(await workshop.try('history.undo', { auditSeq: older })).toMatchObject({
      ok: false,
      failure: { code: 'conflict', message: { key: 'history.changedSince' } },
    });
    expect(stateOf(workshop)).toEqual(before);
  });

  test('belongs to this session and to whoever did it', async () => {
    const workshop = await openWorkshop();
    await workshop.ask('departments.open', { name: 'Havnegade' });
    const auditSeq = undoable(workshop).at(-1)!;
    workshop.lock();
    workshop.unlockAgain();
    expect(await workshop.ask('history.latest', {})).toEqual({ undo: null, redo: null });
    expect(await workshop.try('history.undo', { auditSeq })).toMatchObject({
      ok: false,
      failure: { code: 'forbidden' },
    });
  });

  test('of what others stand on is refused, not taken for a bug', async () => {
    const workshop = await openWorkshop();
    const { id: candidateId } = await workshop.ask('candidates.register', { firstName: 'Alma', lastName: 'Dam' });
    const registered = undoable(workshop).at(-1)!;
    const { id: courseId } = await workshop.ask('courses.start', {
      candidateId,
      departmentId: workshop.departmentId,
      consultantId: workshop.leaderId,
      startsOn: monday,
    });
    const started = undoable(workshop).at(-1)!;
    await workshop.ask('attendance.record', { courseId, day: monday, attendedMinutes: 60 });
    await workshop.ask('attendance.clear', { courseId, day: monday, version: 1 });
    const cleared = undoable(workshop).at(-1)!;
    const before = stateOf(workshop);

    const changedSince = { ok: false, failure: { code: 'conflict', message: { key: 'history.changedSince' } } };
    expect(await workshop.try('history.undo', { auditSeq: registered })).toMatchObject(changedSince);
    expect(stateOf(workshop)).toEqual(before);
    await workshop.ask('history.undo', { auditSeq: started });
    expect(await workshop.try('history.undo', { auditSeq: cleared })).toMatchObject(changedSince);
  });

  test('is a conflict when something new stands where the old one would come back', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const day = '2026-11-20';
    await workshop.ask('attendance.record', { courseId, day, attendedMinutes: 120 });
    await workshop.ask('attendance.clear', { courseId, day, version: 1 });
    const cleared = undoable(workshop).at(-1)!;
    await workshop.ask('attendance.record', { courseId, day, attendedMinutes: 150 });

    expect(await workshop.try('history.undo', { auditSeq: cleared })).toMatchObject({
      ok: false,
      failure: { code: 'conflict', message: { key: 'history.changedSince' } },
    });
  });

  test('is a line about the same candidate as what it takes back', async () => {
    const workshop = await openWorkshop();
    const { id } = await workshop.ask('candidates.register', { firstName: 'Alma', lastName: 'Dam' });
    await workshop.ask('candidates.revise', { candidateId: id, version: 1, change: { wishes: 'Køkken' } });
    const auditSeq = undoable(workshop).at(-1)!;
    await workshop.ask('history.undo', { auditSeq });
    expect(workshop.sqlite.prepare('SELECT candidateId FROM audit WHERE undoes = ?').pluck().get(auditSeq)).toBe(id);
  });

  test('does not open what is final', async () => {
    const workshop = await openWorkshop();
    const founding = workshop.sqlite
      .prepare(`SELECT seq FROM audit WHERE operation = 'centre.found'`)
      .pluck()
      .get() as number;
    expect(await workshop.try('history.undo', { auditSeq: founding })).toMatchObject({
      ok: false,
      failure: { code: 'conflict', message: { key: 'history.cannotBeUndone' } },
    });
  });

  test('goes on counting versions, so that an older window cannot overwrite what was put back', async () => {
    const workshop = await openWorkshop();
    await workshop.ask('departments.revise', {
      departmentId: workshop.departmentId,
      version: 1,
      change: { name: 'Hjulmagervej A' },
    });
    await workshop.ask('history.undo', { auditSeq: undoable(workshop).at(-1)! });
    expect(
      await workshop.try('departments.revise', {
        departmentId: workshop.departmentId,
        version: 1,
        change: { name: 'Andet' },
      }),
    ).toMatchObject({ ok: false, failure: { code: 'conflict' } });
  });
});

test('a course’s history shows that a report was issued, and not the whole of it as one changed field', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  await approveReport(workshop, courseId);
  await workshop.ask('reports.issue', { courseId });
  const [issued] = await workshop.ask('history.ofCourse', { courseId });
  expect(issued).toMatchObject({ operation: 'reports.freeze', changes: [{ field: 'reportVersion', to: '1' }] });
});

describe('what Ctrl+Z and Ctrl+Y mean', () => {
  const does = (seq: number): SessionLine => ({ seq, undoes: null });
  const undoes = (seq: number, undone: number): SessionLine => ({ seq, undoes: undone });
  test.each([
    ['nothing yet', [], { undo: null, redo: null }],
    ['the newest command', [does(1), does(2)], { undo: 2, redo: null }],
    ['after one undo, the one before; and that undo again', [does(1), does(2), undoes(3, 2)], { undo: 1, redo: 3 }],
    ['after doing again, that again', [does(1), does(2), undoes(3, 2), undoes(4, 3)], { undo: 4, redo: null }],
    ['a new command forgets what could be done again', [does(1), undoes(2, 1), does(3)], { undo: 3, redo: null }],
  ])('%s', (_what, lines, expected) => expect(nextUndo(lines)).toEqual(expected));
});

test('an undo says what it took back, and so does one that is taken back in turn', async () => {
  const workshop = await openWorkshop();
  await workshop.ask('departments.open', { name: 'Havnegade' });
  const opened = (await workshop.ask('history.latest', {})).undo!;
  expect(await workshop.ask('history.undo', { auditSeq: opened })).toEqual({
    operation: 'departments.open',
    initials: null,
  });
  const undone = (await workshop.ask('history.latest', {})).redo!;
  expect(await workshop.ask('history.undo', { auditSeq: undone })).toEqual({
    operation: 'departments.open',
    initials: null,
  });
});

test('an undo says whose record it was, by initials', async () => {
  const workshop = await openWorkshop();
  const { id } = await workshop.ask('candidates.register', { firstName: 'Alma', lastName: 'Dam' });
  await workshop.ask('candidates.revise', { candidateId: id, version: 1, change: { wishes: 'Køkken' } });
  const auditSeq = undoable(workshop).at(-1)!;
  expect(await workshop.ask('history.undo', { auditSeq })).toEqual({
    operation: 'candidates.revise',
    initials: 'A.D.',
  });
});
