// `npm run bench`: ours beside its limit. Run by Node itself; prints a table and ends with 1 when a ratio is over its target.
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playDemoIn } from '#main/play-demo.ts';
import { addDays } from '#shared/calendar.ts';
import { bookExportPair } from '#test/bench/book-export-pair.ts';
import { openFullHouse } from '#test/bench/full-house.ts';
import { openBook, tasks } from '#test/bench/open-book.ts';
import { measure, type Pair } from '#test/bench/pairs.ts';
import { registerPairs } from '#test/bench/register-pairs.ts';

const folder = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-bench-'));
const { book, dispatch, workshop, today, ask } = await openBook(folder, 'workshop.db');
await playDemoIn(book, dispatch, today);
const house = await openFullHouse(folder);

const courseId = workshop.sqlite
  .prepare('SELECT courseId FROM attendanceDays GROUP BY courseId ORDER BY count(*) DESC LIMIT 1')
  .pluck()
  .get() as string;
const written = workshop.sqlite
  .prepare('SELECT * FROM attendanceDays WHERE courseId = ? ORDER BY day LIMIT 1')
  .get(courseId) as { day: string; attendedMinutes: number; absenceCode: string | null };
const versionOf = workshop.sqlite.prepare('SELECT version FROM attendanceDays WHERE courseId = ? AND day = ?').pluck();

const raw = openSync(join(folder, 'raw'), 'w');
const page = Buffer.alloc(4096, 7);
const rowsOf = (table: string, where: string) => workshop.sqlite.prepare(`SELECT * FROM "${table}" WHERE ${where}`);
const ofCourse = ['hourPlans', 'attendanceDays', 'courseQuestions', 'tryOuts', 'adjustments', 'reports'].map((table) =>
  rowsOf(table, 'courseId = ?'),
);
const course = rowsOf('courses', 'id = ?');
const inTryOuts = rowsOf('intensityAssessments', 'tryOutId IN (SELECT id FROM tryOuts WHERE courseId = ?)');
const inDays = rowsOf('attendanceParts', 'attendanceDayId IN (SELECT id FROM attendanceDays WHERE courseId = ?)');
const everyone = ['candidates', 'courses', 'hourPlans', 'departments'].map((table) => rowsOf(table, '1'));
const lately = workshop.sqlite.prepare(
  'SELECT courseId, agreedMinutes, attendedMinutes, absenceCode FROM attendanceDays WHERE day > ?',
);
const fourWeeksAgo = addDays(today, -28);

const pairs: Pair[] = [
  {
    action: 'save a day: durable, encrypted, audited, with history',
    bound: 'P06: write 4 KiB and fdatasync',
    target: 2,
    rounds: 200,
    ours: (round) =>
      ask('attendance.record', {
        courseId,
        day: written.day,
        attendedMinutes: written.attendedMinutes,
        absenceCode: written.absenceCode,
        note: `note ${round}`,
        version: versionOf.get(courseId, written.day) as number,
      }),
    limit: () => {
      writeSync(raw, page, 0, page.length, 0);
      fdatasyncSync(raw);
    },
  },
  {
    action: 'open a course with everything on its page',
    bound: 'P05: the same rows by raw prepared statements',
    target: 2,
    rounds: 200,
    ours: () => ask('courses.show', { courseId }),
    limit: () => [course, inTryOuts, inDays, ...ofCourse].map((statement) => statement.all(courseId)),
  },
  {
    action: 'list the candidates with course, hours and attendance',
    bound: 'P15: the same rows by raw prepared statements',
    target: 1.85,
    rounds: 200,
    ours: () => ask('candidates.list', {}),
    limit: () => [...everyone.map((statement) => statement.all()), lately.all(fourWeeksAgo)],
  },
  {
    action: 'derive the key of a passphrase in its worker',
    bound: 'P02: argon2id alone, in the same thread',
    target: 1.08,
    rounds: 5,
    ours: () =>
      tasks.derive({
        passphrase: 'birk tavle ravn mose',
        salt: '00'.repeat(16),
        memoryKiB: 131_072,
        passes: 3,
        parallelism: 1,
      }),
    limit: async () => {
      const { argon2id } = await import('hash-wasm');
      await argon2id({
        password: 'birk tavle ravn mose',
        salt: Buffer.alloc(16),
        memorySize: 131_072,
        iterations: 3,
        parallelism: 1,
        hashLength: 32,
        outputType: 'binary',
      });
    },
  },
];

const bookExport = bookExportPair(house, folder);
let isGood = true;
for (const pair of [...pairs, ...registerPairs(house), bookExport]) {
  const { action, bound, target, oursMs, limitMs, ratio } = await measure(pair);
  const isOver = ratio > target * 1.1;
  isGood &&= !isOver;
  console.log(
    `${isOver ? 'OVER' : 'good'}  ${ratio.toFixed(2).padStart(6)} of ${String(target).padStart(4)}   ${oursMs.toFixed(3)} ms beside ${limitMs.toFixed(3)} ms   ${action}\n      ${bound}`,
  );
}
console.log(`      ${bookExport.told()}`);
closeSync(raw);
workshop.close();
house.workshop.close();
rmSync(folder, { recursive: true });
process.exitCode = isGood ? 0 : 1;
