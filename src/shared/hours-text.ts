import { hourPattern, type HourPattern } from '#shared/agreed-hours.ts';
import { weekDays, type Weekday } from '#shared/calendar.ts';
import { parseMinutes } from '#shared/minutes.ts';
import { clockText, patternText, spokenMinutes, weekdayShort } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/**
 * A week's hours from one line, or null when it says something else:
 *
 * - 'man ons fre 9-12', 'man-fre 9.00-12.30', 'man 9-12, tor 10-12': weekdays with the time they begin and end;
 * - 'man ons fre 3 t': weekdays with their length alone;
 * - '3 t × 3 dage', '3x3': a number of days that the candidate places freely.
 *
 * Days may be written in Danish, Swedish or English; a time belongs to the days before it.
 */
export function readHours(text: string): HourPattern | null {
  const line = text.trim().toLowerCase().replace(/[–—]/gu, '-');
  return valid(readFreeDays(line) ?? readWeekdays(line));
}

/** The hours as `readHours` reads them. */
export function writeHours(pattern: HourPattern, speak: Speak): string {
  if (pattern.kind === 'days-per-week') return patternText(pattern, speak);
  const byTime = Map.groupBy(pattern.days, ({ startsAt, minutes }) =>
    startsAt === null
      ? spokenMinutes(minutes, speak)
      : `${shortClock(startsAt)}-${shortClock(clockAfter(startsAt, minutes))}`,
  );
  return [...byTime]
    .map(([time, days]) =>
      [...days.map(({ weekday }) => weekdayShort(someWeek[weekday - 1]!, speak.language)), time].join(' '),
    )
    .join(', ');

  function shortClock(clock: string): string {
    return clockText(clock, speak.language).replace(/[.:]00$/u, '');
  }
}

// Any week will do: it is only asked for its weekdays' names.
const someWeek = weekDays('2026-01-05');

const weekdayBeginnings: [RegExp, Weekday][] = [
  [/^(ma|må|mo)/u, 1],
  [/^(ti|tu)/u, 2],
  [/^(on|we)/u, 3],
  [/^to|^th/u, 4],
  [/^fr/u, 5],
  [/^(lø|lö|sa)/u, 6],
  [/^(sø|sö|su)/u, 7],
];
const fillers = new Set(['og', 'och', 'and', 'kl', 'fra', 'från', 'from', 'hver', 'varje', 'every']);

const weekdayNamed = (word: string): Weekday | null =>
  word.length < 2 ? null : (weekdayBeginnings.find(([beginning]) => beginning.test(word))?.[1] ?? null);

const dayWord = '(?:dage?|dagar|dag|days?|d)';
const timesDays = new RegExp(`^(.+?)\\s*[x×*]\\s*(\\d)\\s*${dayWord}?$`, 'u');
const daysOf = new RegExp(`^(\\d)\\s*${dayWord}\\s*(?:[x×*à]|a|af|av|of)?\\s*(.+)$`, 'u');

function readFreeDays(line: string): unknown {
  const [, before, count] = timesDays.exec(line) ?? [];
  const [, countFirst, after] = daysOf.exec(line) ?? [];
  const minutes = parseMinutes(before ?? after ?? '');
  return minutes === null
    ? null
    : { kind: 'days-per-week', daysPerWeek: Number(count ?? countFirst), minutesPerDay: minutes };
}

const clock = '\\d{1,2}(?:[.:]\\d{2})?';
const part = new RegExp(
  [
    '(?<word>\\p{L}+)\\.?',
    `(?<from>${clock})\\s*-\\s*(?<to>${clock})(?!\\d)`,
    '(?<length>\\d+(?:[.,:]\\d+)?(?:\\s*(?:t|h|tim|timer|time|timmar|hours?)\\b\\.?)?(?:\\s*\\d{1,3}\\s*min\\w*\\.?)?(?:\\s*min\\w*\\.?)?)',
    '(?<dash>-)',
    '[\\s,;+&]+',
  ].join('|'),
  'uy',
);

function readWeekdays(line: string): unknown {
  const days: { weekday: Weekday; startsAt: string | null; minutes: number }[] = [];
  let waiting: Weekday[] = [];
  let isRange = false;
  part.lastIndex = 0;
  while (part.lastIndex < line.length) {
    const groups = part.exec(line)?.groups;
    if (!groups) return null;
    const { word, from, to, length, dash } = groups;
    if (dash !== undefined) isRange = true;
    if (word !== undefined && !fillers.has(word)) {
      const weekday = weekdayNamed(word);
      const first = waiting.at(-1);
      if (weekday === null || (isRange && (first === undefined || first >= weekday))) return null;
      for (let between = (first ?? 0) + 1; isRange && between < weekday; between += 1) waiting.push(between as Weekday);
      waiting.push(weekday);
      isRange = false;
    }
    if (from === undefined && length === undefined) continue;
    const startsAt = from === undefined ? null : fullClock(from);
    const endsAt = to === undefined ? null : fullClock(to);
    const minutes =
      startsAt !== null && endsAt !== null ? minutesBetween(startsAt, endsAt) : parseMinutes(length ?? '');
    if (minutes === null || waiting.length === 0 || isRange) return null;
    for (const weekday of waiting) days.push({ weekday, startsAt, minutes });
    waiting = [];
  }
  return waiting.length > 0 || isRange
    ? null
    : { kind: 'weekdays', days: days.toSorted((a, b) => a.weekday - b.weekday) };
}

const valid = (pattern: unknown): HourPattern | null => hourPattern.safeParse(pattern).data ?? null;

/** `HH:MM` from 9, 9.30 or 9:30. What is no time of the day is refused with the pattern as a whole. */
const fullClock = (text: string): string => {
  const [hours = '', minutes = '00'] = text.split(/[.:]/u);
  return `${hours.padStart(2, '0')}:${minutes}`;
};

const minuteOf = (clockTime: string): number => Number(clockTime.slice(0, 2)) * 60 + Number(clockTime.slice(3));

/** Past midnight too. */
const minutesBetween = (from: string, to: string): number => (minuteOf(to) - minuteOf(from) + 1440) % 1440;

/** The clock so many minutes after another, `HH:MM`, past midnight too. */
export function clockAfter(from: string, minutes: number): string {
  const end = (minuteOf(from) + minutes) % 1440;
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}
