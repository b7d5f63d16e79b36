import { minutesPerWeek, planInForce, type HourPattern } from '#shared/agreed-hours.ts';
import { weekDays, type Day } from '#shared/calendar.ts';
import { courseWeeks } from '#shared/course-weeks.ts';
import type { HourPlan } from '#shared/hour-plans.ts';
import type { CourseContent } from '#shared/papers/course-content.ts';
import { words } from '#shared/papers/kit.ts';
import type { PaperBlock } from '#shared/papers/paper.ts';
import { closedDaySet } from '#shared/report-facts.ts';
import { clockText, longDay, weekdayLong } from '#shared/text/format.ts';
import type { Language, Speak } from '#shared/text/speak.ts';

/** The hours then and now in a few words, and week by week as a drawing; nothing before hours are agreed. */
export function ownHours(content: CourseContent, speak: Speak): PaperBlock[] {
  const { course, hourPlans, today, attendance } = content.record;
  const lastDay = course.endedOn !== null && course.endedOn < today ? course.endedOn : today;
  const firstDay = hourPlans.reduce<Day>((first, { validFrom }) => (validFrom < first ? validFrom : first), '9999');
  const first = planInForce(hourPlans, course.startsOn) ?? planInForce(hourPlans, firstDay);
  const now = planInForce(hourPlans, lastDay < course.startsOn ? course.startsOn : lastDay);
  const next = hourPlans.find(({ validFrom }) => validFrom > lastDay && validFrom > course.startsOn);
  if (!first) return [];
  const began = speak('ownPage.hoursThen', { week: weekWords(first, speak) });
  const isChanged = now !== null && now.id !== first.id;
  const sentences = [
    isChanged ? began : '',
    now
      ? speak(course.endedOn === null ? 'ownPage.hoursNow' : 'ownPage.hoursLast', {
          week: weekWords(now, speak),
          days: patternWords(now.pattern, speak),
        })
      : began,
    next
      ? speak('ownPage.hoursNext', {
          day: longDay(next.validFrom, speak.language),
          week: weekWords(next, speak),
          days: patternWords(next.pattern, speak),
        })
      : '',
  ];
  return [
    ...sentences.filter((sentence) => sentence !== '').map((sentence) => words(sentence)),
    ...(attendance.length === 0 ? [] : [drawing(content, speak)]),
  ];
}

function drawing(content: CourseContent, speak: Speak): PaperBlock {
  const { record } = content;
  const { weeks } = courseWeeks(record, closedDaySet(content));
  return {
    kind: 'chart',
    label: speak('ownPage.chart'),
    chart: {
      kind: 'hours',
      weeks: weeks.map((week) => ({
        week: week.index,
        label: `${week.index}`,
        agreedMinutes: week.agreedMinutes,
        attendedMinutes: week.attendedMinutes,
        effectiveMinutes: null,
        letter: '',
        isClosed: week.isClosed,
        isAhead: week.monday > record.today,
      })),
      legend: {
        agreed: speak('ownPage.legendAgreed'),
        attended: speak('ownPage.legendHere'),
        effective: '',
        letters: [],
      },
      unit: speak('ownPage.chartUnit'),
    },
  };
}

const weekWords = ({ pattern }: HourPlan, speak: Speak): string => timeWords(minutesPerWeek(pattern), speak);

/** `2 timer og 30 minutter`: no short forms. */
function timeWords(minutes: number, speak: Speak): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return joined(
    [
      ...(hours > 0 ? [speak('ownPage.hoursLong', { count: hours })] : []),
      ...(rest > 0 || hours === 0 ? [speak('ownPage.minutesLong', { count: rest })] : []),
    ],
    speak.language,
  );
}

/** `mandag, onsdag og fredag fra kl. 9.00 til 11.00`. */
function patternWords(pattern: HourPattern, speak: Speak): string {
  if (pattern.kind === 'days-per-week')
    return speak('ownPage.freeDays', { count: pattern.daysPerWeek, each: timeWords(pattern.minutesPerDay, speak) });
  const alike = Map.groupBy(pattern.days, ({ startsAt, minutes }) => `${startsAt} ${minutes}`);
  return joined(
    [...alike.values()].map((days) => {
      const { startsAt, minutes } = days[0]!;
      const names = joined(
        days.map(({ weekday }) => weekdayLong(someWeek[weekday - 1]!, speak.language)),
        speak.language,
      );
      return startsAt === null
        ? speak('ownPage.daysFor', { days: names, each: timeWords(minutes, speak) })
        : speak('ownPage.daysFrom', {
            days: names,
            from: clockText(startsAt, speak.language),
            to: clockText(clockAfter(startsAt, minutes), speak.language),
          });
    }),
    speak.language,
  );
}

// Any week will do: it is only asked for its weekdays' names.
const someWeek = weekDays('2026-01-05');

function clockAfter(clock: string, minutes: number): string {
  const end = (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) + minutes) % 1440;
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}

/** `en, to og tre`. */
export const joined = (parts: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
