import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/support/course.ts';
import { meetingsOf, workshopWithMeetings } from '#test/support/meetings.ts';

const nobody = '01a20030-0121-755a-9a77-8846c50baf7d';

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
