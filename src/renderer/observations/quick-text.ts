import { readDay } from '#renderer/components/day-text.ts';
import { areaWords, kindWords, sensitivityWords } from '#renderer/observations/observation-words.ts';
import { addDays, type Day } from '#shared/calendar.ts';
import {
  knowledgeKinds,
  observationAreas,
  sensitivities,
  type KnowledgeKind,
  type ObservationArea,
  type Sensitivity,
} from '#shared/observations.ts';
import { weekdayLong } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

export type QuickChoices = { area: ObservationArea; kind: KnowledgeKind; sensitivity: Sensitivity; happenedOn: Day };

/** Longer than this, what stands before a colon is a sentence. */
const longestPrefix = 40;

/** `9.10` and `0910` are clocks before they are days. */
const writtenDay = /^\d{1,2}(?:-\d{1,2}(?:-\d{4})?|\/\d{1,2})$/u;

/**
 * What was typed, parted: `t op i går: Sov dårligt` is an observation of wellbeing, stated by the candidate, yesterday. Before the
 * colon stand the beginnings of the choices' words and a day, in any order; when one of them is neither, it is all text.
 */
export function readQuickText(
  typed: string,
  today: Day,
  speak: Speak,
): { text: string; chosen: Partial<QuickChoices> } {
  const colon = typed.slice(0, longestPrefix).indexOf(':');
  const before = colon < 0 ? '' : typed.slice(0, colon).trim();
  const chosen = before === '' || before.includes('\n') ? null : readChoices(before, today, speak);
  return chosen === null ? { text: typed, chosen: {} } : { text: typed.slice(colon + 1).trimStart(), chosen };
}

function readChoices(before: string, today: Day, speak: Speak): Partial<QuickChoices> | null {
  const { day, rest } = dayAmong(before, today, speak);
  const chosen: Partial<QuickChoices> = day === null ? {} : { happenedOn: day };
  for (const beginning of rest) {
    const meant = choicesOf(speak).find(({ word }) => word.startsWith(beginning.toLocaleLowerCase(speak.language)));
    if (meant === undefined) return null;
    Object.assign(chosen, meant.choice);
  }
  return chosen;
}

/** A day of one or two words, and the other words. */
function dayAmong(before: string, today: Day, speak: Speak): { day: Day | null; rest: string[] } {
  const words = before.split(/\s+/u);
  for (const count of [2, 1])
    for (let from = 0; from + count <= words.length; from += 1) {
      const written = words.slice(from, from + count).join(' ');
      const day = /\d/u.test(written) && !writtenDay.test(written) ? null : readRecentDay(written, today, speak);
      if (day !== null) return { day, rest: words.toSpliced(from, count) };
    }
  return { day: null, rest: words };
}

/** `i går`, `mandag`, `20-11`: the day at or before today that is meant; null when it is no day. */
export function readRecentDay(text: string, today: Day, speak: Speak): Day | null {
  const written = text.trim().toLocaleLowerCase(speak.language);
  const named = [speak('observations.today'), speak('observations.yesterday'), speak('observations.dayBefore')];
  const ago = named.findIndex((name) => name.toLocaleLowerCase(speak.language) === written);
  if (ago >= 0) return addDays(today, -ago);
  const lastWeek = Array.from({ length: 7 }, (_, days) => addDays(today, -days));
  const weekday = lastWeek.find(
    (day) => weekdayLong(day, speak.language).toLocaleLowerCase(speak.language) === written,
  );
  if (weekday !== undefined) return weekday;
  const day = readDay(written, today);
  // Without a year it is what has been: 20-12 in November is last year's.
  const isYearTyped = /\d{4}$|\D\d{1,2}\D\d{1,2}\D\d{2}$|^\d{6}$/u.test(written);
  return day !== null && day > today && !isYearTyped
    ? readDay(`${written.replace(/\.$/u, '')}-${Number(today.slice(0, 4)) - 1}`, today)
    : day;
}

/** The fewest letters that choose each word, by the word; areas are asked first, then the kinds, then the sensitivities. */
export function lettersFor(speak: Speak): ReadonlyMap<string, string> {
  const words = choicesOf(speak).map(({ word }) => word);
  const chosenBy = (letters: string) => words.find((word) => word.startsWith(letters));
  const shortest = (word: string) =>
    Array.from(word, (_, place) => word.slice(0, place + 1)).find((letters) => chosenBy(letters) === word) ?? word;
  return new Map(words.map((word) => [word, shortest(word)]));
}

const choicesOf = (speak: Speak): { word: string; choice: Partial<QuickChoices> }[] =>
  [
    ...observationAreas.map((area) => ({ word: speak(areaWords[area]), choice: { area } })),
    ...knowledgeKinds.map((kind) => ({ word: speak(kindWords[kind]), choice: { kind } })),
    ...sensitivities.map((sensitivity) => ({ word: speak(sensitivityWords[sensitivity]), choice: { sensitivity } })),
  ].map(({ word, choice }) => ({ word: word.toLocaleLowerCase(speak.language), choice }));
