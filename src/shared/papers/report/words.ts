import { isoWeekOf, type Day } from '#shared/calendar.ts';
import type { EffectiveMinutes } from '#shared/effective-minutes.ts';
import type { CourseMeeting } from '#shared/meetings.ts';
import type { KnowledgeKind } from '#shared/observations.ts';
import { dayAndMonth, decimalHours, monthLong, shortDay } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';
import type { Certainty, TryOutVerdict } from '#shared/try-outs.ts';

export const certaintyWords: Record<Certainty, TextKey> = {
  high: 'paper.certaintyHigh',
  middle: 'paper.certaintyMiddle',
  low: 'paper.certaintyLow',
};

/** `3,7–4,3`, or one figure when both are alike. */
export const rangeText = (lowest: string, highest: string): string =>
  lowest === highest ? lowest : `${lowest}–${highest}`;

type EffectiveRange = Extract<EffectiveMinutes, { kind: 'range' }>;

/** Effective hours, lowest to highest, without a unit. */
export const effectiveText = ({ lowestMinutes, highestMinutes }: EffectiveRange, speak: Speak): string =>
  rangeText(decimalHours(lowestMinutes, speak.language), decimalHours(highestMinutes, speak.language));

/** Why there is no figure of effective hours. */
export const whyNoEffective = (effective: Extract<EffectiveMinutes, { kind: 'none' }>, speak: Speak): string =>
  effective.reason === 'no-attendance'
    ? speak('paper.noAttendance')
    : speak('paper.tooFewAssessed', { days: effective.assessedDays, needed: effective.needed });

/** `uge 44–47`, by the ISO calendar. */
export const weeksText = (first: number, last: number, speak: Speak): string =>
  speak('paper.weeks', { weeks: rangeText(`${first}`, `${last}`) });

export const weeksOf = (from: Day, to: Day, speak: Speak): string =>
  weeksText(isoWeekOf(from).week, isoWeekOf(to).week, speak);

/** `7-9 til 2-10`: both days in the course's own year, which the head has said. */
export const shortPeriod = (from: Day, to: Day | null, speak: Speak): string =>
  to === null
    ? speak('paper.untilNow', { from: dayAndMonth(from) })
    : speak('format.period', { from: dayAndMonth(from), to: dayAndMonth(to) });

/** The first letter as it stands at the head of a line. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);

export const verdictWords: Record<TryOutVerdict, TextKey> = {
  suits: 'tryOuts.verdictSuits',
  'suits-adapted': 'tryOuts.verdictAdapted',
  'does-not-suit': 'tryOuts.verdictUnfit',
  unclear: 'tryOuts.verdictUnclear',
};

export const knowledgeWords: Record<KnowledgeKind, TextKey> = {
  observed: 'paper.observed',
  stated: 'paper.stated',
  assessed: 'paper.assessed',
};

/** `2021`, `maj 2021`, `17-5-2021`: as much as is remembered. */
export function whenText(when: string, speak: Speak): string {
  if (when.length === 4) return when;
  if (when.length === 10) return shortDay(when);
  return speak('lifeEvents.monthYear', {
    month: monthLong(`${when}-01`, speak.language),
    year: when.slice(0, 4),
  });
}

/** `Opfølgning 2` */
export function meetingName({ kind, ordinal }: Pick<CourseMeeting, 'kind' | 'ordinal'>, speak: Speak): string {
  if (kind === 'follow-up') return speak('meetings.followUp', { ordinal: ordinal ?? 1 });
  return speak(kind === 'start' ? 'meetings.start' : kind === 'final' ? 'meetings.final' : 'meetings.extra');
}
