import { eq } from 'drizzle-orm';
import { candidatesTable } from '#main/candidates/table.ts';
import { coursesTable } from '#main/courses/table.ts';
import { found } from '#main/database/versioned.ts';
import type { Reader } from '#main/handler.ts';
import { meetingParticipantsTable, meetingsTable } from '#main/meetings/table.ts';
import type { Candidate } from '#shared/candidates.ts';
import type { Course } from '#shared/courses.ts';
import { maskCpr } from '#shared/cpr.ts';
import { dottedInitials } from '#shared/names.ts';
import type { NameForm, PrintOptions } from '#shared/prints.ts';
import type { ReportEvidence } from '#shared/reports.ts';
import type { Task } from '#shared/tasks.ts';

/** A candidate as a print may show them. */
export type ShownPerson = {
  /** With the shown name in place of the full one, and without a protected address. */
  candidate: Candidate;
  shownName: string;
  /** In full, masked, or null: not known, or not to be shown. */
  shownCpr: string | null;
  /** Who does what, and who told of what, may be the candidate, by the name of today or by an earlier one. */
  shown: (name: string) => string;
  /** Whether a task is theirs: it names them, or says `kandidaten`; a first name that somebody else at the table has too does not. */
  isCandidates: (task: Pick<Task, 'ownerId' | 'owner'>) => boolean;
};

/** How a print that was asked for so names its candidate; without the full name there is no number and no birthday either. */
export function shownPerson(db: Reader, candidate: Candidate, { names, showsCpr }: PrintOptions): ShownPerson {
  const shownName = nameAs(names, candidate);
  const { isTheirs, isOnlyTheirs, replaced } = namesOf(db, candidate);
  return {
    candidate: {
      ...candidate,
      ...(names === 'full' ? {} : { firstName: shownName, lastName: '', cprMasked: null, bornOn: null }),
      address: candidate.isProtected ? '' : candidate.address,
    },
    shownName,
    shownCpr: names === 'full' ? cprOf(db, candidate.id, showsCpr) : null,
    shown: (name) => (isTheirs(name) ? shownName : replaced(name, shownName)),
    isCandidates: ({ ownerId, owner }) =>
      ownerId === null && (isOnlyTheirs(owner) || candidateWords.test(owner.trim())),
  };
}

const candidateWords = /^(?:kandidat(?:en)?|deltager(?:en)?|deltagare(?:n)?|borger(?:en)?|(?:the )?candidate)$/iu;

/** How the candidate may be named by others: by the name of today, or by one that was written when a meeting was planned. */
function namesOf(db: Reader, candidate: Candidate) {
  const seats = seatsOf(db, candidate.id);
  const own = seats.filter(({ role }) => role === 'candidate').map(({ name }) => name);
  const others = seats.filter(({ role }) => role !== 'candidate').map(({ name }) => firstWord(plain(name)));
  const whole = [nameAs('full', candidate), ...own].map(plain).filter((name) => name !== '');
  const first = [plain(candidate.firstName), ...whole.map(firstWord)];
  const inLine = whole.filter((name) => name.includes(' ')).map((name) => new RegExp(anywhere(name), 'giu'));
  const isTheirs = (name: string): boolean => [...whole, ...first].includes(plain(name));
  return {
    isTheirs,
    isOnlyTheirs: (name: string): boolean => isTheirs(name) && !others.includes(plain(name)),
    replaced: (line: string, by: string): string => inLine.reduce((text, name) => text.replace(name, () => by), line),
  };
}

/** Who was ever invited to a meeting of theirs. */
const seatsOf = (db: Reader, candidateId: string) =>
  db
    .selectDistinct({ role: meetingParticipantsTable.role, name: meetingParticipantsTable.name })
    .from(meetingParticipantsTable)
    .innerJoin(meetingsTable, eq(meetingsTable.id, meetingParticipantsTable.meetingId))
    .innerJoin(coursesTable, eq(coursesTable.id, meetingsTable.courseId))
    .where(eq(coursesTable.candidateId, candidateId))
    .all();

const plain = (name: string): string => name.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('da');
const firstWord = (name: string): string => name.split(' ')[0] ?? '';

/** A whole name wherever it stands in a line, in the genitive too. */
const anywhere = (name: string): string => {
  const words = name.split(' ').map((word) => word.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&'));
  return `(?<!\\p{L})${words.join('\\s+')}(?=s?(?!\\p{L}))`;
};

/** The department of a protected person is a place to be found: no print of theirs says it. */
export const courseShown = (course: Course, { isProtected }: Pick<Candidate, 'isProtected'>): Course =>
  isProtected ? { ...course, departmentName: '' } : course;

/** Minutes in which the candidate, where a decision is theirs, is named as the print was asked for. */
export const minutesShown = (
  minutes: ReportEvidence['minutes'],
  shown: ShownPerson['shown'],
): ReportEvidence['minutes'] =>
  minutes.map((held) => ({
    ...held,
    decisions: held.decisions.map((decision) => ({ ...decision, owner: shown(decision.owner) })),
  }));

/** A person's name as a print may show it. */
export function nameAs(form: NameForm, { firstName, lastName }: { firstName: string; lastName: string }): string {
  if (form === 'first') return firstName;
  const name = `${firstName} ${lastName}`.trim();
  return form === 'full' ? name : dottedInitials(name);
}

function cprOf(db: Reader, candidateId: string, isWhole: boolean): string | null {
  const { cpr } = found(
    db.select({ cpr: candidatesTable.cpr }).from(candidatesTable).where(eq(candidatesTable.id, candidateId)).get(),
  );
  if (cpr === null) return null;
  return isWhole ? `${cpr.slice(0, 6)}-${cpr.slice(6)}` : maskCpr(cpr);
}
