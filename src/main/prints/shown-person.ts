import { eq } from 'drizzle-orm';
import { candidatesTable } from '#main/candidates/table.ts';
import { found } from '#main/database/versioned.ts';
import type { Reader } from '#main/handler.ts';
import type { Candidate } from '#shared/candidates.ts';
import { maskCpr } from '#shared/cpr.ts';
import { dottedInitials } from '#shared/names.ts';
import type { NameForm, PrintOptions } from '#shared/prints.ts';
import type { ReportEvidence } from '#shared/reports.ts';

/** A candidate as a print may show them. */
export type ShownPerson = {
  /** With the shown name in place of the full one, and without a protected address. */
  candidate: Candidate;
  shownName: string;
  /** In full, masked, or null: not known, or not to be shown. */
  shownCpr: string | null;
  /** Who does what, and who sits at the table, may be the candidate by name. */
  shown: (name: string) => string;
};

/** How a print that was asked for so names its candidate; without the full name there is no number and no birthday either. */
export function shownPerson(db: Reader, candidate: Candidate, { names, showsCpr }: PrintOptions): ShownPerson {
  const shownName = nameAs(names, candidate);
  return {
    candidate: {
      ...candidate,
      ...(names === 'full' ? {} : { firstName: shownName, lastName: '', cprMasked: null, bornOn: null }),
      address: candidate.isProtected ? '' : candidate.address,
    },
    shownName,
    shownCpr: names === 'full' ? cprOf(db, candidate.id, showsCpr) : null,
    shown: (name) =>
      name === `${candidate.firstName} ${candidate.lastName}` || name === candidate.firstName ? shownName : name,
  };
}

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
