import type { DemoCourse, Drawn, ToldDay } from '#main/demo/story.ts';
import { agreedOn, daysPerWeek, planInForce, type CoursePeriod, type DatedPattern } from '#shared/agreed-hours.ts';
import type { RecordedDay } from '#shared/attendance.ts';
import { addDays, courseWeekOn, mondayOf, weekdayOf, type Day } from '#shared/calendar.ts';

export type AttendedDay = Omit<RecordedDay, 'courseId' | 'version'>;

type Agreed = { day: Day; week: number; minutes: number };

/** Every agreed day of a course up to a day, as the story tells it or chance draws it. */
export function attendedDays(
  course: DemoCourse & { on(week: number): Day },
  period: CoursePeriod,
  { closedDays, until, chance }: { closedDays: ReadonlySet<Day>; until: Day; chance: () => number },
): AttendedDay[] {
  const plans: DatedPattern[] = [
    { validFrom: course.on(1), pattern: course.hours },
    ...(course.hourChanges ?? []).map(({ inWeek, hours }) => ({ validFrom: course.on(inWeek), pattern: hours })),
  ];
  const agreed = agreedDays(plans, period, closedDays, until);
  const { attendance } = course;
  if (attendance.kind === 'drawn') {
    const registered = agreed.slice(0, agreed.length - (attendance.unregistered ?? 0));
    return registered.map((each) => drawn(each, attendance, chance));
  }
  return agreed.map((each) => {
    const place = agreed.filter(({ week, day }) => week === each.week && day < each.day).length;
    const told = attendance.weeks[each.week]?.[place];
    return told ? recorded(each, told) : { day: each.day, attendedMinutes: each.minutes };
  });
}

function agreedDays(
  plans: readonly DatedPattern[],
  period: CoursePeriod,
  closedDays: ReadonlySet<Day>,
  until: Day,
): Agreed[] {
  const days: Agreed[] = [];
  const last = until < period.endsOn ? until : period.endsOn;
  for (let day = period.startsOn; day <= last; day = addDays(day, 1)) {
    const agreed = agreedOn(plans, day, period, closedDays);
    if (!agreed || (agreed.isFlexible && isLeftFree(plans, day, days))) continue;
    days.push({ day, week: courseWeekOn(day, period.startsOn), minutes: agreed.minutes });
  }
  return days;
}

// Who places the days freely takes Wednesday off, and stops when the week's number is reached.
function isLeftFree(plans: readonly DatedPattern[], day: Day, before: readonly Agreed[]): boolean {
  const pattern = planInForce(plans, day)?.pattern;
  const thisWeek = before.filter((each) => each.day >= mondayOf(day)).length;
  return weekdayOf(day) === 3 || (pattern !== undefined && thisWeek >= daysPerWeek(pattern));
}

function recorded({ day }: Agreed, told: ToldDay): AttendedDay {
  return {
    day,
    attendedMinutes: told.minutes,
    absenceCode: told.reason ?? null,
    ...(told.extraPause === undefined ? {} : { extraPauseMinutes: told.extraPause }),
    ...(told.before === undefined ? {} : { symptomBefore: told.before }),
    ...(told.after === undefined ? {} : { symptomAfter: told.after }),
    ...(told.onset === undefined ? {} : { minutesToOnset: told.onset }),
    ...(told.recovery === undefined ? {} : { recovery: told.recovery }),
    ...(told.note === undefined ? {} : { note: told.note }),
  };
}

function drawn({ day, minutes }: Agreed, odds: Drawn, chance: () => number): AttendedDay {
  const drawnReason = chance();
  const { sick, lawful = 0, unlawful = 0, partly, symptoms } = odds;
  // Every day takes the same number of draws, so that one changed share moves no other day.
  const quarters = 1 + Math.floor(chance() * 3);
  const wave = Math.floor(chance() * 3) - 1;
  if (drawnReason < sick) return { day, attendedMinutes: 0, absenceCode: 'SYG' };
  if (drawnReason < sick + lawful) return { day, attendedMinutes: 0, absenceCode: 'BEHANDLING' };
  if (drawnReason < sick + lawful + unlawful) return { day, attendedMinutes: 0, absenceCode: 'ULOVLIGT' };
  const felt =
    symptoms === undefined
      ? {}
      : { symptomBefore: Math.max(0, symptoms - 2), symptomAfter: Math.max(0, symptoms + wave) };
  if (drawnReason < sick + lawful + unlawful + partly) {
    return { day, attendedMinutes: minutes - quarters * 15, absenceCode: 'SYG', ...felt };
  }
  return { day, attendedMinutes: minutes, absenceCode: null, ...felt };
}
