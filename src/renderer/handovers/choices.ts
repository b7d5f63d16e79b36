import type { Contract, InputOf } from '#shared/contract.ts';
import type { HandoverFacts, HandoverPurpose } from '#shared/handovers.ts';
import type { SensitivePart } from '#shared/sensitive-sections.ts';

/** What is chosen for a package; the recipient is the course's counsellor until another is typed. */
export type Choices = {
  typedName: string | null;
  purpose: HandoverPurpose;
  hasWorkbook: boolean;
  sensitiveIds: readonly string[];
  /** The sections of the report that were ticked, all of them with one tick; one issued since is ticked anew. */
  sensitiveSections: readonly SensitivePart[];
  /** Null encrypts. */
  plainReason: string | null;
  passphrase: string;
};

export const firstChoices: Choices = {
  typedName: null,
  purpose: 'report',
  hasWorkbook: true,
  sensitiveIds: [],
  sensitiveSections: [],
  plainReason: null,
  passphrase: '',
};

export const recipientOf = ({ typedName }: Choices, facts: HandoverFacts): string =>
  typedName ?? facts.recipientName ?? '';

/** Is every section of the report that shows something sensitive ticked? */
export const areSectionsTicked = (choices: Choices, facts: HandoverFacts): boolean =>
  facts.sensitiveSections.every(({ section }) => choices.sensitiveSections.includes(section));

/** What these choices ask for; null while something is missing. */
export function askedFor(
  choices: Choices,
  facts: HandoverFacts,
  { isDemo }: { isDemo: boolean },
): Omit<InputOf<Contract['handovers']['prepare']>, 'courseId'> | null {
  const { purpose, hasWorkbook, sensitiveSections, plainReason, passphrase } = choices;
  const recipientName = recipientOf(choices, facts).trim();
  const isWhole =
    facts.report !== null &&
    facts.addressInReport !== 'present' &&
    areSectionsTicked(choices, facts) &&
    recipientName !== '' &&
    plainReason?.trim() !== '' &&
    (isDemo || passphrase !== '');
  if (!isWhole) return null;
  // One that is gone from the book since it was ticked is no longer shown, and not sent.
  const sensitiveIds = choices.sensitiveIds.filter((id) => facts.sensitive.some((piece) => piece.id === id));
  return {
    purpose,
    hasWorkbook,
    recipientName,
    sensitiveIds,
    sensitiveSections: [...sensitiveSections],
    plainReason,
    passphrase,
  };
}
