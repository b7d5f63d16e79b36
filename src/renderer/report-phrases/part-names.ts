import { writtenParts, type WrittenPart } from '#shared/report-parts.ts';
import type { Speak } from '#shared/text/speak.ts';

/** The part a phrase is offered in, by its usual heading; one for all parts says so. */
export const partName = (part: WrittenPart | null, speak: Speak): string =>
  part === null ? speak('reportPhrases.allParts') : speak(`reportSections.${part}`);

/** The parts as a choice; the empty one is all of them. */
export const partChoices = (speak: Speak): { value: string; label: string }[] => [
  { value: '', label: partName(null, speak) },
  ...writtenParts.map((value) => ({ value, label: partName(value, speak) })),
];

export const partOf = (value: string | null): WrittenPart | null => writtenParts.find((part) => part === value) ?? null;
