import { describe, expect, it } from 'vitest';
import { meetingsOf, workshopWithMeetings } from '#test/support/meetings.ts';

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
