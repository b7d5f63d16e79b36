import type { InputByName } from '#main/handler.ts';
import { registerCandidate } from '#test/support/course.ts';
import { openWorkshop, type OpenTestWorkshop } from '#test/support/open-workshop.ts';

/** The whole record of a course as it stands today. */
export const showOf = (workshop: OpenTestWorkshop, courseId: string) => workshop.ask('courses.show', { courseId });

type Act = Extract<
  Parameters<OpenTestWorkshop['ask']>[0],
  | 'courses.wait'
  | 'courses.plan'
  | 'courses.moveStart'
  | 'courses.pause'
  | 'courses.resume'
  | 'courses.moveEnd'
  | 'courses.finish'
  | 'courses.interrupt'
  | 'courses.cancel'
  | 'courses.markNeverMet'
  | 'courses.reopen'
>;

/** Takes an act with the version as it stands. */
export async function act<O extends Act>(
  workshop: OpenTestWorkshop,
  operation: O,
  input: Omit<InputByName<O>, 'version'> & { courseId: string },
) {
  const { version } = (await showOf(workshop, input.courseId)).course;
  return workshop.ask(operation, { ...input, version } as unknown as InputByName<O>);
}

/** A book with one referral of 3 August 2026, a week ago. */
export async function workshopWithReferral(more: Partial<InputByName<'courses.refer'>> = {}) {
  const workshop = await openWorkshop({ today: '2026-08-10' });
  const { id: candidateId } = await registerCandidate(workshop);
  const { id: courseId } = await workshop.ask('courses.refer', {
    candidateId,
    departmentId: workshop.departmentId,
    referredOn: '2026-08-03',
    ...more,
  });
  return { workshop, candidateId, courseId };
}
