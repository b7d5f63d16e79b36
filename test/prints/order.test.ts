import { expect, test } from 'vitest';
import { ticksOf } from '#renderer/prints/whom.ts';
import { paperText } from '#shared/papers/kit.ts';
import { startsOn } from '#test/support/course.ts';
import { openWorkshop } from '#test/support/open-workshop.ts';
import { departmentPrint } from '#test/support/print.ts';

test('a department’s prints come in the order of its list, whoever began last', async () => {
  const workshop = await openWorkshop();
  const { departmentId, leaderId: consultantId } = workshop;
  const begun = [
    ['Åse', 'Dam'],
    ['Bo', 'Kragh'],
    ['Anna', 'Østergaard'],
    ['Anna', 'Holm'],
    ['Bo', 'Kragh'],
  ] as const;
  for (const [firstName, lastName] of begun) {
    const { id: candidateId } = await workshop.ask('candidates.register', { firstName, lastName, cpr: null });
    await workshop.ask('courses.start', { candidateId, departmentId, consultantId, startsOn });
  }
  const ticks = ticksOf(await workshop.ask('courses.list', { departmentId }));
  const people = ticks.map(({ name }) => name);
  expect(people).toEqual(['Anna Holm', 'Anna Østergaard', 'Bo Kragh', 'Bo Kragh', 'Åse Dam']);
  const { parts } = await workshop.ask('prints.batch', {
    courseIds: ticks.map(({ courseId }) => courseId),
    print: 'own-page',
  });
  expect(parts.map(({ courseId }) => courseId)).toEqual(ticks.map(({ courseId }) => courseId));
  const list = paperText(await departmentPrint(workshop, { print: 'department-list', on: '2026-11-23' }));
  const listed = people.map((name) => list.indexOf(name));
  expect(listed.toSorted((a, b) => a - b)).toEqual(listed);
  expect(listed).not.toContain(-1);
});
