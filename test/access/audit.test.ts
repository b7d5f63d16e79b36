import { describe, expect, it } from 'vitest';
import { registerCandidate, startsOn, threeMornings, workshopWithCourse } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

type Line = { operation: string; candidateId: string | null; fields: string; rowCount: number | null; kind: string };

const linesOf = (workshop: OpenTestWorkshop) =>
  workshop.sqlite.prepare('SELECT * FROM audit ORDER BY seq').all() as (Line & { seq: number })[];

/** A word no field name, code or text of ours has: it stands in every text that is given. */
const canary = 'Kanariefugl';

describe('the access log', () => {
  it('has the right person in every line of a course’s life, its meetings and its tasks, and never what was written', async () => {
    const { workshop, candidateId, courseId } = await workshopWithCourse({ purpose: canary });
    const { id: other } = await registerCandidate(workshop, canary);
    const { departmentId, leaderId: consultantId } = workshop;
    const from = linesOf(workshop).length;
    const seen = async () => {
      const { course } = await workshop.ask('courses.show', { courseId });
      return { courseId, version: course.version };
    };
    const reason = canary;
    await workshop.ask('courses.pause', { ...(await seen()), from: '2026-11-23', reasonCode: 'FERIE', reason });
    await workshop.ask('courses.resume', { ...(await seen()), on: '2026-11-23' });
    const end = { plannedEndOn: '2026-12-18', reasonCode: 'SYGDOM', reason };
    await workshop.ask('courses.moveEnd', { ...(await seen()), ...end });
    const { meetings } = await workshop.ask('courses.show', { courseId });
    const meetingId = meetings.find(({ state }) => state === 'planned')!.id;
    await workshop.ask('meetings.revise', { meetingId, version: 1, change: { agenda: canary, place: canary } });
    await workshop.ask('meetings.invite', { meetingId, role: 'other', name: canary });
    const task = { ownerId: null, owner: canary, dueOn: '2026-12-01' };
    const { taskId } = await workshop.ask('meetings.decide', { meetingId, text: canary, task });
    await workshop.ask('tasks.complete', { taskId: taskId ?? '', version: 1 });
    const day = { day: '2026-11-20', attendedMinutes: 120, note: canary };
    await workshop.ask('attendance.recordDays', { courseId, lines: [day] });
    const { id: lifeEventId } = await workshop.ask('lifeEvents.note', {
      candidateId,
      happenedIn: '2019',
      text: canary,
    });
    await workshop.ask('lifeEvents.withdraw', { lifeEventId, version: 1 });
    await workshop.ask('history.ofMeeting', { meetingId });
    await workshop.ask('history.ofCandidate', { candidateId });
    const auditSeq = linesOf(workshop).findLast(({ operation }) => operation === 'meetings.revise')!.seq;
    await workshop.ask('meetings.revise', { meetingId, version: 2, change: { agenda: '' } });
    await workshop.ask('history.restore', { candidateId, auditSeq, recordId: meetingId, field: 'agenda', side: 'to' });
    const withdrawn = await workshop.try('meetings.cancel', { meetingId, version: 4, reason });
    await workshop.ask('history.undo', { auditSeq: (withdrawn.ok && withdrawn.auditSeq) || 0 });

    const lines = linesOf(workshop).slice(from);
    expect(lines.filter((line) => line.candidateId !== candidateId).map(({ operation }) => operation)).toEqual([]);
    const second = { candidateId: other, departmentId, consultantId, startsOn, hours: threeMornings, goal: canary };
    await workshop.ask('courses.start', second);
    expect(linesOf(workshop).at(-1)).toMatchObject({ operation: 'courses.start', candidateId: other });
    expect(JSON.stringify(linesOf(workshop))).not.toMatch(new RegExp(`${canary}|SYGDOM|FERIE|2026-12-18`, 'u'));
    expect(JSON.parse(lines.find(({ operation }) => operation === 'meetings.revise')!.fields)).toEqual([
      'meetingId',
      'version',
      'place',
      'agenda',
    ]);
    expect(workshop.audit.firstBroken()).toBeNull();
  });

  it('has the number of rows of each list that shows names', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('tasks.add', { courseId, text: 'Ring' });
    await workshop.ask('courses.list', {});
    await workshop.ask('meetings.list', { from: '2026-09-01', to: '2026-12-31' });
    await workshop.ask('tasks.list', {});
    const looks = linesOf(workshop).filter(({ kind }) => kind === 'inspect');
    expect(looks.map(({ operation, rowCount }) => [operation, rowCount])).toEqual([
      ['courses.list', 1],
      ['meetings.list', 6],
      ['tasks.list', 1],
    ]);
  });
});

describe('a calendar file', () => {
  it('and its name hold initials and nothing else of anybody', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const contact = { name: 'Vibeke Rådgiversen', phone: '75 00 21 42', email: 'vibeke@fjordby.example' };
    const { id: counsellorId } = await workshop.ask('authorityContacts.register', contact);
    await workshop.ask('courses.revise', { courseId, version: 1, change: { counsellorId, purpose: canary } });
    const called = { courseId, meetsOn: '2026-12-01', startsAt: '10:00', agenda: canary } as const;
    const { id: meetingId } = await workshop.ask('meetings.call', called);
    await workshop.ask('meetings.invite', { meetingId, role: 'companion', name: canary });
    await workshop.ask('meetings.move', { meetingId, version: 1, meetsOn: '2026-12-02', reason: canary });
    await workshop.ask('meetings.saveCalendar', { from: '2026-11-23', to: '2026-12-31' });

    const file = workshop.readSaved().toString('utf8').replaceAll('\r\n ', '');
    expect(file).toContain('I.K.');
    expect(file).not.toMatch(/Ida|Kragh|Kanarie|Vibeke|Karen|Hjulmagervej|2026-0001|fjordby|75 00/iu);
    expect(file).not.toContain(courseId);
    expect(workshop.host.saved[0]!.fileName).toBe('moeder_2026-11-23_2026-12-31.ics');
    expect(workshop.audit.firstBroken()).toBeNull();
  });
});

describe('a list', () => {
  const statementsFor = async (people: number) => {
    const { workshop } = await workshopWithCourse();
    const { departmentId, leaderId: consultantId } = workshop;
    for (let number = 1; number < people; number += 1) {
      const { id: candidateId } = await registerCandidate(workshop, `Bo ${number}`);
      const course = { candidateId, departmentId, consultantId, startsOn: '2026-11-02' };
      const { id: courseId } = await workshop.ask('courses.start', course);
      await workshop.ask('tasks.add', { courseId, text: 'Ring', ownerId: consultantId });
    }
    const counts = [];
    for (const [operation, input] of [
      ['courses.list', {}],
      ['meetings.list', { from: '2026-09-01', to: '2027-02-28' }],
      ['tasks.list', { includesDone: true }],
      ['candidates.list', {}],
      ['departments.list', {}],
      ['capacity.occupancy', { from: '2026-09-01', to: '2027-02-28' }],
    ] as const)
      counts.push([operation, await countStatements(workshop, () => workshop.try(operation, input))]);
    return counts;
  };

  it('asks as many statements for forty courses as for one', async () => {
    const one = await statementsFor(1);
    expect(await statementsFor(40)).toEqual(one);
    expect(one.every(([, count]) => Number(count) > 0 && Number(count) < 10)).toBe(true);
  });
});

async function countStatements(workshop: OpenTestWorkshop, act: () => Promise<unknown>): Promise<number> {
  const { reader } = workshop.book.workshop;
  let statements = 0;
  const original = reader.select.bind(reader);
  Object.assign(reader, {
    select: (...fields: []) => {
      statements += 1;
      return original(...fields);
    },
  });
  await act();
  Object.assign(reader, { select: original });
  return statements;
}
