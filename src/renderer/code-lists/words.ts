import type { Code, CodeList } from '#shared/code-lists.ts';
import { shortDay } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

const kindWords: Readonly<Record<string, TextKey>> = {
  sick: 'codeLists.kindSick',
  lawful: 'codeLists.kindLawful',
  unlawful: 'codeLists.kindUnlawful',
  holiday: 'codeLists.kindHoliday',
  closed: 'codeLists.kindClosed',
  sel103: 'codeLists.kindSel103',
  'existing-only': 'codeLists.kindExistingOnly',
  'closed-to-new': 'codeLists.kindClosedToNew',
  sensitive: 'codeLists.kindSensitive',
  completed: 'codeLists.kindCompleted',
  job: 'codeLists.kindJob',
  education: 'codeLists.kindEducation',
  clarified: 'codeLists.kindClarified',
};

/** What rules read of a code, in words: "syg", "LAB § 6, nr. 5"; empty for nothing. */
export function meaningOf(kind: string, speak: Speak): string {
  const target = /^lab6-(?<number>\d+)$/u.exec(kind)?.groups?.['number'];
  if (target !== undefined) return speak('codeLists.kindLab6', { number: target });
  const words = kindWords[kind];
  return words === undefined ? kind : speak(words);
}

/** "altid", "fra 1-7-2025", "til 30-6-2026", "fra 1-7-2025 til 30-6-2026" */
export function validityOf({ validFrom, validTo }: Pick<Code, 'validFrom' | 'validTo'>, speak: Speak): string {
  const words = [
    validFrom !== null && speak('codeLists.validFrom', { from: shortDay(validFrom) }),
    validTo !== null && speak('codeLists.validTo', { to: shortDay(validTo) }),
  ].filter((each) => each !== false);
  return words.length === 0 ? speak('codeLists.always') : words.join(' ');
}

/** `Orlov · Tjänstledig, til 31-12-2026`: what is said of a code that was changed in another window. */
export const codeNow = (code: Code, speak: Speak): string =>
  `${[code.textDa, code.textSv, code.textEn].filter(Boolean).join(' · ')}, ${validityOf(code, speak)}`;

/** The list's codes of today and of days to come, and those nobody can choose any more. */
export function codesOfList(
  codes: readonly Code[],
  list: CodeList,
  today: string,
): { current: Code[]; retired: Code[] } {
  const ofList = codes.filter((code) => code.list === list);
  const isOver = ({ validTo }: Code) => validTo !== null && validTo < today;
  return { current: ofList.filter((code) => !isOver(code)), retired: ofList.filter(isOver) };
}
