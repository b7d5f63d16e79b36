import { describe, expect, it } from 'vitest';
import { refusalOf, registerCandidate, startsOn } from '#test/support/course.ts';
import { workshopWithMeetings } from '#test/support/meetings.ts';

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
