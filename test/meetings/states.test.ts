import { describe, expect, it } from 'vitest';
import { refusalOf } from '#test/support/course.ts';
import { workshopWithMeetings } from '#test/support/meetings.ts';
import type { MeetingState } from '#shared/meetings.ts';

async function inState(state: MeetingState, place = 1) {
  const opened = await workshopWithMeetings();
  const seen = opened.meeting(place);
  if (state === 'held') await opened.workshop.ask('meetings.hold', seen);
  if (state === 'missed') await opened.workshop.ask('meetings.miss', { ...seen, reason: 'Sygdom' });
  if (state === 'cancelled') await opened.workshop.ask('meetings.cancel', seen);
  return { ...opened, seen: { ...seen, version: state === 'planned' ? 1 : 2 } };
}

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
