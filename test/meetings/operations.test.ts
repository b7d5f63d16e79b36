import { describe, expect, it } from 'vitest';
import { refusalOf, registerCandidate, startsOn, workshopWithCourse } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';
import type { MeetingState } from '#shared/meetings.ts';

const nobody = '01a20030-0121-755a-9a77-8846c50baf7d';

/** Every meeting of the course, in order. */
const meetingsOf = async (workshop: OpenTestWorkshop, courseId: string) =>
  (await workshop.ask('courses.show', { courseId })).meetings;

/** A course under way since 7 September 2026 with its six meetings; today is 23 November. */
async function workshopWithMeetings(details: Parameters<typeof workshopWithCourse>[0] = {}) {
  const opened = await workshopWithCourse(details);
  const meetings = await meetingsOf(opened.workshop, opened.courseId);
  const meeting = (place: number) => ({ meetingId: meetings[place]!.id, version: meetings[place]!.version });
  return {
    ...opened,
    meetings,
    /** The identity of the first, second … meeting as it was made. */
    meeting,
    show: (place: number) => opened.workshop.ask('meetings.show', { meetingId: meetings[place]!.id }),
    now: async (place: number) =>
      (await opened.workshop.ask('meetings.show', { meetingId: meetings[place]!.id })).meeting,
  };
}

async function inState(state: MeetingState, place = 1) {
  const opened = await workshopWithMeetings();
  const seen = opened.meeting(place);
  if (state === 'held') await opened.workshop.ask('meetings.hold', seen);
  if (state === 'missed') await opened.workshop.ask('meetings.miss', { ...seen, reason: 'Sygdom' });
  if (state === 'cancelled') await opened.workshop.ask('meetings.cancel', seen);
  return { ...opened, seen: { ...seen, version: state === 'planned' ? 1 : 2 } };
}

describe('a course that starts', () => {
  it('has the meetings of its template, with the template’s agenda', async () => {
    const { workshop, meetings } = await workshopWithMeetings();
    expect(
      meetings.map(({ kind, ordinal, week, targetOn, meetsOn }) => [kind, ordinal, week, targetOn, meetsOn]),
    ).toEqual([
      ['start', null, 0, '2026-09-07', '2026-09-07'],
      ['follow-up', 1, 3, '2026-09-24', '2026-09-24'],
      ['follow-up', 2, 6, '2026-10-15', '2026-10-15'],
      ['follow-up', 3, 9, '2026-11-05', '2026-11-05'],
      ['follow-up', 4, 11, '2026-11-19', '2026-11-19'],
      ['final', null, 13, '2026-12-03', '2026-12-03'],
    ]);
    expect(meetings.every(({ state, hasAgenda, hasMinutes }) => state === 'planned' && hasAgenda && !hasMinutes)).toBe(
      true,
    );
    const agendas = await Promise.all(
      [0, 3].map(
        async (place) => (await workshop.ask('meetings.show', { meetingId: meetings[place]!.id })).meeting.agenda,
      ),
    );
    expect(agendas[0]).toContain('Formål og spørgsmål fra henvisningen');
    expect(agendas[1]).toContain('Hvad mangler vi at få belyst?');
  });

  it('invites the candidate, the counsellor and the one who answers for it', async () => {
    const { workshop, courseId, show } = await workshopWithMeetings();
    expect((await show(0)).participants.map(({ role, name }) => [role, name])).toEqual([
      ['candidate', 'Ida Kragh'],
      ['consultant', 'Karen Mølgaard'],
    ]);
    const { id: counsellorId } = await workshop.ask('authorityContacts.register', { name: 'Grete Lind' });
    const { course } = await workshop.ask('courses.show', { courseId });
    await workshop.ask('courses.revise', { courseId, version: course.version, change: { counsellorId } });
    const { id: meetingId } = await workshop.ask('meetings.call', { courseId, meetsOn: '2026-11-24' });
    expect((await workshop.ask('meetings.show', { meetingId })).participants).toMatchObject([
      { role: 'candidate', presence: 'unknown' },
      { role: 'counsellor', name: 'Grete Lind', contactId: counsellorId },
      { role: 'consultant', staffId: workshop.leaderId },
    ]);
  });

  it('avoids the days the centre is closed', async () => {
    const { workshop, courseId } = await workshopWithMeetings();
    await workshop.ask('centre.closeDays', { from: '2026-12-03', to: '2026-12-03', label: 'Personaledag' });
    const proposal = await workshop.ask('meetings.proposal', { courseId });
    expect(proposal.at(-1)).toMatchObject({
      kind: 'final',
      fromOn: '2026-12-03',
      meetsOn: '2026-12-04',
      isOnTime: true,
    });
    expect(await workshop.ask('meetings.propose', { courseId })).toEqual({ added: 0, moved: 1 });
    expect((await meetingsOf(workshop, courseId)).at(-1)).toMatchObject({ meetsOn: '2026-12-04', movedFrom: null });
  });

  it('shows what another first day would give, and changes nothing', async () => {
    const { workshop, courseId, meetings } = await workshopWithMeetings();
    const proposal = await workshop.ask('meetings.proposal', { courseId, startsOn: '2026-09-14' });
    expect(proposal.map(({ meetsOn }) => meetsOn)).toEqual([
      '2026-09-14',
      '2026-10-01',
      '2026-10-22',
      '2026-11-12',
      '2026-11-26',
      '2026-12-10',
    ]);
    expect(await meetingsOf(workshop, courseId)).toEqual(meetings);
  });

  it('gets back a meeting that is not there, and only that', async () => {
    const { workshop, courseId, meetings } = await workshopWithMeetings();
    for (const table of ['meetingParticipants', 'meetings'])
      workshop.sqlite
        .prepare(`DELETE FROM ${table} WHERE ${table === 'meetings' ? 'id' : 'meetingId'} = ?`)
        .run(meetings[2]!.id);
    expect(await workshop.ask('meetings.propose', { courseId })).toEqual({ added: 1, moved: 0 });
    expect((await meetingsOf(workshop, courseId)).map(({ meetsOn }) => meetsOn)).toEqual(
      meetings.map(({ meetsOn }) => meetsOn),
    );
  });
});

describe('a course whose days move', () => {
  it('takes its planned meetings along with a new target, and leaves the held one', async () => {
    const { workshop, courseId, meeting } = await workshopWithMeetings({ startsOn: '2026-11-23' });
    await workshop.ask('meetings.hold', meeting(0));
    await workshop.ask('meetings.move', { ...meeting(1), meetsOn: '2026-12-11' });
    await workshop.ask('courses.moveStart', {
      courseId,
      version: 1,
      startsOn: '2026-11-30',
      reason: 'Bussen kørte ikke',
    });
    const after = await meetingsOf(workshop, courseId);
    expect(after[0]).toMatchObject({ state: 'held', meetsOn: '2026-11-23', targetOn: '2026-11-23' });
    expect(after[1]).toMatchObject({ targetOn: '2026-12-17', meetsOn: '2026-12-17', movedFrom: null });
  });

  it('takes its final along when the end moves, and leaves what was agreed', async () => {
    const { workshop, courseId, meeting } = await workshopWithMeetings();
    await workshop.ask('meetings.move', { ...meeting(4), meetsOn: '2026-11-24' });
    workshop.sqlite.prepare('UPDATE courses SET plannedEndOn = ? WHERE id = ?').run('2026-12-18', courseId);
    const { version } = (await workshop.ask('courses.show', { courseId })).course;
    await workshop.ask('courses.moveEnd', { courseId, version, plannedEndOn: '2026-12-11' });
    const after = await meetingsOf(workshop, courseId);
    expect(after[4]).toMatchObject({ meetsOn: '2026-11-24', movedFrom: '2026-11-19' });
    expect(after[5]).toMatchObject({ targetOn: '2026-12-10', meetsOn: '2026-12-10', movedFrom: null });
  });
});

describe('calling an extra meeting', () => {
  it('puts it among the others, without a target', async () => {
    const { workshop, courseId } = await workshopWithMeetings();
    await workshop.ask('meetings.call', { courseId, meetsOn: '2026-11-24', startsAt: '13:30', place: 'Mødelokale 2' });
    expect((await meetingsOf(workshop, courseId))[5]).toMatchObject({
      kind: 'extra',
      ordinal: null,
      targetOn: null,
      meetsOn: '2026-11-24',
      startsAt: '13:30',
      durationMinutes: 60,
      place: 'Mødelokale 2',
    });
  });

  it.each([
    ['a holiday', '2026-12-25', 'calendar.christmasDay'],
    ['a Saturday', '2026-11-28', 'meetings.weekend'],
    ['a closing day', '2026-11-27', 'Personaledag'],
    ['a closing day without a name', '2026-11-26', 'meetings.closingDay'],
  ])('refuses %s by its name', async (_, meetsOn, name) => {
    const { workshop, courseId } = await workshopWithMeetings();
    await workshop.ask('centre.closeDays', { from: '2026-11-26', to: '2026-11-26' });
    await workshop.ask('centre.closeDays', { from: '2026-11-27', to: '2026-11-27', label: 'Personaledag' });
    expect(await workshop.try('meetings.call', { courseId, meetsOn })).toMatchObject({
      ok: false,
      failure: {
        code: 'invalid',
        faults: [{ path: 'meetsOn', message: { key: 'meetings.closedDay', values: { day: meetsOn, name } } }],
      },
    });
  });

  it('is refused more than two weeks before the course, or four weeks after it', async () => {
    const { workshop, courseId } = await workshopWithMeetings();
    for (const meetsOn of ['2026-08-24', '2027-01-01']) {
      const outcome = await workshop.try('meetings.call', { courseId, meetsOn });
      expect(outcome.ok || outcome.failure.message.key).not.toBe('meetings.outsideCourse');
    }
    for (const meetsOn of ['2026-08-21', '2027-01-04']) {
      expect(await refusalOf(workshop, 'meetings.call', { courseId, meetsOn })).toEqual({
        code: 'invalid',
        key: 'meetings.outsideCourse',
        at: ['meetsOn'],
      });
    }
  });

  it('may lie before the start from the referral on', async () => {
    const { workshop, courseId } = await workshopWithMeetings({ referredOn: '2026-08-03' });
    await workshop.ask('meetings.call', { courseId, meetsOn: '2026-07-20' });
    expect((await meetingsOf(workshop, courseId))[0]?.meetsOn).toBe('2026-07-20');
  });

  it('is refused after the course has ended', async () => {
    const { workshop, courseId } = await workshopWithMeetings();
    workshop.sqlite.prepare('UPDATE courses SET endedOn = ? WHERE id = ?').run('2026-11-20', courseId);
    expect(await refusalOf(workshop, 'meetings.call', { courseId, meetsOn: '2026-11-24' })).toEqual({
      code: 'conflict',
      key: 'meetings.courseEnded',
      at: ['meetsOn'],
    });
  });
});

describe('moving a meeting', () => {
  it('keeps the first day it was planned for, and its target', async () => {
    const { workshop, meeting, now } = await workshopWithMeetings();
    const seen = meeting(1);
    await workshop.ask('meetings.move', { ...seen, meetsOn: '2026-09-25', reason: 'Lægetid' });
    await workshop.ask('meetings.move', { ...seen, version: 2, meetsOn: '2026-09-28', startsAt: '10:15' });
    expect(await now(1)).toMatchObject({
      meetsOn: '2026-09-28',
      movedFrom: '2026-09-24',
      targetOn: '2026-09-24',
      startsAt: '10:15',
      version: 3,
    });
    await workshop.ask('meetings.move', { ...seen, version: 3, meetsOn: '2026-09-24' });
    expect(await now(1)).toMatchObject({ movedFrom: null, startsAt: '10:15' });
  });

  it('takes the later ones along when asked, except those that are held', async () => {
    const { workshop, courseId, meeting } = await workshopWithMeetings();
    await workshop.ask('meetings.hold', meeting(4));
    const answer = await workshop.ask('meetings.move', {
      ...meeting(2),
      meetsOn: '2026-10-16',
      movesLater: true,
      reason: 'Ferie',
    });
    expect(answer).toEqual({ version: 2, moved: 2 });
    expect(
      (await meetingsOf(workshop, courseId)).map(({ meetsOn, movedFrom, reason }) => [meetsOn, movedFrom, reason]),
    ).toEqual([
      ['2026-09-07', null, ''],
      ['2026-09-24', null, ''],
      ['2026-10-16', '2026-10-15', 'Ferie'],
      ['2026-11-06', '2026-11-05', 'Ferie'],
      ['2026-11-19', null, ''],
      ['2026-12-04', '2026-12-03', 'Ferie'],
    ]);
  });

  it('is taken back whole by one undo', async () => {
    const { workshop, courseId, meeting, meetings } = await workshopWithMeetings();
    const outcome = await workshop.try('meetings.move', { ...meeting(1), meetsOn: '2026-09-25', movesLater: true });
    await workshop.ask('history.undo', { auditSeq: outcome.ok ? (outcome.auditSeq ?? 0) : 0 });
    const days = (await meetingsOf(workshop, courseId)).map(({ meetsOn, movedFrom }) => [meetsOn, movedFrom]);
    expect(days).toEqual(meetings.map(({ meetsOn }) => [meetsOn, null]));
  });

  it.each([
    ['to a Sunday', { meetsOn: '2026-09-27' }, 'meetings.closedDay', 'meetsOn'],
    ['out of the course', { meetsOn: '2027-01-04' }, 'meetings.outsideCourse', 'meetsOn'],
    ['to where it lies', { meetsOn: '2026-09-24' }, 'meetings.sameDay', 'meetsOn'],
    [
      'so far that the later ones find no room',
      { meetsOn: '2026-12-02', movesLater: true },
      'meetings.noRoomForLater',
      'movesLater',
    ],
  ])('is refused %s', async (_, change, key, at) => {
    const { workshop, meeting } = await workshopWithMeetings();
    expect(await refusalOf(workshop, 'meetings.move', { ...meeting(1), ...change })).toEqual({
      code: 'invalid',
      key,
      at: [at],
    });
  });
});

describe('holding a meeting', () => {
  it('says that everybody came but those who are named, and leaves the excused', async () => {
    const { workshop, meeting, show } = await workshopWithMeetings();
    const seen = meeting(1);
    const { id: mentorId } = await workshop.ask('meetings.invite', {
      meetingId: seen.meetingId,
      role: 'mentor',
      name: 'Bo',
    });
    const [candidate, consultant] = (await show(1)).participants;
    await workshop.ask('meetings.mark', { participantId: consultant!.id, version: 1, presence: 'excused' });
    await workshop.ask('meetings.hold', { ...seen, absentIds: [mentorId], minutesText: 'Timerne sættes op.' });
    const { meeting: held, participants } = await show(1);
    expect(held).toMatchObject({ state: 'held', minutesText: 'Timerne sættes op.', hasMinutes: true, movedFrom: null });
    expect(participants.map(({ id, presence }) => [id, presence])).toEqual([
      [candidate!.id, 'came'],
      [consultant!.id, 'excused'],
      [mentorId, 'absent'],
    ]);
  });

  it('on another day keeps the day it was planned for', async () => {
    const { workshop, meeting, now } = await workshopWithMeetings();
    await workshop.ask('meetings.hold', { ...meeting(1), heldOn: '2026-09-26' });
    expect(await now(1)).toMatchObject({ state: 'held', meetsOn: '2026-09-26', movedFrom: '2026-09-24' });
  });

  it('is refused before its day has come', async () => {
    const { workshop, meeting } = await workshopWithMeetings();
    const refused = { code: 'invalid', key: 'meetings.heldInFuture', at: ['heldOn'] };
    expect(await refusalOf(workshop, 'meetings.hold', meeting(5))).toEqual(refused);
    expect(await refusalOf(workshop, 'meetings.hold', { ...meeting(1), heldOn: '2026-11-24' })).toEqual(refused);
    await workshop.ask('meetings.hold', { ...meeting(5), heldOn: '2026-11-23' });
  });

  it('is refused outside the course', async () => {
    const { workshop, meeting } = await workshopWithMeetings();
    const input = { ...meeting(0), heldOn: '2026-08-21' };
    expect(await refusalOf(workshop, 'meetings.hold', input)).toMatchObject({
      key: 'meetings.outsideCourse',
      at: ['heldOn'],
    });
  });

  it('is refused when somebody named is not of this meeting', async () => {
    const { workshop, meeting, show } = await workshopWithMeetings();
    const [other] = (await show(2)).participants;
    expect(await refusalOf(workshop, 'meetings.hold', { ...meeting(1), absentIds: [other!.id] })).toEqual({
      code: 'invalid',
      key: 'meetings.notInvited',
      at: ['absentIds'],
    });
    expect((await show(1)).meeting.state).toBe('planned');
  });
});

describe('the states of a meeting', () => {
  it('is missed with a reason, once its day has come', async () => {
    const { workshop, meeting, now } = await workshopWithMeetings();
    expect(await refusalOf(workshop, 'meetings.miss', { ...meeting(5), reason: 'Sygdom' })).toMatchObject({
      key: 'meetings.missedInFuture',
    });
    expect(await refusalOf(workshop, 'meetings.miss', { ...meeting(1), reason: ' ' })).toMatchObject({
      at: ['reason'],
    });
    await workshop.ask('meetings.miss', { ...meeting(1), reason: 'Sygdom' });
    expect(await now(1)).toMatchObject({ state: 'missed', reason: 'Sygdom', meetsOn: '2026-09-24' });
  });

  it.each(['held', 'missed', 'cancelled'] as const)('%s is planned again, and nobody came yet', async (state) => {
    const { workshop, seen, show } = await inState(state);
    await workshop.ask('meetings.replan', seen);
    const { meeting, participants } = await show(1);
    expect(meeting).toMatchObject({ state: 'planned', reason: '', meetsOn: '2026-09-24' });
    expect(participants.map(({ presence }) => presence)).toEqual(['unknown', 'unknown']);
  });

  const acts = [
    ['meetings.hold', {}],
    ['meetings.miss', { reason: 'Sygdom' }],
    ['meetings.cancel', {}],
    ['meetings.move', { meetsOn: '2026-09-25' }],
  ] as const;

  it.each(['held', 'missed', 'cancelled'] as const)(
    '%s is neither held, missed, cancelled nor moved',
    async (state) => {
      const { workshop, seen } = await inState(state);
      for (const [operation, more] of acts)
        expect(await refusalOf(workshop, operation, { ...seen, ...more }), operation).toEqual({
          code: 'conflict',
          key: 'meetings.notPlanned',
          at: [],
        });
    },
  );

  it('planned is not planned again', async () => {
    const { workshop, seen } = await inState('planned');
    expect(await refusalOf(workshop, 'meetings.replan', seen)).toMatchObject({ key: 'meetings.alreadyPlanned' });
  });

  it('refuses who saw an older version', async () => {
    const { workshop, meeting } = await workshopWithMeetings();
    const seen = meeting(1);
    await workshop.ask('meetings.revise', { ...seen, change: { place: 'Mødelokale 2', durationMinutes: 45 } });
    for (const [operation, more] of [...acts, ['meetings.replan', {}] as const])
      expect(await refusalOf(workshop, operation, { ...seen, ...more }), operation).toMatchObject({
        code: 'conflict',
        key: 'failures.conflict',
      });
  });

  it('takes its papers in any state', async () => {
    const { workshop, seen, now } = await inState('held');
    await workshop.ask('meetings.revise', { ...seen, change: { minutesText: 'Referat', agenda: '' } });
    expect(await now(1)).toMatchObject({ minutesText: 'Referat', hasMinutes: true, hasAgenda: false, state: 'held' });
  });
});

describe('who is invited', () => {
  it('comes to the list, is marked and taken off again', async () => {
    const { workshop, meeting, show } = await workshopWithMeetings();
    const { id: participantId } = await workshop.ask('meetings.invite', {
      meetingId: meeting(1).meetingId,
      role: 'companion',
      name: 'Mor',
    });
    await workshop.ask('meetings.mark', { participantId, version: 1, presence: 'excused' });
    expect((await show(1)).participants.at(-1)).toMatchObject({ role: 'companion', name: 'Mor', presence: 'excused' });
    expect(await refusalOf(workshop, 'meetings.uninvite', { participantId, version: 1 })).toMatchObject({
      code: 'conflict',
    });
    await workshop.ask('meetings.uninvite', { participantId, version: 2 });
    expect((await show(1)).participants).toHaveLength(2);
  });

  it('is somebody who is there, and only once', async () => {
    const { workshop, meeting } = await workshopWithMeetings();
    const { meetingId } = meeting(1);
    const { id: staffId } = await workshop.ask('staff.register', { name: 'Ole', role: 'mentor', departmentId: null });
    await workshop.ask('staff.end', { staffId, version: 1 });
    const { id: contactId } = await workshop.ask('authorityContacts.register', { name: 'Grete' });
    workshop.sqlite.prepare('UPDATE authorityContacts SET endedOn = ? WHERE id = ?').run('2026-11-23', contactId);
    const invited = { meetingId, role: 'other', name: 'Ole' };
    const refusedFor = (more: object) => refusalOf(workshop, 'meetings.invite', { ...invited, ...more });
    for (const each of [nobody, staffId])
      expect(await refusedFor({ staffId: each })).toEqual({
        code: 'invalid',
        key: 'meetings.noSuchColleague',
        at: ['staffId'],
      });
    for (const each of [nobody, contactId])
      expect(await refusedFor({ contactId: each })).toEqual({
        code: 'invalid',
        key: 'meetings.noSuchContact',
        at: ['contactId'],
      });
    expect(await refusedFor({ staffId: workshop.leaderId })).toMatchObject({
      code: 'conflict',
      key: 'meetings.alreadyInvited',
    });
  });
});

describe('the list of meetings', () => {
  const autumn = { from: '2026-09-01', to: '2026-12-31' };

  it('says with whom, in which course, in order of day and time', async () => {
    const { workshop, courseId, candidateId, number } = await workshopWithMeetings();
    await workshop.ask('meetings.call', { courseId, meetsOn: '2026-11-19', startsAt: '08:00' });
    const lines = await workshop.ask('meetings.list', { from: '2026-11-19', to: '2026-12-03' });
    expect(lines.map(({ kind, startsAt }) => [kind, startsAt])).toEqual([
      ['follow-up', null],
      ['extra', '08:00'],
      ['final', null],
    ]);
    expect(lines[0]).toMatchObject({
      candidateId,
      candidateName: 'Ida Kragh',
      courseNumber: number,
      departmentId: workshop.departmentId,
      departmentName: 'Hjulmagervej',
      consultantName: 'Karen Mølgaard',
    });
    expect(lines[0]).not.toHaveProperty('agenda');
    expect(lines[0]).not.toHaveProperty('minutesText');
  });

  it('is refused backwards and for more than 400 days', async () => {
    const { workshop } = await workshopWithMeetings();
    const from = '2026-01-01';
    expect(await workshop.ask('meetings.list', { from, to: '2027-02-04' })).toHaveLength(6);
    expect(await refusalOf(workshop, 'meetings.list', { from, to: '2027-02-05' })).toMatchObject({
      key: 'meetings.spanTooLong',
      at: ['to'],
    });
    expect(await refusalOf(workshop, 'meetings.list', { from, to: '2025-12-31' })).toMatchObject({
      key: 'meetings.spanBackwards',
      at: ['to'],
    });
  });

  it('is limited to a department, and for a mentor to the own one', async () => {
    const { workshop } = await workshopWithMeetings();
    const { id: departmentId } = await workshop.ask('departments.open', { name: 'Havnegade' });
    expect(await workshop.ask('meetings.list', { ...autumn, departmentId })).toEqual([]);
    const mentor = (department: string | null) =>
      workshop.ask('staff.register', { name: 'Ole', role: 'mentor', departmentId: department });
    const [own, other, none] = [await mentor(workshop.departmentId), await mentor(departmentId), await mentor(null)];
    const seenAs = async (staffId: string) => {
      workshop.as('mentor', staffId);
      return (await workshop.ask('meetings.list', autumn)).length;
    };
    expect([await seenAs(own.id), await seenAs(other.id), await seenAs(none.id)]).toEqual([6, 0, 0]);
  });

  it('leaves out what was planned after a course ended, and keeps what was held', async () => {
    const { workshop, courseId, meeting } = await workshopWithMeetings();
    await workshop.ask('meetings.hold', meeting(3));
    workshop.sqlite.prepare('UPDATE courses SET endedOn = ? WHERE id = ?').run('2026-10-15', courseId);
    const lines = await workshop.ask('meetings.list', autumn);
    expect(lines.map(({ meetsOn }) => meetsOn)).toEqual(['2026-09-07', '2026-09-24', '2026-10-15', '2026-11-05']);
  });

  it('leaves out the planned meetings of a course that is called off', async () => {
    const { workshop, courseId } = await workshopWithMeetings({ startsOn: '2026-12-07' });
    const { course } = await workshop.ask('courses.show', { courseId });
    await workshop.ask('courses.cancel', {
      courseId,
      version: course.version,
      on: '2026-11-23',
      reasonCode: 'MYNDIGHED',
    });
    expect(await workshop.ask('meetings.list', { from: '2026-11-01', to: '2027-03-31' })).toEqual([]);
  });

  it('is of everybody, so others stand in it too', async () => {
    const { workshop } = await workshopWithMeetings();
    const { id: candidateId } = await registerCandidate(workshop, 'Lund');
    const course = { candidateId, departmentId: workshop.departmentId, consultantId: workshop.leaderId, startsOn };
    await workshop.ask('courses.start', course);
    expect(await workshop.ask('meetings.list', autumn)).toHaveLength(12);
  });
});
