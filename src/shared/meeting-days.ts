import { addDays, addWeeks, daysBetween, mondayOf, workdaysBetween, type Day } from '#shared/calendar.ts';
import { isTooLong, stateOn, type CourseLife } from '#shared/course-life.ts';
import type { CourseTemplate } from '#shared/course-templates.ts';
import { placeInOrder, workdaysOf, type Wish } from '#shared/meeting-places.ts';
import type { CourseMeeting, ProposedMeeting } from '#shared/meetings.ts';

/** What the rules must know of a meeting that is there. */
export type PlacedMeeting = Pick<
  CourseMeeting,
  'id' | 'kind' | 'ordinal' | 'week' | 'targetOn' | 'toleranceWorkdays' | 'meetsOn' | 'state'
>;

type Course = {
  startsOn: Day;
  plannedEndOn: Day;
  closedDays: ReadonlySet<Day>;
  existing: readonly PlacedMeeting[];
};

type Template = Pick<CourseTemplate, 'toleranceWorkdays' | 'meetings'>;

/** A place in the template, with the meeting that stands in it. */
type Slot = Pick<ProposedMeeting, 'kind' | 'ordinal' | 'week'> & {
  toleranceWorkdays: number;
  meeting: PlacedMeeting | undefined;
};

type FilledSlot = Slot & { meeting: PlacedMeeting };

/**
 * The meetings a template gives a course, in order: on workdays inside the course, each later than the one before, as many as can
 * be inside the tolerance and then as near their targets as can be, of two days equally near the later. Held, missed and cancelled
 * meetings keep their day and are not in the answer; follow-ups due on the day of the final or after it are left out.
 */
export function proposedMeetings({ template, ...course }: Course & { template: Template }): ProposedMeeting[] {
  const slots = templateSlots(template, course.existing);
  const tooLateOn = finalOn(slots, course);
  const wanted = slots.filter(
    (slot) => slot.kind !== 'follow-up' || isSettled(slot) || targetOf(slot, course) < tooLateOn,
  );
  const days = placeInOrder(
    wanted.map((slot) => wishOf(slot, course)),
    course,
  );
  return wanted.flatMap((slot, place) => {
    const meetsOn = days[place];
    return isSettled(slot) || !meetsOn ? [] : [proposal(slot, meetsOn, course)];
  });
}

/**
 * Where a course's planned meetings of the template go when its first or last day has moved, by the weeks they were made with: a
 * template changed since does not touch them. One whose target stays keeps its day, so that what was agreed stands; one that finds
 * no day of its own any more goes to the last workday when it lies outside the course.
 */
export function followingMeetings(course: Course): ProposedMeeting[] {
  const slots = course.existing.flatMap((meeting): FilledSlot[] => {
    const { kind, ordinal, week, toleranceWorkdays } = meeting;
    return week === null || toleranceWorkdays === null ? [] : [{ kind, ordinal, week, toleranceWorkdays, meeting }];
  });
  const inOrder = slots.toSorted((one, other) => placeInTemplate(one) - placeInTemplate(other));
  const lastFree = addDays(finalOn(inOrder, course), -1);
  const days = placeInOrder(
    inOrder.map((slot): Wish => {
      const wish = wishOf(slot, course);
      if (slot.kind !== 'follow-up' || isSettled(slot)) return wish;
      const { targetOn, meetsOn } = slot.meeting;
      const keeps = targetOn === wish.on && meetsOn >= course.startsOn && meetsOn <= lastFree;
      return keeps ? { ...wish, fixedOn: meetsOn } : { ...wish, on: earlier(wish.on, lastFree) };
    }),
    course,
  );
  const lastWorkday = workdaysOf(course).at(-1);
  return inOrder.flatMap((slot, place) => {
    const { meetsOn } = slot.meeting;
    const withoutRoom = isInside(meetsOn, course) ? meetsOn : (lastWorkday ?? meetsOn);
    return isSettled(slot) ? [] : [proposal(slot, days[place] ?? withoutRoom, course)];
  });
}

/** The final meeting and its day when the end is moved so; null when it stays where it is, or is not planned. */
export function movedFinal(course: Course): { fromOn: Day; meetsOn: Day } | null {
  if (course.plannedEndOn < course.startsOn || isTooLong(course)) return null;
  const final = followingMeetings(course).find(({ kind }) => kind === 'final');
  return !final || final.fromOn === null || final.fromOn === final.meetsOn
    ? null
    : { fromOn: final.fromOn, meetsOn: final.meetsOn };
}

/**
 * Where the planned meetings of the template after one that is moved go: by as many calendar days, to the nearest workday, in order
 * and inside the course. Those that are held, missed or cancelled stay. Null when there is no room for them all.
 */
export function movedWithLater(
  moved: PlacedMeeting,
  meetsOn: Day,
  course: Course,
): { meetingId: string; meetsOn: Day }[] | null {
  const shift = daysBetween(moved.meetsOn, meetsOn);
  const later = course.existing
    .filter((meeting) => meeting.id !== moved.id && meeting.targetOn !== null && meeting.meetsOn > moved.meetsOn)
    .toSorted((one, other) => daysBetween(other.meetsOn, one.meetsOn));
  const wishes = later.map((meeting): Wish => ({
    on: earlier(addDays(meeting.meetsOn, shift), course.plannedEndOn),
    toleranceWorkdays: Number.POSITIVE_INFINITY,
    weight: 'follow-up',
    fixedOn: meeting.state === 'planned' ? null : meeting.meetsOn,
  }));
  const first: Wish = { on: meetsOn, toleranceWorkdays: 0, weight: 'start', fixedOn: meetsOn };
  const [, ...days] = placeInOrder([first, ...wishes], course);
  const places: { meetingId: string; meetsOn: Day }[] = [];
  for (const [place, meeting] of later.entries()) {
    const day = days[place] ?? null;
    if (day === null) return null;
    if (meeting.state === 'planned') places.push({ meetingId: meeting.id, meetsOn: day });
  }
  return places;
}

/** Whether a meeting lies within its tolerance of its target, in workdays; an extra meeting has no target and is never late. */
export function isOnTime(
  { targetOn, toleranceWorkdays, meetsOn }: Pick<CourseMeeting, 'targetOn' | 'toleranceWorkdays' | 'meetsOn'>,
  closedDays: ReadonlySet<Day>,
): boolean {
  if (targetOn === null || toleranceWorkdays === null) return true;
  return Math.abs(workdaysBetween(targetOn, meetsOn, closedDays)) <= toleranceWorkdays;
}

/** The day a meeting was first planned for, once it is moved to another day; null when it is back on it. */
export function movedFromAfter({ meetsOn, movedFrom }: Pick<CourseMeeting, 'meetsOn' | 'movedFrom'>, newDay: Day) {
  const first = movedFrom ?? meetsOn;
  return first === newDay ? null : first;
}

type LateMeeting = { key: 'meetings.afterEnd' | 'meetings.afterFinal'; day: Day };

/** What is unusual about a day a meeting may lie on: past the planned end, or past the final meeting; null in the ordinary run. */
export function whyLate(
  { id }: Pick<PlacedMeeting, 'id'>,
  meetsOn: Day,
  {
    plannedEndOn,
    existing,
  }: { plannedEndOn: Day; existing: readonly Pick<PlacedMeeting, 'id' | 'kind' | 'state' | 'meetsOn'>[] },
): LateMeeting | null {
  if (meetsOn > plannedEndOn) return { key: 'meetings.afterEnd', day: plannedEndOn };
  const final = existing.find(
    (meeting) => meeting.kind === 'final' && (meeting.state === 'planned' || meeting.state === 'held'),
  );
  return final && final.id !== id && meetsOn > final.meetsOn
    ? { key: 'meetings.afterFinal', day: final.meetsOn }
    : null;
}

/** Days before a course in which a meeting may be held: a visit before it begins. */
const daysBefore = 14;
/** Days after its planned end: a last meeting that was put off. */
const daysAfter = 28;

/** The first and the last day a meeting of the course may lie on: from the referral or the start, whichever comes first. */
export const meetingPeriod = ({
  referredOn,
  startsOn,
  plannedEndOn,
}: {
  referredOn: Day | null;
  startsOn: Day;
  plannedEndOn: Day;
}): { from: Day; to: Day } => ({
  from: addDays(earlier(referredOn ?? startsOn, startsOn), -daysBefore),
  to: addDays(plannedEndOn, daysAfter),
});

/** Whether nobody will meet on that day any more: the course was called off, nobody came, or it ended before. */
export function isCalledOff(life: CourseLife & { endedOn: Day | null }, on: Day): boolean {
  if (life.endedOn !== null && life.endedOn < on) return true;
  const state = stateOn(life, on);
  return state === 'cancelled' || state === 'never-met';
}

/** The template's meetings with their ordinals, each with the meeting that already stands in its place. */
function templateSlots({ meetings, toleranceWorkdays }: Template, existing: readonly PlacedMeeting[]): Slot[] {
  let followUps = 0;
  return meetings.map(({ kind, week }) => {
    const ordinal = kind === 'follow-up' ? (followUps += 1) : null;
    const meeting = existing.find((each) => each.kind === kind && each.ordinal === ordinal);
    return { kind, ordinal, week, toleranceWorkdays, meeting };
  });
}

const placeInTemplate = ({ kind, week }: Slot): number => (kind === 'final' ? Number.POSITIVE_INFINITY : week);

const isInside = (day: Day, { startsOn, plannedEndOn }: Course): boolean => day >= startsOn && day <= plannedEndOn;

/** The day of a meeting that is held, missed or cancelled: it stays. */
const settledOn = ({ meeting }: Slot): Day | null =>
  meeting !== undefined && meeting.state !== 'planned' ? meeting.meetsOn : null;

const isSettled = (slot: Slot): boolean => settledOn(slot) !== null;

const wishOf = (slot: Slot, course: Course): Wish => ({
  on: targetOf(slot, course),
  toleranceWorkdays: slot.toleranceWorkdays,
  weight: slot.kind === 'extra' ? 'follow-up' : slot.kind,
  fixedOn: settledOn(slot),
});

/** The Thursday of the slot's week of the course; the first workday for week 0, and the last week for the final. */
function targetOf({ kind, week }: Slot, course: Course): Day {
  const { startsOn, plannedEndOn } = course;
  if (kind === 'final') return later(startsOn, earlier(plannedEndOn, addDays(mondayOf(plannedEndOn), 3)));
  if (week === 0) return workdaysOf(course)[0] ?? startsOn;
  return later(startsOn, addDays(addWeeks(mondayOf(startsOn), week - 1), 3));
}

/** The day of the final meeting when it alone is placed; the day after the course when there is none. */
function finalOn(slots: readonly Slot[], course: Course): Day {
  const final = slots.find(({ kind }) => kind === 'final');
  if (!final) return addDays(course.plannedEndOn, 1);
  const wish = wishOf(final, course);
  return placeInOrder([wish], course)[0] ?? wish.on;
}

function proposal(slot: Slot, meetsOn: Day, course: Course): ProposedMeeting {
  const { kind, ordinal, week, toleranceWorkdays, meeting } = slot;
  const targetOn = targetOf(slot, course);
  return {
    meetingId: meeting?.id ?? null,
    kind,
    ordinal,
    week,
    targetOn,
    meetsOn,
    fromOn: meeting?.meetsOn ?? null,
    isOnTime: isOnTime({ targetOn, toleranceWorkdays, meetsOn }, course.closedDays),
  };
}

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
const later = (one: Day, other: Day): Day => (one > other ? one : other);
