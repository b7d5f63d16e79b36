// Courses as they were lived, written into a book by its own operations on the days they happened.
import fc from 'fast-check';
import { addDays, addWeeks, isHoliday, mondayOf } from '#shared/calendar.ts';
import type { HourPattern } from '#shared/agreed-hours.ts';
import { effects, type Effect } from '#shared/adjustments.ts';
import type { InputByName } from '#main/handler.ts';
import { approveReport } from '#test/support/course.ts';
import { act } from '#test/support/course-life.ts';
import { meetingsOf } from '#test/support/meetings.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

/** How a course came to its end; an order that was never planned waits. */
type End =
  | { act: 'finish' | 'interrupt'; on: string; reasonCode: string }
  | { act: 'never-met'; on: string }
  | { act: 'cancel'; on: string }
  | { act: 'wait' };

/** What is said of a course; only what matters needs to be said. */
export type Life = {
  cpr?: string | null;
  /** The place among these lives of an earlier course of the same person. */
  sameAs?: number;
  departmentId?: string;
  startsOn: string;
  referredOn?: string | null;
  codes?: Pick<InputByName<'courses.start'>, 'targetGroupCode' | 'measureCode'>;
  /** Agreed minutes a week at the start, and from the third week on. */
  minutes?: number | null;
  laterMinutes?: number;
  plannedEndOn?: string;
  /** Where the start and the end were moved. */
  movedStart?: string;
  /** Share of the first day's minutes attended on as many Mondays, and why not all of them: sick when nothing is said. */
  attended?: { share: number; days: number; absenceCode?: string };
  /** Days each meeting of the plan was held from its day, in their order; null for one that was not held. */
  meetings?: readonly (number | null)[];
  effects?: readonly (Effect | null)[];
  jobFunctionIds?: readonly string[];
  end?: End;
  /** An ending that was wrong and was taken back first. */
  reopenedFrom?: Exclude<End, { act: 'wait' | 'cancel' }>;
  report?: { issuedOn: string; recommendationCode?: string };
};

/** A week of that many minutes, 2 to 1,440. */
const weekOf = (minutes: number): HourPattern => ({
  kind: 'weekdays',
  days: [
    { weekday: 1, startsAt: null, minutes: Math.ceil(minutes / 2) },
    { weekday: 2, startsAt: null, minutes: Math.floor(minutes / 2) },
  ],
});

/** Lives these courses in the book and gives their ids; the clock stands where the last of them left it. */
export async function live(workshop: OpenTestWorkshop, lives: readonly Life[]): Promise<string[]> {
  const people: string[] = [];
  const courseIds: string[] = [];
  for (const [place, life] of lives.entries()) {
    people.push(
      life.sameAs === undefined
        ? (
            await workshop.ask('candidates.register', {
              firstName: 'Ida',
              lastName: `Kragh ${place}`,
              cpr: life.cpr ?? null,
            })
          ).id
        : people[life.sameAs]!,
    );
    courseIds.push(await liveOne(workshop, people[place]!, life));
  }
  return courseIds;
}

async function liveOne(workshop: OpenTestWorkshop, candidateId: string, life: Life): Promise<string> {
  const { ask, goTo } = workshop;
  const { referredOn = null, startsOn, end } = life;
  const order = { candidateId, departmentId: life.departmentId ?? workshop.departmentId, ...life.codes };
  goTo(earliest(referredOn ?? startsOn, startsOn, end?.act === 'cancel' ? end.on : startsOn));
  if (referredOn !== null && referredOn > startsOn) goTo(referredOn);
  if (end?.act === 'wait')
    return (await ask('courses.refer', { ...order, referredOn, wishedStartOn: startsOn, isWaiting: true })).id;
  const { minutes = 400, plannedEndOn } = life;
  const { id: courseId } = await ask('courses.start', {
    ...order,
    referredOn,
    startsOn,
    consultantId: workshop.leaderId,
    hours: minutes === null ? null : weekOf(minutes),
    ...(plannedEndOn !== undefined && { plannedEndOn }),
  });
  if (end?.act === 'cancel') {
    goTo(end.on);
    await act(workshop, 'courses.cancel', { courseId, on: end.on, reasonCode: 'KANDIDAT' });
    return courseId;
  }
  if (life.movedStart !== undefined)
    await act(workshop, 'courses.moveStart', { courseId, startsOn: life.movedStart, reason: 'Senere' });
  goTo(life.movedStart ?? startsOn);
  const begun = life.movedStart ?? startsOn;
  if (life.laterMinutes !== undefined)
    await ask('hourPlans.agree', {
      courseId,
      validFrom: addWeeks(begun, 2),
      pattern: weekOf(life.laterMinutes),
      reason: 'Prøver',
    });
  if (life.reopenedFrom !== undefined) {
    await finish(workshop, courseId, life.reopenedFrom);
    await act(workshop, 'courses.reopen', { courseId, reason: 'Det var forkert' });
  }
  if (end !== undefined) goTo(end.on);
  await doWork(workshop, courseId, { ...life, startsOn: begun, lastOn: end?.on ?? begun });
  if (end !== undefined) await finish(workshop, courseId, end);
  if (life.report) {
    goTo(life.report.issuedOn);
    const { recommendationCode } = life.report;
    if (recommendationCode !== undefined)
      await ask('reports.choose', { courseId, version: 0, change: { recommendationCode } });
    await approveReport(workshop, courseId);
    await ask('reports.issue', { courseId });
  }
  return courseId;
}

async function finish(
  workshop: OpenTestWorkshop,
  courseId: string,
  end: Exclude<End, { act: 'wait' | 'cancel' }>,
): Promise<void> {
  workshop.goTo(end.on);
  if (end.act === 'never-met') await act(workshop, 'courses.markNeverMet', { courseId, on: end.on });
  else {
    const { on: endedOn, reasonCode } = end;
    if (end.act === 'finish') await act(workshop, 'courses.finish', { courseId, endedOn, reasonCode });
    else await act(workshop, 'courses.interrupt', { courseId, endedOn, reasonCode });
  }
}

/** What was attended, held, adjusted and tried until the last day; nothing lies after it. */
async function doWork(workshop: OpenTestWorkshop, courseId: string, life: Life & { lastOn: string }): Promise<void> {
  const { ask } = workshop;
  const { startsOn, lastOn } = life;
  // Nothing is missed where nothing was agreed.
  if (life.attended && life.minutes !== null) {
    const { share, days, absenceCode = share < 1 ? 'SYG' : undefined } = life.attended;
    const monday = mondayOf(addDays(startsOn, 6));
    const { minutes = 400, laterMinutes = minutes } = life;
    const changedOn = addWeeks(startsOn, 2);
    const agreedOn = (day: string) => Math.ceil((day < changedOn ? minutes : laterMinutes) / 2);
    const lines = Array.from({ length: days }, (_, week) => addWeeks(monday, week))
      .filter((day) => day <= lastOn && !isHoliday(day))
      .map((day) => ({
        day,
        attendedMinutes: Math.round(agreedOn(day) * share),
        ...(absenceCode !== undefined && { absenceCode }),
      }));
    if (lines.length > 0) await ask('attendance.recordDays', { courseId, lines });
  }
  const meetings = life.meetings ? await meetingsOf(workshop, courseId) : [];
  for (const [place, shift] of (life.meetings ?? []).entries()) {
    const meeting = meetings[place];
    if (!meeting || shift === null) continue;
    const heldOn = addDays(meeting.meetsOn, shift);
    if (heldOn < startsOn || heldOn > lastOn) continue;
    await ask('meetings.hold', { meetingId: meeting.id, version: meeting.version, heldOn });
  }
  const accommodations = life.effects ? await ask('accommodations.list', {}) : [];
  for (const [place, effect] of (life.effects ?? []).entries()) {
    const { id: accommodationId } = accommodations[place]!;
    await ask('adjustments.suggest', { courseId, accommodationId, effect, triedFrom: startsOn });
  }
  for (const jobFunctionId of life.jobFunctionIds ?? [])
    await ask('tryOuts.begin', { courseId, jobFunctionId, from: startsOn });
}

const earliest = (...days: string[]): string => days.toSorted()[0]!;

/** A course of 2025 or 2026 as it may have been lived. */
const someLife = (places: { departmentIds: readonly string[]; jobFunctionIds: readonly string[] }) =>
  fc
    .record({
      start: fc.integer({ min: 0, max: 600 }),
      days: fc.integer({ min: 0, max: 110 }),
      waited: fc.option(fc.integer({ min: -3, max: 70 })),
      ending: fc.constantFrom('finish', 'interrupt', 'interrupt', 'never-met', 'cancel', 'wait', 'none', 'reopened'),
      endingCode: fc.constantFrom('JOB', 'UDDANNELSE'),
      cpr: fc.option(fc.integer({ min: 56, max: 99 }).map((year) => `6704${year}1`)),
      departmentId: fc.constantFrom(...places.departmentIds),
      codes: fc.record({
        targetGroupCode: fc.constantFrom(null, 'JOBAFKLARING', 'SYGEDAGPENGE', 'DAGPENGE'),
        benefitCode: fc.constantFrom(null, 'SYGEDAGPENGE', 'UKENDT'),
        measureCode: fc.constantFrom(null, 'SEL103_2', 'ANDET'),
      }),
      minutes: fc.option(fc.integer({ min: 60, max: 1200 })),
      change: fc.constantFrom(-30, 0, 60),
      moved: fc.constantFrom(0, 0, 0, 14),
      attended: fc.record({
        share: fc.constantFrom(0, 0.4, 0.55, 0.75, 0.95, 1),
        days: fc.integer({ min: 0, max: 6 }),
      }),
      meetings: fc.array(fc.constantFrom(null, 0, 0, 1, 5, -6), { maxLength: 6 }),
      effects: fc.array(fc.constantFrom(...effects, null), { maxLength: 3 }),
      jobFunctionIds: fc.subarray([...places.jobFunctionIds]),
      reportAfter: fc.option(fc.integer({ min: -9, max: 12 }), { freq: 2 }),
      recommendationCode: fc.constantFrom('FLEKSJOB', 'ANDET', 'SEL103'),
    })
    .map(
      ({ start, days, waited, ending, endingCode, moved, change, attended, meetings, reportAfter, ...more }): Life => {
        const planned = addDays('2025-01-13', start);
        const startsOn = addDays(planned, moved);
        const on = addDays(startsOn, days);
        const hasReferral = waited !== null || ending === 'wait';
        const isMet = ending !== 'never-met' && ending !== 'cancel' && ending !== 'wait';
        const end: Record<typeof ending, Life['end']> = {
          finish: { act: 'finish', on, reasonCode: endingCode },
          interrupt: { act: 'interrupt', on, reasonCode: endingCode },
          reopened: { act: 'interrupt', on, reasonCode: endingCode },
          'never-met': { act: 'never-met', on },
          cancel: { act: 'cancel', on: addDays(planned, -1) },
          wait: { act: 'wait' },
          none: undefined,
        };
        const { minutes } = more;
        return {
          ...more,
          startsOn: planned,
          referredOn: hasReferral ? addDays(planned, -(isMet ? waited! : Math.max(waited ?? 0, 1))) : null,
          ...(moved > 0 && isMet && { movedStart: startsOn }),
          ...(minutes !== null && isMet && change !== 0 && { laterMinutes: Math.max(2, minutes + change) }),
          ...(isMet && { attended, meetings }),
          ...(!isMet && { effects: [], jobFunctionIds: [] }),
          ...(ending === 'reopened' && { reopenedFrom: { act: 'interrupt', on: startsOn, reasonCode: 'FLYTTET' } }),
          end: end[ending],
          ...(isMet && ending !== 'none' && reportAfter !== null
            ? { report: { issuedOn: addDays(on, reportAfter), recommendationCode: more.recommendationCode } }
            : {}),
        };
      },
    );

/** Fifty of them; each person has a CPR number of their own, or none. */
export const someLives = (places: Parameters<typeof someLife>[0]): fc.Arbitrary<Life[]> =>
  fc
    .array(someLife(places), { minLength: 50, maxLength: 50 })
    .map((lives) =>
      lives.map((life, place) => (life.cpr ? { ...life, cpr: `${life.cpr}${String(place).padStart(3, '0')}` } : life)),
    );
