import type { candidatesTable } from '#main/candidates/table.ts';
import type { Candidate } from '#shared/candidates.ts';
import { maskCpr, readCpr } from '#shared/cpr.ts';
import type { SignedIn } from '#shared/session.ts';

/** A candidate's row as a window may see it: the CPR number masked, and what it says beside it. */
export function asShown(row: typeof candidatesTable.$inferSelect): Candidate {
  const { cpr, folds: _folds, registeredAt: _registeredAt, ...shown } = row;
  const reading = cpr === null ? null : readCpr(cpr);
  return {
    ...shown,
    cprMasked: cpr === null ? null : maskCpr(cpr),
    isReplacementCpr: reading?.ok === true && reading.kind === 'replacement',
    hasValidChecksum: reading === null || (reading.ok && reading.hasValidChecksum),
    bornOn: reading?.ok === true ? reading.bornOn : null,
  };
}

/**
 * The candidate as this colleague may see them: where a protected person can be found is casework, not the workplace's business,
 * so a mentor gets neither address nor phone nor e-mail.
 */
export const asSeenBy = (user: SignedIn, candidate: Candidate): Candidate =>
  user.role === 'mentor' && candidate.isProtected ? { ...candidate, address: '', phone: '', email: '' } : candidate;
