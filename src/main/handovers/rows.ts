import { cprTypes, starAbsenceType, statusCodes } from '#main/handovers/codes-of-course.ts';
import { decimal } from '#main/handovers/text-rules.ts';
import { absenceOn, type Absence } from '#shared/absences.ts';
import { daysPerWeek, minutesPerDay, minutesPerWeek, type HourPattern } from '#shared/agreed-hours.ts';
import { addDays, isoWeekOf, type Day, type Weekday } from '#shared/calendar.ts';
import type { Centre } from '#shared/centre.ts';
import type { Code } from '#shared/code-lists.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { readCpr } from '#shared/cpr.ts';
import type { HandoverRow } from '#shared/handover-files.ts';
import type { SensitivePiece } from '#shared/handovers.ts';
import type { HourPlan } from '#shared/hour-plans.ts';
import type { ParticipantRole } from '#shared/meetings.ts';
import type { PreviousReport, ReportChoices, ReportEvidence } from '#shared/reports.ts';

/** What the package's tables are made of, gathered once. */
export type Handed = {
  record: CourseRecord;
  centre: Centre;
  codes: readonly Code[];
  /** Days the centre is closed beside the public holidays. */
  closedDays: ReadonlySet<Day>;
  /** The number itself, which no window sees. */
  cpr: string | null;
  /** Why the course was interrupted, as far as it may be told. */
  interruptionCode: string | null;
  /** The earliest first. */
  absences: readonly Absence[];
  /** What the report stands on beside the record; nothing sensitive. */
  evidence: ReportEvidence;
  /** The roles of those who came to each meeting, by its id. */
  attendees: ReadonlyMap<string, readonly ParticipantRole[]>;
  /** Recommendation, certainty and realistic hours as the report was issued with them. */
  choices: Omit<ReportChoices, 'version'>;
  /** The orderer's questions, and what the issued report answers. */
  answers: PreviousReport['answers'];
  /** What is not settled, with the words of the issued report. */
  openWords: string;
  /** Only the sensitive pieces that were chosen. */
  chosen: readonly SensitivePiece[];
};

/** 01_forloeb.csv: one row, without any address; the department of a protected person is a place to be found. */
export function courseRow({ record, centre, cpr, interruptionCode }: Handed): HandoverRow<'01_forloeb.csv'> {
  const { course, candidate } = record;
  return {
    forloeb_id: course.id,
    forloeb_nr: course.number,
    tidligere_forloeb_id: course.previousCourseId ?? '',
    cpr: cpr ?? '',
    cpr_type: cprTypeOf(cpr),
    efternavn: candidate.lastName,
    fornavn: candidate.firstName,
    maalgruppe_kode: course.targetGroupCode ?? '',
    ydelse_kode: course.benefitCode ?? '',
    tilbudstype_kode: course.measureCode ?? '',
    henvist_dato: course.referredOn ?? '',
    startdato: course.startsOn,
    planlagt_slutdato: course.plannedEndOn,
    slutdato: course.endedOn ?? '',
    status_kode: statusCodes[course.state].code,
    afbrud_aarsag_kode: interruptionCode ?? '',
    afdeling: candidate.isProtected ? '' : course.departmentName,
    aktiveringssted_kode: '',
    cvr: centre.cvr,
    pnr: centre.pNumber,
    jobkonsulent: course.consultantName ?? '',
    raadgiver: course.counsellorName ?? '',
    myndighed_kode: '',
  };
}

function cprTypeOf(cpr: string | null): string {
  if (cpr === null) return cprTypes.missing.code;
  const reading = readCpr(cpr);
  return reading.ok && reading.kind === 'replacement' ? cprTypes.replacement.code : cprTypes.real.code;
}

/** 02_timeplan.csv: the agreements that came to hold, in order, each until the day before the next. */
export function hourPlanRows(plans: readonly HourPlan[]): HandoverRow<'02_timeplan.csv'>[] {
  const inForce = plans
    .filter((plan) => !plans.some((later) => later.validFrom === plan.validFrom && later.seq > plan.seq))
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return inForce.map((plan, index) => {
    const next = inForce[index + 1];
    const minutes = minutesPerWeek(plan.pattern);
    return {
      lbnr: index + 1,
      gyldig_fra: plan.validFrom,
      gyldig_til: next ? addDays(next.validFrom, -1) : '',
      man_min: minutesOn(plan.pattern, 1),
      tir_min: minutesOn(plan.pattern, 2),
      ons_min: minutesOn(plan.pattern, 3),
      tor_min: minutesOn(plan.pattern, 4),
      fre_min: minutesOn(plan.pattern, 5),
      loer_min: minutesOn(plan.pattern, 6),
      soen_min: minutesOn(plan.pattern, 7),
      minutter_pr_dag: minutesPerDay(plan.pattern) ?? '',
      dage_pr_uge: daysPerWeek(plan.pattern),
      timer_pr_uge: Math.floor(minutes / 60),
      minutter_pr_uge_rest: minutes % 60,
      timer_pr_uge_decimal: decimal(minutes / 60),
      aendring_aarsag_kode: plan.reasonCode ?? '',
      begrundelse: plan.reason,
    };
  });
}

const minutesOn = (pattern: HourPattern, weekday: Weekday): number | '' =>
  pattern.kind === 'weekdays' ? (pattern.days.find((day) => day.weekday === weekday)?.minutes ?? 0) : '';

/** 03_fremmoede_dag.csv: the days somebody registered. */
export const attendanceRows = ({ record, absences }: Handed): HandoverRow<'03_fremmoede_dag.csv'>[] =>
  record.attendance.map(({ day, agreedMinutes, attendedMinutes, absenceCode }) => {
    const { year, week } = isoWeekOf(day);
    const absence = absenceOn(absences, day);
    // A closed day within an absence is none of its days.
    const notes = absence?.code === absenceCode ? notesOf(absence) : [];
    return {
      dato: day,
      iso_aar: year,
      iso_uge: week,
      aftalt_min: agreedMinutes,
      fremmoede_min: attendedMinutes,
      kode: absenceCode ?? '',
      jobcenter_underrettet_dato:
        notes.find(({ authorityInformedOn }) => authorityInformedOn)?.authorityInformedOn ?? '',
    };
  });

/** 04_fravaer.csv: neighbouring missed days with one code, and all that was said about them. */
export const absenceRows = ({ record, absences }: Handed): HandoverRow<'04_fravaer.csv'>[] =>
  absences.map((absence) => {
    const { code, from, to } = absence;
    const notes = notesOf(absence);
    return {
      fravaer_id: record.attendance.find(({ day }) => day === from)?.id ?? '',
      kode: code,
      star_absence_type: starAbsenceType(code, { from, to }) ?? '',
      startdato: from,
      slutdato: to,
      anmeldt_dato: notes.find(({ notifiedOn }) => notifiedOn)?.notifiedOn ?? '',
      kommentar: notes
        .map(({ comment }) => comment)
        .filter((comment) => comment !== '')
        .join('\n'),
    };
  });

const notesOf = ({ note, laterNotes }: Absence) => (note ? [note, ...laterNotes] : []);

// The state's absence model takes no longer comment; several notes that became one absence can be longer together.
const longestComment = 1500;
/** An absence with as much of its comment as a package may hold; to be asked last, as hiding an address makes a comment longer. */
export function shortComment(row: HandoverRow<'04_fravaer.csv'>): HandoverRow<'04_fravaer.csv'> {
  const characters = [...String(row.kommentar)];
  return characters.length > longestComment
    ? { ...row, kommentar: `${characters.slice(0, longestComment - 1).join('')}…` }
    : row;
}
