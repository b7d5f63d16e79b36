import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFullHouse } from '#test/bench/full-house.ts';
import { measure } from '#test/bench/pairs.ts';
import { addWeeks, addDays, mondayOf } from '#shared/calendar.ts';
const { ask, sqlite, today } = await openFullHouse(mkdtempSync(join(tmpdir(), 'f-bench-')));
const from = addWeeks(mondayOf(today), -51);
const all = (text: string) => {
  const s = sqlite.prepare(text);
  return (...v: unknown[]) => s.all(...v);
};
for (let i=0;i<6;i++) await ask("attendance.hours", { departmentId: null, from, to: today });
if (process.env.F_PROF) process.exit(0);
const q = [
  'SELECT courses.*, firstName, lastName FROM courses JOIN candidates ON candidates.id = candidateId',
  'SELECT courseSteps.*, name FROM courseSteps LEFT JOIN staff ON staff.id = registeredById',
  'SELECT courseId, validFrom, pattern FROM hourPlans',
  'SELECT day, label FROM closingDays',
  `SELECT * FROM codes WHERE list = 'absence'`,
  'SELECT id, courseId, "from", "to" FROM tryOuts',
  'SELECT * FROM intensityAssessments',
  'SELECT * FROM attendanceParts',
  'SELECT * FROM attendanceDays',
  'SELECT courseId, day, agreedMinutes, attendedMinutes, absenceCode FROM attendanceDays WHERE courseId IN (SELECT id FROM courses)',
].map(all);
for (const n of [8, 9]) {
  const m = await measure({
    action: String(n),
    bound: '',
    target: 0,
    rounds: 8,
    ours: () => ask('attendance.hours', { departmentId: null, from, to: today }),
    limit: () =>
      q
        .slice(0, 8)
        .concat(q[n]!)
        .map((r) => r()),
  });
  console.log(m);
}
process.exit(0);
