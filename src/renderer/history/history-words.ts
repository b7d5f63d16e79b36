import { fieldOf } from '#shared/history-fields.ts';
import { meetingKindWords, wordKeyOf } from '#renderer/history/field-words.ts';
import { figuresText, sectionsText, sensitiveKindsText } from '#renderer/history/report-words.ts';
import type { Named, Names } from '#renderer/history/use-names.ts';
import { daysText } from '#renderer/hour-plans/pattern.ts';
import { hourPattern } from '#shared/agreed-hours.ts';
import { todayIn, type Day } from '#shared/calendar.ts';
import type { CodeList } from '#shared/code-lists.ts';
import { courseActs, reasonList, reasonListOf } from '#shared/course-life.ts';
import { templateMeeting } from '#shared/course-templates.ts';
import type { HistoryChange, HistoryLine } from '#shared/history.ts';
import { anchor, wordings } from '#shared/indicators.ts';
import { trait, traits } from '#shared/traits.ts';
import { clockText, patternText, shortDay, spokenMinutes } from '#shared/text/format.ts';
import { isTextKey } from '#shared/text/is-text-key.ts';
import type { Language, Speak } from '#shared/text/speak.ts';

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
export const doneText = ({ operation, isUndo }: HistoryLine, speak: Speak): string =>
  isUndo ? speak('history.undone') : operationText(operation, speak);

/** What an operation does, in the words of the workshop: "Fremmøde registreret". */
export function operationText(operation: string, speak: Speak): string {
  if (operation === 'history.undo') return speak('history.undone');
  const [noun = '', verb = ''] = operation.split('.');
  const key = `history.${noun}${verb.charAt(0).toUpperCase()}${verb.slice(1)}`;
  return isTextKey(key) ? speak(key) : speak('history.changed');
}

/** What a field of a record says today, told by the newest line about it; null for nothing. */
export type TextNow = (change: Pick<HistoryChange, 'recordId' | 'field'>) => string | null;

/** The texts of today by the lines, the newest of which come first. */
export function textsNow(lines: readonly HistoryLine[]): TextNow {
  const newest = new Map<string, string | null>();
  const keyOf = ({ recordId, field }: Pick<HistoryChange, 'recordId' | 'field'>) => `${recordId} ${field}`;
  for (const change of lines.flatMap(({ changes }) => changes)) {
    if (!newest.has(keyOf(change))) newest.set(keyOf(change), change.to);
  }
  return (change) => newest.get(keyOf(change)) ?? null;
}

// What a record is called where others point at it.
const namingFields: Readonly<Record<string, string>> = {
  adjustments: 'wording',
  earlierJobs: 'title',
  limitations: 'text',
};

/** What the lines call the records in them, also those that are gone; the newest lines come first. */
export const namesTold = (lines: readonly HistoryLine[]): Named[] =>
  lines
    .flatMap(({ changes }) => changes)
    .flatMap(({ noun, recordId, field, from, to }) => {
      const name = to ?? from;
      return namingFields[noun] === field && name !== null ? [{ id: recordId, name }] : [];
    })
    .toReversed();

export const fieldText = ({ noun, field }: HistoryChange, speak: Speak): string =>
  speak(fieldOf(noun, field)?.word ?? 'history.otherField');

/** A stored value of a change as a person says it; codes by their words of the line's day. */
export function valueText(change: HistoryChange, value: string, line: HistoryLine, names: Names, speak: Speak): string {
  const { noun, field } = change;
  const kind = fieldOf(noun, field)?.kind ?? 'text';
  switch (kind) {
    case 'text':
      return value;
    case 'day':
      return shortDay(value);
    case 'moment':
      return shortDay(todayIn(value));
    case 'partialDay':
      return value.split('-').map(Number).toReversed().join('-');
    case 'clock':
      return clockText(value, speak.language);
    case 'minutes':
      return spokenMinutes(Number(value), speak);
    case 'percent':
      return speak('format.percent', { percent: value });
    case 'yesNo':
      return speak(value === '1' || value === 'true' ? 'history.yes' : 'history.no');
    case 'name':
      return names.nameOf(value) ?? speak('app.unknown');
    case 'hours':
      return hoursText(value, speak);
    case 'demands':
      return demandsText(value, speak);
    case 'traits':
      return traitsText(value, speak);
    case 'indicatorWording':
      return indicatorText(value, speak);
    case 'anchors':
      return anchorsText(value, speak);
    case 'templateMeetings':
      return meetingsText(value, speak);
    case 'templateSections':
      return sectionsText(value, speak);
    case 'figures':
      return figuresText(value, speak);
    case 'sensitiveKinds':
      return sensitiveKindsText(value, speak);
    case 'word': {
      const key = wordKeyOf(noun, field, value);
      return key === null ? value : speak(key);
    }
    case 'reason':
      return names.codeText(reasonLists(change, line), value, todayIn(line.at)) ?? value;
    default:
      return names.codeText([kind satisfies CodeList], value, todayIn(line.at)) ?? value;
  }
}

/** The list of the step's act, when the line tells it; else all that a step may take a reason from. */
function reasonLists({ recordId }: HistoryChange, { changes }: HistoryLine): CodeList[] {
  const step = changes.find((change) => change.recordId === recordId && change.field === 'act');
  const act = courseActs.find((each) => each === (step?.to ?? step?.from));
  const own = act === undefined ? null : reasonListOf(act);
  return own === null ? Object.values(reasonList) : [own];
}

// What was stored by another version of the book is shown as it stands.
function hoursText(value: string, speak: Speak): string {
  const pattern = hourPattern.safeParse(JSON.parse(value));
  return pattern.success ? `${patternText(pattern.data, speak)}, ${daysText(pattern.data, speak)}` : value;
}

function demandsText(value: string, speak: Speak): string {
  const demands = JSON.parse(value) as Record<string, number | null>;
  const stated = traits.flatMap((trait) => {
    const level = demands[trait];
    return typeof level === 'number' ? [speak('history.demandLevel', { demand: speak(`traits.${trait}`), level })] : [];
  });
  return stated.length === 0 ? speak('history.noDemands') : stated.join(', ');
}

function traitsText(value: string, speak: Speak): string {
  const named = trait.array().safeParse(JSON.parse(value));
  if (!named.success) return value;
  return named.data.length === 0
    ? speak('history.noTraits')
    : named.data.map((each) => speak(`traits.${each}`)).join(', ');
}

/** The indicator's name in each language it has, and what is asked in it. */
function indicatorText(value: string, speak: Speak): string {
  const stored = wordings.safeParse(JSON.parse(value));
  if (!stored.success) return value;
  const { da, sv, en } = stored.data;
  const inLanguages = [
    { key: 'history.wordingDa', said: da },
    { key: 'history.wordingSv', said: sv },
    { key: 'history.wordingEn', said: en },
  ] as const;
  return inLanguages
    .flatMap(({ key, said }) =>
      said === null ? [] : [speak(key, { name: [said.name, said.staff, said.candidate].filter(Boolean).join(' · ') })],
    )
    .join('\n');
}

function anchorsText(value: string, speak: Speak): string {
  const anchors = anchor.array().safeParse(JSON.parse(value));
  if (!anchors.success) return value;
  return anchors.data
    .map((each) => speak('history.anchorText', { at: each.at, words: each[speak.language] || each.da }))
    .join(', ');
}

function meetingsText(value: string, speak: Speak): string {
  const meetings = templateMeeting.array().safeParse(JSON.parse(value));
  if (!meetings.success) return value;
  return meetings.data
    .map(({ kind, week, agenda }) => {
      const meeting = speak('history.templateMeeting', { meeting: speak(meetingKindWords[kind]), week });
      return agenda === '' ? meeting : `${meeting}: ${agenda.replaceAll('\n', '; ')}`;
    })
    .join('\n');
}
