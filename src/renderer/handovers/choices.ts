import type { Contract, InputOf } from '#shared/contract.ts';
import type { HandoverFacts, HandoverPurpose } from '#shared/handovers.ts';

/** What is chosen for a package; the recipient is the course's counsellor until another is typed. */
export type Choices = {
  typedName: string | null;
  purpose: HandoverPurpose;
  hasWorkbook: boolean;
  sensitiveIds: readonly string[];
  /** Null encrypts. */
  plainReason: string | null;
  passphrase: string;
};

export const firstChoices: Choices = {
  typedName: null,
  purpose: 'report',
  hasWorkbook: true,
  sensitiveIds: [],
  plainReason: null,
  passphrase: '',
};

export const recipientOf = ({ typedName }: Choices, facts: HandoverFacts): string =>
  typedName ?? facts.recipientName ?? '';

/** What these choices ask for; null while something is missing. */
export function askedFor(
  choices: Choices,
  facts: HandoverFacts,
  { isDemo }: { isDemo: boolean },
): Omit<InputOf<Contract['handovers']['prepare']>, 'courseId'> | null {
  const { purpose, hasWorkbook, plainReason, passphrase } = choices;
  const recipientName = recipientOf(choices, facts).trim();
  const isWhole =
    facts.report !== null &&
    facts.addressInReport !== 'present' &&
    recipientName !== '' &&
    plainReason?.trim() !== '' &&
    (isDemo || passphrase !== '');
  if (!isWhole) return null;
  // One that is gone from the book since it was ticked is no longer shown, and not sent.
  const sensitiveIds = choices.sensitiveIds.filter((id) => facts.sensitive.some((piece) => piece.id === id));
  return { purpose, hasWorkbook, recipientName, sensitiveIds, plainReason, passphrase };
}
