import {
  attendancePercents,
  finalMeetings,
  recommendations,
  type CountedCourse,
} from '#main/aggregates/courses-of-period.ts';
import {
  byBand,
  byCode,
  byDepartment,
  byGroup,
  byJobFunction,
  byQuarter,
  coded,
  spoken,
} from '#main/aggregates/groups.ts';
import type { AssessedAdjustment, CountedTryOut, HeldMeeting } from '#main/aggregates/trials-of-period.ts';
import { closedDaysOf } from '#main/centre/rows.ts';
import { allCodes } from '#main/code-lists/codes-of-a-day.ts';
import type { Reader } from '#main/handler.ts';
import { categoryCodes, effectCodes, finalCode, startCode, yesNoCodes } from '#main/handovers/codes-of-trials.ts';
import { hoursSummary } from '#shared/agreed-hours.ts';
import {
  ageBands,
  attendanceBands,
  durationBands,
  hourBands,
  interruptionBands,
  waitBands,
} from '#shared/aggregate-bands.ts';
import type { Period } from '#shared/aggregate-periods.ts';
import { ageOn, courseWeekOn, daysBetween, type Day } from '#shared/calendar.ts';
import { readCpr } from '#shared/cpr.ts';
import { isOnTime } from '#shared/meeting-days.ts';
import { isReportOnTime } from '#shared/report-deadline.ts';

/** A course with the day that puts it in the period: it was referred, began or ended on it. */
export type DatedCourse = CountedCourse & { on: Day };

/** A course that ended, and the day its first report was issued. */
export type EndedCourse = DatedCourse & { issuedOn: Day | null };
export type ReportedCourse = DatedCourse & { issuedOn: Day };

const [yes, no] = [coded(yesNoCodes.yes), coded(yesNoCodes.no)];
const none = 'aggregateMeasures.notStated';

/** How referred courses are split. */
export const waysOfReferred = (db: Reader, period: Period) => ({
  AFDELING: byDepartment<DatedCourse>(db, ({ departmentName }) => departmentName),
  KVARTAL: byQuarter<DatedCourse>(period, ({ on }) => on),
  MAALGRUPPE: byCode<DatedCourse>(
    allCodes(db),
    { list: 'targetGroup', on: period.to, none },
    ({ targetGroupCode }) => targetGroupCode,
  ),
});

/** How courses that began are split, by what held at their start. */
export function waysOfBegun(db: Reader, period: Period) {
  const codes = allCodes(db);
  const ages = byBand<DatedCourse>(ageBands, spoken('UKENDT', 'aggregateMeasures.ageUnknown'), ageAtStart);
  const waits = byBand<DatedCourse>(waitBands, spoken('UKENDT', 'aggregateMeasures.waitUnknown'), daysWaited);
  const hours = byBand<DatedCourse>(hourBands, spoken('INGEN', 'aggregateMeasures.noHours'), hoursAtStart);
  const [first, later] = [
    spoken('FOERSTE', 'aggregateMeasures.firstCourse'),
    spoken('SENERE', 'aggregateMeasures.laterCourse'),
  ];
  return {
    ...waysOfReferred(db, period),
    TILBUDSTYPE: byCode<DatedCourse>(codes, { list: 'measure', on: period.to, none }, ({ measureCode }) => measureCode),
    ALDER: ages,
    VENTETID: waits,
    FORLOEB_NR: byGroup<DatedCourse>([first, later], ({ ordinal }) => (ordinal === 1 ? first : later)),
    TIMER_START: hours,
  };
}

/** Years; null without a number that tells it, and for one whose day of birth had not come. */
function ageAtStart({ cpr, startsOn }: DatedCourse): number | null {
  const reading = cpr === null ? null : readCpr(cpr);
  return reading?.ok === true && reading.bornOn <= startsOn ? ageOn(reading.bornOn, startsOn) : null;
}

/** Days; null without a day of referral, and for one that was written as later than the start. */
const daysWaited = ({ referredOn, startsOn }: DatedCourse): number | null =>
  referredOn !== null && referredOn <= startsOn ? daysBetween(referredOn, startsOn) : null;

function hoursAtStart({ plans, startsOn }: DatedCourse): number | null {
  const hours = hoursSummary(plans, startsOn);
  return hours && hours.start / 60;
}

const outcomes = {
  finished: spoken('GENNEMFOERT', 'aggregateMeasures.completed'),
  interrupted: spoken('AFBRUDT', 'aggregateMeasures.interrupted'),
  'never-met': spoken('IKKE_MOEDT', 'aggregateMeasures.neverMet'),
};

/** How a course that has a last day ended. */
export const outcomeOf = ({ state }: CountedCourse): keyof typeof outcomes =>
  state === 'interrupted' || state === 'never-met' ? state : 'finished';

/** How ended courses are split. */
export function waysOfEnded(db: Reader, period: Period, courses: readonly EndedCourse[]) {
  const percents = attendancePercents(
    db,
    courses.map(({ id }) => id),
  );
  const [hasReport, noReport] = [
    spoken('UDSTEDT', 'aggregateMeasures.reportIssued'),
    spoken('INGEN', 'aggregateMeasures.noReport'),
  ];
  return {
    AFDELING: byDepartment<DatedCourse>(db, ({ departmentName }) => departmentName),
    KVARTAL: byQuarter<DatedCourse>(period, ({ on }) => on),
    UDFALD: byGroup<DatedCourse>(Object.values(outcomes), (course) => outcomes[outcomeOf(course)]),
    VARIGHED: byBand<DatedCourse>(durationBands, null, begunWeeks),
    TIMER_UDVIKLING: byGroup<DatedCourse>(Object.values(trends), (course) => trends[trendOf(course)]),
    // Who was never met has nothing registered: a group of their own would be that of the outcome once more.
    FREMMOEDE: byBand<DatedCourse>(attendanceBands, null, ({ id }) => percents.get(id) ?? 0),
    RAPPORT: byGroup<EndedCourse>([hasReport, noReport], ({ issuedOn }) => (issuedOn === null ? noReport : hasReport)),
  };
}

/** From the first day to the last, as a course of thirteen weeks is thirteen on whatever weekday it starts. */
const begunWeeks = ({ startsOn, on }: DatedCourse): number => Math.ceil((daysBetween(startsOn, on) + 1) / 7);

/** How ended courses with an issued report are split; the newest report says what is recommended, the first when it was there. */
export function waysOfReported(db: Reader, period: Period, courses: readonly ReportedCourse[]) {
  const courseIds = courses.map(({ id }) => id);
  const [recommended, finals] = [recommendations(db, courseIds), finalMeetings(db, courseIds)];
  const closedDays = closedDaysOf(db);
  return {
    ANBEFALING: byCode<ReportedCourse>(
      allCodes(db),
      { list: 'recommendation', on: period.to, none: 'aggregateMeasures.noRecommendation' },
      ({ id }) => recommended.get(id) ?? null,
    ),
    RAPPORT_TIL_TIDEN: byGroup<ReportedCourse>([yes, no], ({ id, issuedOn, on: endedOn }) =>
      isReportOnTime(issuedOn, { finalHeldOn: finals.get(id) ?? null, endedOn }, closedDays) ? yes : no,
    ),
  };
}

const trends = {
  more: spoken('FLERE', 'aggregateMeasures.moreHours'),
  same: spoken('SAMME', 'aggregateMeasures.sameHours'),
  fewer: spoken('FAERRE', 'aggregateMeasures.fewerHours'),
  unknown: spoken('UKENDT', 'aggregateMeasures.hoursUnknown'),
};

/** The agreed hours of the last day beside those of the start. */
function trendOf({ plans, on }: DatedCourse): keyof typeof trends {
  const hours = hoursSummary(plans, on);
  if (hours === null || hours.current === null) return 'unknown';
  return hours.current > hours.start ? 'more' : hours.current < hours.start ? 'fewer' : 'same';
}

/** How completed courses are split. */
export const waysOfCompleted = (db: Reader, period: Period) => ({
  AFSLUT_AARSAG: byCode<DatedCourse>(
    allCodes(db),
    { list: 'ending', on: period.to, none: 'aggregateMeasures.noCause' },
    ({ endingCode }) => endingCode,
  ),
});

/** How interrupted courses are split. */
export const waysOfInterrupted = (db: Reader, period: Period) => ({
  AFBRUD_AARSAG: byCode<DatedCourse>(
    allCodes(db),
    { list: 'interruption', on: period.to, none: 'aggregateMeasures.noCause' },
    ({ endingCode }) => endingCode,
  ),
  AFBRUD_UGE: byBand<DatedCourse>(interruptionBands, null, ({ startsOn, on }) => courseWeekOn(on, startsOn)),
});

const meetingGroups = {
  start: coded(startCode),
  'follow-up': spoken('OPF', 'aggregateMeasures.followUpMeeting'),
  final: coded(finalCode),
};

/** How the held meetings of the plan are split. */
export function waysOfMeetings(db: Reader) {
  const closedDays = closedDaysOf(db);
  return {
    MOEDETYPE: byGroup<HeldMeeting>(Object.values(meetingGroups), ({ kind }) => meetingGroups[kind]),
    TIL_TIDEN: byGroup<HeldMeeting>([yes, no], (meeting) => (isOnTime(meeting, closedDays) ? yes : no)),
  };
}

/** How assessed accommodations are split. */
export const waysOfAdjustments = () => ({
  HENSYN_KATEGORI: byGroup<AssessedAdjustment>(Object.values(categoryCodes).map(coded), ({ category }) =>
    coded(categoryCodes[category]),
  ),
  EFFEKT: byGroup<AssessedAdjustment>(Object.values(effectCodes).map(coded), ({ effect }) =>
    coded(effectCodes[effect]),
  ),
});

/** How try-outs are split. */
export const waysOfTryOuts = (db: Reader) => ({
  JOBFUNKTION: byJobFunction<CountedTryOut>(db, ({ functionName }) => functionName),
});
