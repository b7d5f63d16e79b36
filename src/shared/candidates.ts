import { z } from 'zod';
import { day } from '#shared/calendar.ts';
import type { CourseState } from '#shared/course-life.ts';
import { readCpr, whyCprRefused } from '#shared/cpr.ts';
import { command, everyone, inspect } from '#shared/operation.ts';
import { id, line, prose, requiredLine, version } from '#shared/values.ts';

/** What is known of when the candidate last worked; long away, never and unknown are three different answers. */
export const lastWorkedKinds = ['known', 'long-away', 'never', 'unknown'] as const;

/** A CPR number as it was typed, or nothing yet. Gives ten digits or null; modulus 11 never refuses. */
export const cpr = z
  .string()
  .nullable()
  .transform((text, ctx) => {
    if (text === null || text.trim() === '') return null;
    const refused = whyCprRefused(text);
    if (refused) {
      ctx.addIssue({
        code: 'custom',
        message: refused.key,
        params: 'values' in refused ? { values: refused.values } : {},
        input: text,
      });
      return z.NEVER;
    }
    const read = readCpr(text);
    return read.ok ? read.digits : z.NEVER;
  });

const details = {
  firstName: requiredLine(100),
  lastName: requiredLine(100),
  phone: line(40),
  email: line(200),
  address: line(300),
  /** Name and address protection: the address never leaves the house. */
  isProtected: z.boolean(),
  /** Language an interpreter is needed for; empty when none is. */
  interpreterLanguage: line(60),
  lastWorkedKind: z.enum(lastWorkedKinds),
  lastWorkedOn: day.nullable(),
  /** In the candidate's own words. */
  wishes: prose(4000),
  /** What the candidate does not want, in their own words. */
  exclusions: prose(4000),
};

// The defaults are the register's alone: in a change, what is left out stays as it was.
export const newCandidate = z.strictObject({
  firstName: details.firstName,
  lastName: details.lastName,
  cpr: cpr.default(null),
  phone: details.phone.default(''),
  email: details.email.default(''),
  address: details.address.default(''),
  isProtected: details.isProtected.default(false),
  interpreterLanguage: details.interpreterLanguage.default(''),
  lastWorkedKind: details.lastWorkedKind.default('unknown'),
  lastWorkedOn: details.lastWorkedOn.default(null),
  wishes: details.wishes.default(''),
  exclusions: details.exclusions.default(''),
});
export type NewCandidate = z.input<typeof newCandidate>;

/** One person as the window shows it. The CPR number is masked; `candidates.revealCpr` gives it and logs the look. */
export type Candidate = z.output<z.ZodObject<typeof details>> & {
  id: string;
  cprMasked: string | null;
  isReplacementCpr: boolean;
  /** False for a number without modulus 11: worth a silent hint, never a refusal. */
  hasValidChecksum: boolean;
  bornOn: string | null;
  version: number;
};

/** A row of the list of candidates, with the newest course. */
export type CandidateLine = {
  id: string;
  firstName: string;
  lastName: string;
  cprMasked: string | null;
  isProtected: boolean;
  isReplacementCpr: boolean;
  /** Lower-case folds of the name for searching: ø as oe and ø as o. */
  folds: string;
  course: null | {
    id: string;
    number: string;
    ordinal: number;
    departmentName: string;
    /** Null while nobody answers for it. */
    consultantId: string | null;
    startsOn: string;
    plannedEndOn: string;
    state: CourseState;
    /** The first day of that state: referred, waiting or on pause since then. */
    stateSince: string;
    agreedMinutesPerWeek: number | null;
    /** Of the days registered in the last four weeks; null when none is. */
    attendancePercent: number | null;
    attendedDays: number;
  };
};

/** One of a person's courses, as the person's page lists them. */
export type CandidateCourse = {
  id: string;
  number: string;
  ordinal: number;
  departmentName: string;
  startsOn: string;
  plannedEndOn: string;
  endedOn: string | null;
  state: CourseState;
  /** The earlier course it goes on from. */
  previousCourseId: string | null;
};

export const candidates = {
  list: inspect(z.strictObject({ departmentId: id.optional() }), { purpose: 'case', by: everyone }).gives<
    CandidateLine[]
  >(),
  show: inspect(z.strictObject({ candidateId: id }), { about: 'candidateId', purpose: 'case', by: everyone }).gives<
    Candidate & { courses: CandidateCourse[] }
  >(),
  /** The full number for twenty seconds on screen; every look is logged. */
  revealCpr: inspect(z.strictObject({ candidateId: id }), {
    about: 'candidateId',
    purpose: 'case',
    isLoggedEachTime: true,
  }).gives<{ cpr: string | null }>(),
  register: command(newCandidate).gives<{ id: string }>(),
  revise: command(z.strictObject({ candidateId: id, version, change: z.strictObject({ ...details, cpr }).partial() }), {
    about: 'candidateId',
  }).gives<{ version: number }>(),
};

/** The name in letters that forgive: moller, moeller and Møller meet. Two variants, separated by a space. */
export function foldName(text: string): string {
  const lower = text.normalize('NFC').toLocaleLowerCase('da');
  const long = lower.replace(/[æä]/gu, 'ae').replace(/[øö]/gu, 'oe').replace(/å/gu, 'aa');
  const short = lower.replace(/[æä]/gu, 'a').replace(/[øö]/gu, 'o').replace(/å/gu, 'a');
  const bare = (folded: string) => folded.normalize('NFD').replace(/\p{M}/gu, '');
  return `${bare(long)} ${bare(short)}`;
}

/** Why the two answers on last work do not fit together, as a text key; null when they do. */
export function whyLastWorkedRefused({
  lastWorkedKind,
  lastWorkedOn,
}: Pick<Candidate, 'lastWorkedKind' | 'lastWorkedOn'>) {
  if (lastWorkedKind === 'known' && lastWorkedOn === null) return 'candidates.lastWorkedOnMissing' as const;
  if (lastWorkedKind !== 'known' && lastWorkedOn !== null) return 'candidates.lastWorkedOnNotKnown' as const;
  return null;
}
