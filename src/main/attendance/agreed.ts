import type { AgreedDay } from '#shared/agreed-hours.ts';

/** A day's agreed minutes: all of a fixed day's, a flexible day's only while days of the week's number are left. */
export const minutesAgreed = (agreed: AgreedDay | null, week: { daysAgreed: number; daysRecorded: number }): number =>
  agreed === null || (agreed.isFlexible && week.daysRecorded >= week.daysAgreed) ? 0 : agreed.minutes;

/** The recorded days of a week that use up its number of days: those something was agreed for. */
export const daysUsed = (recorded: readonly { agreedMinutes: number }[]): number =>
  recorded.filter(({ agreedMinutes }) => agreedMinutes > 0).length;
