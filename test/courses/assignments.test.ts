import { describe, expect, it } from 'vitest';
import { showOf } from '#test/support/course-life.ts';
import { refusalOf, startsOn, workshopWithCourse } from '#test/support/course.ts';

describe('colleagues in a course', () => {
  const withColleague = async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { id: staffId } = await workshop.ask('staff.register', { name: 'Henrik Bach', role: 'consultant' });
    return { workshop, courseId, staffId };
  };

  it('hand it over from a day, with what the next one must know', async () => {
    const { workshop, courseId, staffId } = await withColleague();
    const handover = { courseId, staffId, part: 'responsible', from: '2026-11-30', note: 'Ringer om stolen' } as const;
    await workshop.ask('courses.assign', handover);
    const { course, assignments } = await showOf(workshop, courseId);
    expect(assignments.map(({ staffName, from, to, note }) => [staffName, from, to, note])).toEqual([
      ['Karen Mølgaard', startsOn, '2026-11-29', 'Ringer om stolen'],
      ['Henrik Bach', '2026-11-30', null, ''],
    ]);
    expect(course.consultantName).toBe('Karen Mølgaard');
    workshop.goTo('2026-11-30');
    expect((await showOf(workshop, courseId)).course.consultantName).toBe('Henrik Bach');
  });

  it('join and leave as mentors', async () => {
    const { workshop, courseId, staffId } = await withColleague();
    const { id } = await workshop.ask('courses.assign', { courseId, staffId, part: 'mentor', from: '2026-11-02' });
    await workshop.ask('courses.release', { assignmentId: id, version: 1, to: '2026-11-20' });
    expect((await showOf(workshop, courseId)).assignments.at(-1)).toMatchObject({ part: 'mentor', to: '2026-11-20' });
  });

  it('are refused twice in one part, before the last handover, and when the responsible one would just go', async () => {
    const { workshop, courseId, staffId } = await withColleague();
    await workshop.ask('courses.assign', { courseId, staffId, part: 'responsible', from: '2026-11-30' });
    const again = { courseId, staffId, part: 'responsible', from: '2026-12-01' };
    expect(await refusalOf(workshop, 'courses.assign', again)).toMatchObject({ key: 'courses.alreadyAssigned' });
    const { id: third } = await workshop.ask('staff.register', { name: 'Sofie Lund', role: 'consultant' });
    const before = { ...again, staffId: third, from: '2026-11-23' };
    expect(await refusalOf(workshop, 'courses.assign', before)).toMatchObject({ key: 'courses.assignedLater' });
    const { assignments } = await showOf(workshop, courseId);
    const gone = { assignmentId: assignments.at(-1)?.id ?? '', version: 1, to: '2026-12-02' };
    expect(await refusalOf(workshop, 'courses.release', gone)).toMatchObject({ key: 'courses.responsibleStays' });
  });
});
