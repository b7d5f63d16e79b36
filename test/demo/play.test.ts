import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { ageOn, courseWeekOn } from '#shared/calendar.ts';
import { readCpr } from '#shared/cpr.ts';
import { talkingPoints } from '#shared/score-rules.ts';
import { openDemo, type Demo } from '#test/support/open-demo.ts';

/** The demo of the pictures: played once, and only looked at. */
let demo: Demo;
beforeAll(async () => {
  demo = await openDemo('2026-11-23');
}, 60_000);
afterAll(() => demo.close());

const courseOf = (lastName: string) => {
  const found = demo.lines.find((line) => line.lastName === lastName)?.course;
  if (!found) throw new Error(`The demo has no ${lastName}`);
  return found;
};

test('the demo is the course of the pictures when today is 23 November 2026', async () => {
  const { record } = demo;

  expect(record.course).toMatchObject({ startsOn: '2026-09-07', plannedEndOn: '2026-12-04', state: 'running' });
  expect(record.effective).toMatchObject({
    lowestMinutes: 224,
    highestMinutes: 259,
    assessedDays: 12,
    attendedDays: 12,
  });
  expect(
    record.tryOuts.map(({ functionName, attendedDays, registeredDays }) => [
      functionName,
      attendedDays,
      registeredDays,
    ]),
  ).toEqual([
    ['Pakning og etikettering', 10, 12],
    ['Montage af smådele', 8, 9],
    ['Kvalitetskontrol og optælling', 9, 9],
  ]);
  expect(
    Object.fromEntries(record.adjustments.map(({ code, effect, evidenceDays }) => [code, [effect, evidenceDays]])),
  ).toEqual({
    'TID 01': ['helps', 17],
    'IND 19': ['helps', 22],
    'FYS 14': ['helps', 19],
    'PAU 08': ['partly', 24],
    'IND 20': ['partly', 5],
    'MIL 24': ['none', 2],
    'PAU 10': [null, 0],
  });
  expect(record.questions.map(({ answer }) => answer !== '')).toEqual([true, true, false, false]);
  expect(record.meetings.map(({ kind, meetsOn, startsAt, state }) => [kind, meetsOn, startsAt, state])).toEqual([
    ['start', '2026-09-07', null, 'held'],
    ['follow-up', '2026-09-24', null, 'held'],
    ['follow-up', '2026-10-20', null, 'held'],
    ['follow-up', '2026-11-05', null, 'held'],
    ['follow-up', '2026-11-19', null, 'held'],
    ['final', '2026-12-02', '10:00', 'planned'],
  ]);
  expect(record.tasks).toContainEqual(
    expect.objectContaining({ text: 'Aftal returnering af specialstolen', dueOn: '2026-11-20', doneOn: null }),
  );
});

test('a finished report is approved and read, one that is being written is a draft, and nothing has slipped into either', async () => {
  const finished = await demo.ask('reports.draft', { courseId: courseOf('Overgaard').id });
  expect(finished.progress).toMatchObject({ stage: 'heard', isStale: false });
  expect(finished.progress.steps.map(({ step, takenBy }) => [step, takenBy])).toEqual([
    ['submitted', 'Henrik Bach'],
    ['approved', 'Karen Mølgaard'],
    ['heard', 'Henrik Bach'],
  ]);
  const writing = await demo.ask('reports.draft', { courseId: demo.record.course.id });
  expect(writing.progress.stage).toBe('draft');
  expect([...finished.slips, ...writing.slips]).toEqual([]);
});

test.for([
  ['a Sunday', '2026-11-22'],
  ['New Year’s Eve', '2026-12-31'],
  ['a leap day', '2028-02-29'],
  ['a day in the industrial holiday', '2027-07-14'],
  ['a day after Easter', '2027-04-21'],
] as const)('the demo played on %s finds Birgitte in week 12', async ([, today]) => {
  const { record, lines, close } = await openDemo(today);
  onTestFinished(close);

  expect(courseWeekOn(today, record.course.startsOn)).toBe(12);
  expect(record.attendance.length).toBeGreaterThan(24);
  expect(lines).toHaveLength(40);
  const pastTheirEnd = lines.filter(
    ({ course }) => course && ['running', 'paused'].includes(course.state) && course.plannedEndOn < today,
  );
  expect(pastTheirEnd.map(({ lastName }) => lastName)).toEqual(['Storgaard']);
});

test('the demo has forty people of different names, and only replacement CPR numbers', async () => {
  const { workshop, lines } = demo;

  expect(new Set(lines.map(({ firstName, lastName }) => `${firstName} ${lastName}`)).size).toBe(40);
  const everyNumber = `SELECT cpr FROM candidates WHERE cpr IS NOT NULL UNION SELECT json_extract(before, '$.cpr') FROM changes
     WHERE tableName = 'candidates' AND json_extract(before, '$.cpr') IS NOT NULL`;
  const numbers = workshop.sqlite.prepare(everyNumber).pluck().all() as string[];
  // One person has nothing yet, and one got a new number.
  expect(numbers).toHaveLength(40);
  expect(numbers.map((cpr) => readCpr(cpr))).toEqual(
    numbers.map(() => expect.objectContaining({ ok: true, kind: 'replacement' })),
  );
  expect(numbers.map((cpr) => readCpr(cpr))).toContainEqual(
    expect.objectContaining({ bornOn: '1963-01-01', hasValidChecksum: false }),
  );
  expect(lines.filter(({ isProtected }) => isProtected)).toHaveLength(1);
});

test('the demo has somebody in every state of a course', async () => {
  const courses = await demo.ask('courses.list', {});
  const count = Object.groupBy(courses, ({ state }) => state);

  expect(Object.fromEntries(Object.entries(count).map(([state, of]) => [state, of.length]))).toEqual({
    referred: 2,
    waiting: 3,
    planned: 1,
    running: 19,
    finished: expect.any(Number),
    interrupted: 3,
    cancelled: 1,
    'never-met': 1,
  });
});

test('a course of the demo runs across the day 15 places became 25, and another through week 53', async () => {
  const { startsOn, plannedEndOn } = courseOf('Overgaard');
  expect([startsOn, plannedEndOn]).toEqual(['2020-08-17', '2020-11-13']);

  const days = await demo.ask('capacity.occupancy', { from: '2020-10-31', to: '2020-11-01' });
  expect(days.map(({ centre }) => centre)).toEqual([
    { occupied: 2, reserved: 0, limit: 15 },
    { occupied: 2, reserved: 0, limit: 25 },
  ]);
  const overNewYear = courseOf('Søndergaard');
  expect(overNewYear.startsOn < '2020-12-28' && overNewYear.plannedEndOn > '2021-01-03').toBe(true);
});

test('departments’ places sum to the centre’s, a department is over its limit some days, and more places come', async () => {
  const days = await demo.ask('capacity.occupancy', { from: '2026-08-31', to: '2027-03-01' });

  for (const { centre, departments } of days) {
    expect(departments.reduce((sum, { occupied }) => sum + occupied, 0)).toBe(centre.occupied);
    if (centre.limit !== null) expect(centre.occupied).toBeLessThanOrEqual(centre.limit);
  }
  const over = days.filter(({ departments }) => departments.some(({ occupied, limit }) => occupied > (limit ?? 99)));
  expect(over.length).toBeGreaterThan(0);
  expect(over.length).toBeLessThan(15);
  expect(days.at(-1)?.centre.limit).toBe(28);
});

test('the second course goes on from one that was broken off, and takes along what helped', async () => {
  const second = await demo.ask('courses.show', { courseId: courseOf('Jensen').id });
  const first = await demo.ask('courses.show', { courseId: second.course.previousCourseId ?? '' });

  expect(first.course).toMatchObject({ state: 'interrupted', goalRealism: 'unrealistic', goalMinutesPerWeek: 2220 });
  expect(first.steps.at(-1)).toMatchObject({ act: 'interrupt', reasonCode: 'TILBAGEFALD' });
  expect(ageOn(second.candidate.bornOn ?? '', '2026-11-23')).toBe(34);
  expect(courseWeekOn('2026-11-23', second.course.startsOn)).toBe(4);
  expect(second.course).toMatchObject({ ordinal: 2, goalRealism: 'realistic' });
  expect(second.adjustments.map(({ code }) => code)).toContain('OPG 30');
  const events = await demo.ask('lifeEvents.list', { candidateId: second.course.candidateId });
  expect(events.filter(({ isSensitive }) => isSensitive)).toHaveLength(1);
});

test('the demo is spread as the profile says, within wide bounds', async () => {
  const { workshop } = demo;
  const asked = (sql: string) => workshop.sqlite.prepare(sql).pluck().get() as number;

  const births = workshop.sqlite.prepare('SELECT cpr FROM candidates WHERE cpr IS NOT NULL').pluck().all() as string[];
  const ages = births.map((cpr) => readCpr(cpr)).map((read) => (read.ok ? ageOn(read.bornOn, '2026-11-23') : 0));
  expect(Math.min(...ages)).toBeGreaterThanOrEqual(20);
  expect(Math.max(...ages)).toBeLessThanOrEqual(66);
  expect(ages.toSorted((a, b) => a - b)[20]).toBeGreaterThan(36);

  const attended = asked(`SELECT 100.0 * sum(attendedMinutes) / sum(agreedMinutes) FROM attendanceDays`);
  expect(attended).toBeGreaterThan(66);
  expect(attended).toBeLessThan(88);
  expect(asked('SELECT min(percent) FROM intensityAssessments')).toBeGreaterThanOrEqual(30);
  expect(asked('SELECT max(percent) FROM intensityAssessments')).toBeLessThanOrEqual(85);
  const repeats = asked('SELECT count(DISTINCT candidateId) FROM courses WHERE ordinal = 2');
  expect(repeats).toBeGreaterThanOrEqual(2);
  expect(repeats).toBeLessThanOrEqual(5);
  const fleksjob = asked(
    `SELECT 100.0 * sum(recommendationCode LIKE 'FLEKSJOB%') / count(*) FROM reportChoices WHERE recommendationCode IS NOT NULL`,
  );
  expect(fleksjob).toBeGreaterThan(25);
  expect(fleksjob).toBeLessThan(60);
  expect(asked(`SELECT count(*) FROM tasks WHERE doneOn IS NULL AND dueOn < '2026-11-23'`)).toBe(1);
});

test('nobody’s minutes are another’s word for word', async () => {
  const { workshop } = demo;
  const twice = workshop.sqlite
    .prepare(`SELECT minutesText FROM meetings WHERE minutesText <> '' GROUP BY minutesText HAVING count(*) > 1`)
    .pluck()
    .all();
  expect(twice).toEqual([]);
});

test('the demo is the same every time', async () => {
  const again = await openDemo('2026-11-23');
  onTestFinished(again.close);

  for (const sql of [
    'SELECT day, agreedMinutes, attendedMinutes, absenceCode FROM attendanceDays ORDER BY day, id',
    'SELECT meetsOn, state, minutesText FROM meetings ORDER BY meetsOn, minutesText, state',
    'SELECT firstName, lastName, cpr, wishes, lastWorkedOn FROM candidates ORDER BY lastName, firstName',
  ])
    expect(again.workshop.sqlite.prepare(sql).all()).toEqual(demo.workshop.sqlite.prepare(sql).all());
});

// Time is measured by `npm run bench`; what a start costs is decided by how many commands are played.
test('the demo is played in at most two thousand commands', () => {
  expect(demo.workshop.sqlite.prepare('SELECT count(*) FROM audit').pluck().get()).toBeLessThanOrEqual(2000);
});

test('the demo knows how some of the absences were told', async () => {
  const { lines } = await demo.ask('absences.list', { courseId: demo.record.course.id });
  const notes = demo.workshop.sqlite.prepare('SELECT count(*) FROM absenceNotes').pluck().get() as number;

  expect(notes).toBeGreaterThan(10);
  expect(lines.map(({ code, note }) => [code, note?.notifiedBy])).toEqual([
    ['SYG', undefined],
    ['BEHANDLING', 'Aftalt på forhånd'],
    ['SYG', expect.stringContaining('Kandidaten')],
    ['SYG', undefined],
  ]);
  expect(lines.filter(({ note }) => note?.notifiedAt)).toHaveLength(1);
});

test('the main person’s evidence is told: what limits her, what answers it, and who sees her how', async () => {
  const { record, ask } = demo;
  const { candidateId, id: courseId } = record.course;
  const limitations = await ask('limitations.list', { candidateId });
  const jobs = await ask('earlierJobs.list', { candidateId });
  const barriers = await ask('barriers.list', { candidateId });
  const rounds = await ask('scores.ofCourse', { courseId });
  const levels = await ask('profiles.ofCourse', { courseId });
  const observations = await ask('observations.ofCourse', { courseId });

  const cleaning = jobs.find(({ title }) => title === 'Rengøringsassistent');
  const backAndLegs = limitations.find(({ earlierJobId }) => earlierJobId === cleaning?.id);
  const answeredBy = backAndLegs?.links.map(({ adjustmentId }) => adjustmentId);
  const codesOf = record.adjustments.filter(({ id }) => answeredBy?.includes(id)).map(({ code }) => code);
  expect(codesOf.toSorted()).toEqual(['IND 19', 'TID 01']);
  expect(record.adjustments.find(({ code }) => code === 'IND 19')?.aids).toMatchObject([
    { number: 'HM-14', returnedOn: null },
  ]);
  expect(record.tryOuts.map(({ verdict, ratings }) => [verdict, ratings.length])).toEqual([
    ['does-not-suit', 5],
    ['suits-adapted', 5],
    ['suits-adapted', 5],
  ]);
  expect(rounds.map(({ scores }) => scores.length)).toEqual([18, 18, 18, 18, 18, 18]);
  expect(
    talkingPoints(
      rounds.at(-1)!,
      rounds.at(-1)!.scores.map(({ indicatorId }) => indicatorId),
    ),
  ).not.toEqual([]);
  expect(new Set(levels.map(({ side }) => side))).toEqual(new Set(['staff', 'candidate']));
  expect(new Set(observations.map(({ kind }) => kind))).toEqual(new Set(['observed', 'stated', 'assessed']));
  expect(barriers.map(({ kind, status }) => [kind, status])).toEqual(
    expect.arrayContaining([
      ['pain', 'reduced'],
      ['economy', 'open'],
    ]),
  );
});

test('what is especially sensitive in the demo is one person’s', async () => {
  const asked = (table: string) =>
    demo.workshop.sqlite.prepare(`SELECT count(*) FROM ${table} WHERE sensitivity = 'sensitive'`).pluck().get();

  expect(['observations', 'barriers', 'efforts'].map((table) => asked(table))).toEqual([1, 1, 1]);
});

test('some of the demo’s courses wait for a scoring, and most have just had one', async () => {
  const due = await demo.ask('scores.due', { departmentId: null });

  expect(due.length).toBeGreaterThanOrEqual(2);
  expect(due.length).toBeLessThanOrEqual(12);
});
