import { describe, expect, it } from 'vitest';
import { paperText } from '#shared/papers/kit.ts';
import type { InputByName } from '#main/handler.ts';
import { threeMornings, startsOn } from '#test/support/course.ts';
import { openWorkshop } from '#test/support/open-workshop.ts';

/** The report of a protected person with a replacement number and a decision of their own, as it is drawn. */
async function printed(options: InputByName<'prints.ofCourse'>['options']) {
  const workshop = await openWorkshop({ today: '2026-11-23' });
  const { id: candidateId } = await workshop.ask('candidates.register', {
    firstName: 'Ida Marie',
    lastName: 'Kragh',
    cpr: '670180-1842',
    address: 'Hemmelig Vej 3, 7190 Fjordby',
    isProtected: true,
  });
  const { id: courseId } = await workshop.ask('courses.start', {
    candidateId,
    departmentId: workshop.departmentId,
    consultantId: workshop.leaderId,
    startsOn,
    hours: threeMornings,
  });
  const { meetings } = await workshop.ask('courses.show', { courseId });
  const [first] = meetings;
  if (!first) throw new Error('The course has no meeting');
  await workshop.ask('meetings.hold', { meetingId: first.id, version: first.version, heldOn: startsOn });
  await workshop.ask('meetings.decide', {
    meetingId: first.id,
    text: 'Skriv pauser ned',
    task: { owner: 'Ida Marie Kragh', dueOn: null },
  });
  await workshop.ask('prints.ofCourse', { courseId, print: 'clarification-report', options });
  const drawn = workshop.host.drawn.at(-1);
  if (drawn?.kind !== 'paper') throw new Error('No paper was drawn');
  return { paper: drawn.paper, text: `${drawn.paper.head.about}\n${paperText(drawn.paper)}` };
}

describe('the person on a report', () => {
  it('is named in full with a masked number, and a protected address is nowhere', async () => {
    const { text } = await printed({});

    expect(text).toContain('CPR-nummer: 670180-••••');
    expect(text).toContain('Skriv pauser ned (Ida Marie Kragh)');
    expect(text).not.toMatch(/1842|Hemmelig Vej/u);
  });

  it('shows the whole number only when it is asked for', async () => {
    expect((await printed({ showsCpr: true })).text).toContain('CPR-nummer: 670180-1842');
  });

  it.each([
    ['initials', 'I.M.K.'],
    ['first', 'Ida Marie'],
  ] as const)(
    'is named by %s everywhere, also where a decision is theirs, without any number',
    async (names, shown) => {
      const { paper, text } = await printed({ names, showsCpr: true });

      expect(paper.head.about).toBe(`Afklaringsrapport, ${shown}`);
      expect(text).toContain(`Skriv pauser ned (${shown})`);
      expect(text).not.toMatch(/Kragh|670180/u);
    },
  );
});
