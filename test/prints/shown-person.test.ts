import { describe, expect, it } from 'vitest';
import { coursePrints } from '#shared/print-templates.ts';
import { paperText } from '#shared/papers/kit.ts';
import { workshopWithCourse } from '#test/support/course.ts';
import { contentOf, hold } from '#test/support/meeting-papers.ts';
import { coursePrint } from '#test/support/print.ts';

/** Ida Kragh, who owns decisions and tasks and sits at the table, and has since become Maja Lind. */
async function renamed() {
  const made = await workshopWithCourse({ today: '2026-11-05' });
  const { workshop, courseId, candidateId } = made;
  const meetingId = await hold(workshop, courseId, 'follow-up', 3);
  await workshop.ask('meetings.decide', { meetingId, text: 'Ring', task: { owner: 'Ida Kragh', dueOn: '2026-11-12' } });
  await workshop.ask('tasks.add', { courseId, text: 'Skriv', owner: ' ida  KRAGH ', dueOn: '2026-11-30' });
  await workshop.ask('attendance.record', { courseId, day: '2026-11-04', attendedMinutes: 0, absenceCode: 'SYG' });
  await workshop.ask('absences.describe', {
    courseId,
    day: '2026-11-04',
    version: null,
    change: { notifiedOn: '2026-11-04', notifiedBy: 'Ida Kraghs mor' },
  });
  await workshop.ask('candidates.revise', {
    candidateId,
    version: 1,
    change: { firstName: 'Maja', lastName: 'Lind' },
  });
  return made;
}

describe('a print without the full name', () => {
  it.each(coursePrints.flatMap((print) => [[print, 'first'] as const, [print, 'initials'] as const]))(
    'has neither the name of today nor an earlier one: %s by %s',
    async (print, names) => {
      const { workshop, courseId } = await renamed();
      const paper = await coursePrint(workshop, { courseId, print, options: { names } });
      expect(paperText(paper) + paper.head.about).not.toMatch(/(?<!\p{L})ida(?!\p{L})|kragh|lind/iu);
    },
  );

  it('names the person as asked where a decision, a task or a seat at the table is theirs', async () => {
    const { workshop, courseId } = await renamed();
    const { meeting, record, evidence } = contentOf(workshop, courseId, 'follow-up-pack', { names: 'initials' });
    expect(meeting?.participants.filter(({ role }) => role === 'candidate').map(({ name }) => name)).toEqual(['M.L.']);
    expect(record.tasks.map(({ owner }) => owner)).toEqual(['M.L.', 'M.L.']);
    expect(evidence.minutes.flatMap(({ decisions }) => decisions.map(({ owner }) => owner))).toEqual(['M.L.']);
  });

  it('leaves everybody else the name they have', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('tasks.add', { courseId, text: 'Ring', owner: 'Ida Kraghede' });
    await workshop.ask('tasks.add', { courseId, text: 'Skriv', owner: 'Mette Kragh' });
    const { record } = contentOf(workshop, courseId, 'follow-up-pack', { names: 'initials' });
    expect(record.tasks.map(({ owner }) => owner).toSorted()).toEqual(['Ida Kraghede', 'Mette Kragh']);
  });

  it('names nobody where somebody told of an absence', async () => {
    const { workshop, courseId } = await renamed();
    const told = async (names: 'full' | 'initials') =>
      paperText(await coursePrint(workshop, { courseId, print: 'attendance-statement', options: { names } }));
    expect(await told('initials')).toContain('4-11-2026, M.L.s mor');
    expect(await told('full')).toContain('4-11-2026, Ida Kraghs mor');
  });
});
