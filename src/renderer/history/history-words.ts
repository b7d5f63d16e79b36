import { effectWords, needWords } from '#renderer/adjustments/adjustment-words.ts';
import { lastWorkedWords } from '#renderer/candidates/candidate-words.ts';
import { dimensionWords, stateWords } from '#renderer/components/course-words.ts';
import { fields, type FieldKind } from '#renderer/history/fields.ts';
import type { Names } from '#renderer/history/use-names.ts';
import { certaintyWords } from '#renderer/try-outs/try-out-words.ts';
import { daysText } from '#renderer/hour-plans/pattern.ts';
import { hourPattern } from '#shared/agreed-hours.ts';
import { todayIn, type Day } from '#shared/calendar.ts';
import type { CodeList } from '#shared/code-lists.ts';
import type { HistoryLine } from '#shared/history.ts';
import { clockText, patternText, shortDay } from '#shared/text/format.ts';
import { isTextKey } from '#shared/text/is-text-key.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Language, Speak } from '#shared/text/speak.ts';

type Change = HistoryLine['changes'][number];

/** The lines under the Danish day they belong to, in their order. */
export function linesByDay(lines: readonly HistoryLine[]): { day: Day; lines: HistoryLine[] }[] {
  const days = Map.groupBy(lines, ({ at }) => todayIn(at));
  return [...days].map(([day, ofDay]) => ({ day, lines: ofDay }));
}

/** `9.12`, the clock in Denmark. */
export function clockOf(at: string, language: Language): string {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', timeStyle: 'short' }).format(
    Date.parse(at),
  );
  return clockText(clock, language);
}

/** What was done, in the words of the workshop. */
export function doneText({ operation, isUndo }: HistoryLine, speak: Speak): string {
  if (isUndo || operation === 'history.undo') return speak('history.undone');
  const [noun = '', verb = ''] = operation.split('.');
  const key = `history.${noun}${verb.charAt(0).toUpperCase()}${verb.slice(1)}`;
  return isTextKey(key) ? speak(key) : speak('history.changed');
}

/** References to the record itself and sums of others' fields say nothing to a reader. */
export const isSpoken = ({ field }: Pick<Change, 'field'>): boolean => fields[field] !== null;

export function fieldText({ field, noun }: Change, speak: Speak): string {
  const known = fields[field];
  if (!known) return speak('history.otherField');
  // `from` and `to` of a try-out, an assessment and a period are the same two words.
  return noun === 'reports' && field === 'text' ? speak('history.reportText') : speak(known.word);
}

/** A stored value as a person says it. */
export function valueText(field: string, value: string, names: Names, speak: Speak): string {
  const kind: FieldKind = fields[field]?.kind ?? 'text';
  switch (kind) {
    case 'text':
      return value;
    case 'day':
      return shortDay(value);
    case 'minutes':
      return speak('format.minutes', { minutes: value });
    case 'percent':
      return speak('format.percent', { percent: value });
    case 'yesNo':
      return speak(value === '1' || value === 'true' ? 'history.yes' : 'history.no');
    case 'name':
      return names.nameOf(value) ?? speak('app.unknown');
    case 'hours':
      return hoursText(value, speak);
    case 'word':
      return wordOf(field, value, speak);
    default:
      return names.codes.word(kind satisfies CodeList, value) ?? value;
  }
}

function hoursText(value: string, speak: Speak): string {
  const pattern = hourPattern.safeParse(JSON.parse(value));
  return pattern.success ? `${patternText(pattern.data, speak)}, ${daysText(pattern.data, speak)}` : value;
}

const words: Record<string, Readonly<Record<string, TextKey>>> = {
  effect: effectWords,
  neededInJob: needWords,
  lastWorkedKind: lastWorkedWords,
  dimension: dimensionWords,
  state: stateWords,
  certainty: certaintyWords,
};

function wordOf(field: string, value: string, speak: Speak): string {
  const key = words[field]?.[value];
  return key === undefined ? value : speak(key);
}
