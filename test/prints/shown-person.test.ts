import { describe, expect, it } from 'vitest';
import { reportContent } from '#main/reports/content.ts';
import { coursePrints } from '#shared/print-templates.ts';
import { printOptions } from '#shared/prints.ts';
import { paperText } from '#shared/papers/kit.ts';
import { workshopWithCourse } from '#test/support/course.ts';
import { contentOf, hold } from '#test/support/meeting-papers.ts';
import { meetingsOf } from '#test/support/meetings.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';
import { coursePrint, sectionText } from '#test/support/print.ts';

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

const protect = (workshop: OpenTestWorkshop, candidateId: string) =>
  workshop.ask('candidates.revise', { candidateId, version: 1, change: { isProtected: true } });

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

describe('a protected person’s department', () => {
  it.each(coursePrints)('is on no %s, not even where a text asks for it', async (print) => {
    const { workshop, courseId, candidateId } = await workshopWithCourse();
    const { name } = (await workshop.ask('departments.list', {})).find(({ id }) => id === workshop.departmentId)!;
    const template = (await workshop.ask('printTemplates.list', {})).find((each) => each.print === print)!;
    const [first, ...others] = template.sections;
    await workshop.ask('printTemplates.arrange', {
      print,
      version: template.version,
      sections: [{ ...first!, text: 'Sted: {afdeling}.' }, ...others],
    });
    const text = async () => paperText(await coursePrint(workshop, { courseId, print }));
    expect(await text()).toContain(`Sted: ${name}.`);
    await protect(workshop, candidateId);
    const shown = await text();
    expect(shown).not.toContain(name);
    expect(shown).not.toMatch(/^Afdeling:/mu);
  });

  it('is left out of what the report is drawn from', async () => {
    const { workshop, courseId, candidateId } = await workshopWithCourse();
    await protect(workshop, candidateId);
    const { record } = reportContent(workshop.book.workshop.reader, courseId, {
      today: '2026-11-23',
      options: printOptions.parse({}),
      reportVersion: 1,
      status: 'draft',
      madeAt: workshop.clock.now(),
      isDemo: false,
    });
    expect(record.course.departmentName).toBe('');
  });
});

describe('the tasks on the candidate’s own page', () => {
  it.each(['full', 'first', 'initials'] as const)('are theirs and nobody else’s, with names as %s', async (names) => {
    const { workshop, courseId } = await workshopWithCourse();
    const tasks = {
      'Ida Kragh': 'Mit eget',
      'ida kragh': 'Også mit',
      Kandidaten: 'Mit med',
      'Ivan Krogh': 'Ivans',
      'Ida Holm': 'Idas navnesøster',
      'Kandidatens mor': 'Mors',
    };
    for (const [owner, text] of Object.entries(tasks)) await workshop.ask('tasks.add', { courseId, text, owner });
    const text = sectionText(
      await coursePrint(workshop, { courseId, print: 'own-page', options: { names } }),
      'Det sker nu',
    );
    const shown = text.split('\n').filter((line) => line.startsWith('[ ]'));
    expect(shown.toSorted()).toEqual(['[ ] Mit eget', '[ ] Mit med', '[ ] Også mit']);
  });

  it('are still theirs when they have another name', async () => {
    const { workshop, courseId } = await renamed();
    const paper = await coursePrint(workshop, { courseId, print: 'own-page', options: { names: 'initials' } });
    expect(sectionText(paper, 'Det sker nu')).toMatch(/\[ \] Ring .*\n\[ \] Skriv/u);
  });

  it('leave out a first name that somebody else at the table has too', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('tasks.add', { courseId, text: 'Ring', owner: 'Ida' });
    const page = async () => sectionText(await coursePrint(workshop, { courseId, print: 'own-page' }), 'Det sker nu');
    expect(await page()).toContain('[ ] Ring');
    const meetingId = (await meetingsOf(workshop, courseId)).at(-1)!.id;
    await workshop.ask('meetings.invite', { meetingId, role: 'companion', name: 'Ida Holm' });
    expect(await page()).not.toContain('Ring');
  });
});
