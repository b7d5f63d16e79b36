import type { InputByName } from '#main/handler.ts';
import type { OperationName } from '#shared/contract.ts';
import type { Outcome } from '#shared/failure.ts';
import { openWorkshop, type OpenTestWorkshop } from '#test/support/open-workshop.ts';
import type { NewCourse } from '#shared/courses.ts';
import type { HourPattern } from '#shared/agreed-hours.ts';

/** Monday, Wednesday and Friday from nine, two hours each. */
export const threeMornings: HourPattern = {
  kind: 'weekdays',
  days: [
    { weekday: 1, startsAt: '09:00', minutes: 120 },
    { weekday: 3, startsAt: '09:00', minutes: 120 },
    { weekday: 5, startsAt: '09:00', minutes: 120 },
  ],
};

/** Three days a week of the candidate's own choosing, 150 minutes each. */
export const threeFreeDays: HourPattern = { kind: 'days-per-week', daysPerWeek: 3, minutesPerDay: 150 };

/** A Monday; with 13 weeks the course ends on Friday 4 December 2026. */
export const startsOn = '2026-09-07';

export const registerCandidate = (workshop: OpenTestWorkshop, lastName = 'Kragh') =>
  workshop.ask('candidates.register', { firstName: 'Ida', lastName, cpr: null });

/** A book with one course under way since Monday 7 September 2026; today is Monday 23 November, its twelfth week. */
export async function workshopWithCourse({
  today = '2026-11-23',
  ...details
}: Partial<NewCourse> & { today?: string } = {}) {
  const workshop = await openWorkshop({ today });
  const { id: candidateId } = await registerCandidate(workshop);
  const course: NewCourse = {
    candidateId,
    departmentId: workshop.departmentId,
    consultantId: workshop.leaderId,
    startsOn,
    hours: threeMornings,
    ...details,
  };
  const { id: courseId, number } = await workshop.ask('courses.start', course);
  return { workshop, candidateId, courseId, number };
}

/** A job function of the first department. */
export const registerFunction = (workshop: OpenTestWorkshop, name = 'Pakning') =>
  workshop.ask('jobFunctions.register', { departmentId: workshop.departmentId, name });

/** Puts the course's candidate at a job function from a day. */
export async function beginTryOut(
  workshop: OpenTestWorkshop,
  courseId: string,
  { name = 'Pakning', from = startsOn, to = null }: { name?: string; from?: string; to?: string | null } = {},
): Promise<string> {
  const { id: jobFunctionId } = await registerFunction(workshop, name);
  return (await workshop.ask('tryOuts.begin', { courseId, jobFunctionId, from, to })).id;
}

/** The course and its report's words as they stand, to take a step of the report about. */
export async function seenReport(workshop: OpenTestWorkshop, courseId: string) {
  const { progress } = await workshop.ask('reports.draft', { courseId });
  return { courseId, wordsHash: progress.wordsHash };
}

/** A leader approves the course's report as it stands, so that it can be issued. */
export const approveReport = async (workshop: OpenTestWorkshop, courseId: string): Promise<null> =>
  workshop.ask('reports.approve', await seenReport(workshop, courseId));

/** What a refusal says: its code, its sentence, and the fields it stands at. */
export async function refusalOf(workshop: OpenTestWorkshop, operation: string, input: unknown) {
  const outcome = await workshop.try(operation, input);
  if (outcome.ok) throw new Error(`${operation} was not refused`);
  const { code, message, faults } = outcome.failure;
  return { code, key: message.key, at: faults.map(({ path }) => path) };
}

/** Does something and takes it back; gives how to do it again. */
export async function undoneBy<O extends OperationName>(
  workshop: OpenTestWorkshop,
  operation: O,
  input: InputByName<O>,
): Promise<() => Promise<unknown>> {
  const undone = await workshop.try('history.undo', { auditSeq: auditSeqOf(await workshop.try(operation, input)) });
  const auditSeq = auditSeqOf(undone);
  return () => workshop.ask('history.undo', { auditSeq });
}

function auditSeqOf(outcome: Outcome): number {
  if (!outcome.ok || outcome.auditSeq === undefined) throw new Error('Nothing was done that can be taken back');
  return outcome.auditSeq;
}

/** A record as it is told, whatever its version: one that came back by undo counts on. */
export const unversioned = (record: unknown): unknown =>
  JSON.parse(JSON.stringify(record, (key, value: unknown) => (key === 'version' ? undefined : value)));
