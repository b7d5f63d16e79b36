import { addDays, addWeeks, mondayOf } from '#shared/calendar.ts';
import type { FullHouse } from '#test/bench/full-house.ts';
import type { Pair } from '#test/bench/pairs.ts';

/** The register of a full house beside the rows it is made of, read or written by raw prepared statements. */
export function registerPairs({ ask, sqlite, departmentId, courseIds, monday, today }: FullHouse): Pair[] {
  const sunday = addDays(monday, 6);
  const dayBefore = addDays(monday, -3);
  const all = (text: string) => {
    const statement = sqlite.prepare(text);
    return (...values: unknown[]) => statement.all(...values);
  };

  const decide = [
    'SELECT courses.*, firstName, lastName FROM courses JOIN candidates ON candidates.id = candidateId',
    'SELECT courseSteps.*, name FROM courseSteps LEFT JOIN staff ON staff.id = registeredById',
    'SELECT courseId, validFrom, pattern FROM hourPlans',
    'SELECT day, label FROM closingDays',
    `SELECT * FROM codes WHERE list = 'absence'`,
  ].map(all);
  const tryOuts = all(
    'SELECT tryOuts.id, courseId, "from", "to", name FROM tryOuts JOIN jobFunctions ON jobFunctions.id = jobFunctionId',
  );
  const ofCourses = 'courseId IN (SELECT id FROM courses)';
  const wholeDays = all(`SELECT * FROM attendanceDays WHERE ${ofCourses} AND day BETWEEN ? AND ?`);
  const minutes = all(
    `SELECT courseId, day, agreedMinutes, attendedMinutes, absenceCode FROM attendanceDays WHERE ${ofCourses} AND day BETWEEN ? AND ?`,
  );
  const agreed = all(`SELECT courseId, day, agreedMinutes FROM attendanceDays WHERE ${ofCourses} AND day < ?`);
  const whatDecides = () => decide.map((read) => read());

  const block = courseIds.filter((_, place) => place % 10 !== 0).slice(0, 20);
  const versionOf = sqlite.prepare('SELECT version FROM attendanceDays WHERE courseId = ? AND day = ?').pluck();
  const writeRaw = rawBlock(sqlite);

  const bound = 'P05: the same rows by raw prepared statements';
  return [
    {
      action: 'full house: the register of a week',
      bound,
      target: 6,
      rounds: 60,
      ours: () => ask('attendance.week', { departmentId, monday }),
      limit: () => [whatDecides(), tryOuts(), wholeDays(monday, sunday)],
    },
    {
      action: 'full house: who is expected on a day, and on the nearest days',
      bound,
      target: 6,
      rounds: 60,
      ours: () => ask('attendance.day', { departmentId: null, day: monday }),
      limit: () => [
        whatDecides(),
        tryOuts(),
        minutes(monday, sunday),
        minutes(mondayOf(dayBefore), dayBefore),
        wholeDays(monday, monday),
      ],
    },
    {
      action: 'full house: the days nobody registered in a year',
      bound,
      target: 3,
      rounds: 60,
      ours: () => ask('attendance.missing', { departmentId: null }),
      limit: () => [whatDecides(), agreed(today)],
    },
    {
      action: 'full house: whose hours have fallen',
      bound,
      target: 4,
      rounds: 60,
      ours: () => ask('attendance.falling', { departmentId: null }),
      limit: () => [whatDecides(), minutes(addWeeks(mondayOf(today), -13), sunday)],
    },
    {
      action: 'full house: what is worth talking about',
      bound,
      target: 6,
      rounds: 20,
      ours: () => ask('courses.watch', { departmentId: null }),
      limit: () => [whatDecides(), tryOuts(), minutes(addWeeks(mondayOf(today), -13), sunday)],
    },
    {
      action: 'full house: the hours of a year, week by week',
      bound,
      target: 8,
      rounds: 10,
      ours: () => ask('attendance.hours', { departmentId: null, from: addWeeks(mondayOf(today), -51), to: today }),
      limit: () => [whatDecides(), tryOuts(), minutes(addWeeks(mondayOf(today), -51), sunday)],
    },
    {
      action: 'full house: a block of 20 written in one command',
      bound: 'P06: 20 days, their history and one audit line by raw prepared statements in one transaction',
      target: 8,
      rounds: 60,
      ours: (round) =>
        ask('attendance.recordAll', {
          courses: block.map((courseId) => ({
            courseId,
            lines: [
              {
                day: monday,
                attendedMinutes: 120,
                note: `note ${round}`,
                version: versionOf.get(courseId, monday) as number,
              },
            ],
          })),
        }),
      limit: (round) => writeRaw(block, monday, `note ${round}`),
    },
  ];
}

/** Writes the days of a block as bare rows: read, changed, remembered and audited, in tables without rules or triggers. */
function rawBlock(sqlite: FullHouse['sqlite']) {
  sqlite.exec(`
    CREATE TABLE rawDays AS SELECT * FROM attendanceDays;
    CREATE UNIQUE INDEX rawOncePerDay ON rawDays (courseId, day);
    CREATE TABLE rawChanges (seq INTEGER PRIMARY KEY, auditSeq INTEGER, rowId TEXT, candidateId TEXT, before TEXT, after TEXT);
    CREATE TABLE rawAudit (seq INTEGER PRIMARY KEY, at TEXT, operation TEXT)`);
  const read = sqlite.prepare('SELECT * FROM rawDays WHERE courseId = ? AND day = ?');
  const change = sqlite.prepare('UPDATE rawDays SET note = ?, version = version + 1 WHERE courseId = ? AND day = ?');
  const remember = sqlite.prepare(
    'INSERT INTO rawChanges (auditSeq, rowId, candidateId, before, after) VALUES (?, ?, ?, ?, ?)',
  );
  const audit = sqlite.prepare('INSERT INTO rawAudit (at, operation) VALUES (?, ?)');
  const write = sqlite.transaction((courseIds: readonly string[], day: string, note: string) => {
    const { lastInsertRowid } = audit.run(new Date().toISOString(), 'attendance.recordAll');
    for (const courseId of courseIds) {
      const before = JSON.stringify(read.get(courseId, day));
      change.run(note, courseId, day);
      remember.run(lastInsertRowid, courseId, courseId, before, JSON.stringify(read.get(courseId, day)));
    }
  });
  return (courseIds: readonly string[], day: string, note: string) => write.immediate(courseIds, day, note);
}
