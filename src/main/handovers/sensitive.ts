import { barriersOf } from '#main/barriers/of-candidate.ts';
import { allCodes } from '#main/code-lists/codes-of-a-day.ts';
import { effortsOf } from '#main/efforts/of-course.ts';
import type { Reader } from '#main/handler.ts';
import { lifeEventsOf } from '#main/life-events/of-candidate.ts';
import { observationsOf } from '#main/observations/of-course.ts';
import { barrierKindWords } from '#shared/barrier-words.ts';
import type { Barrier } from '#shared/barriers.ts';
import { codeOfDay, type Code } from '#shared/code-lists.ts';
import type { CourseStep } from '#shared/course-life.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { effortStatusWords, effortWords } from '#shared/effort-words.ts';
import type { Effort } from '#shared/efforts.ts';
import type { SensitivePiece } from '#shared/handovers.ts';
import type { LifeEvent } from '#shared/life-events.ts';
import type { Observation } from '#shared/observations.ts';
import { capital, knowledgeWords, whenText } from '#shared/papers/report/words.ts';
import { spokenMinutes } from '#shared/text/format.ts';
import { speakIn } from '#shared/text/speak.ts';

/** Every sensitive piece of a course and its candidate with its content in Danish, as it would be sent; the earliest first, those without a day last. */
export function sensitivePieces(db: Reader, record: CourseRecord): SensitivePiece[] {
  const { course } = record;
  const interruption = sensitiveInterruption(record, allCodes(db));
  const pieces: Dated[] = [
    ...(interruption === null ? [] : [interruption]),
    ...observationsOf(db, course.id, { hasSensitive: true }).filter(isSensitive).map(observationPiece),
    ...lifeEventsOf(db, course.candidateId)
      .filter((event) => event.isSensitive)
      .map(lifeEventPiece),
    ...barriersOf(db, course.candidateId).filter(isSensitive).map(barrierPiece),
    ...effortsOf(db, course.id).filter(isSensitive).map(effortPiece),
  ];
  return pieces.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ at: _at, ...piece }) => piece);
}

/** The step that interrupted the course, when it is interrupted now. */
export const interruptionOf = ({ course, steps }: CourseRecord): CourseStep | null =>
  course.state === 'interrupted' ? (steps.findLast(({ act }) => act === 'interrupt') ?? null) : null;

/** `at` orders it: a day, or as much of one as is remembered. */
type Dated = SensitivePiece & { at: string };

const speak = speakIn('da');
const never = '9999';

const isSensitive = ({ sensitivity }: Pick<Observation, 'sensitivity'>): boolean => sensitivity === 'sensitive';

function sensitiveInterruption(record: CourseRecord, codes: readonly Code[]): Dated | null {
  const step = interruptionOf(record);
  const code = step && codeOfDay(codes, 'interruption', step.reasonCode, step.happensOn);
  if (!step || code?.kind !== 'sensitive') return null;
  return { id: step.id, kind: 'interruption', day: step.happensOn, text: code.textDa, at: step.happensOn };
}

/** What was seen, said or judged says which of them it is. */
function observationPiece({ id, happenedOn, kind, text, quote }: Observation): Dated {
  const quoted = quote === '' || text.includes(quote) ? '' : speak('paper.quoted', { words: quote });
  return {
    id,
    kind: 'observation',
    day: happenedOn,
    text: told(speak(knowledgeWords[kind]), [text, quoted]),
    at: happenedOn,
  };
}

/** A year or a month stands in words: only a day is a day. */
function lifeEventPiece({ id, happenedIn, text }: LifeEvent): Dated {
  const isDay = happenedIn.length === 10;
  return {
    id,
    kind: 'lifeEvent',
    day: isDay ? happenedIn : null,
    text: isDay ? text : told(whenText(happenedIn, speak), [text]),
    at: happenedIn,
  };
}

const barrierPiece = ({ id, kind, text, statusOn }: Barrier): Dated => ({
  id,
  kind: 'barrier',
  day: statusOn,
  text: told(speak(barrierKindWords[kind]), [text]),
  at: statusOn,
});

function effortPiece({ id, kind, provider, from, status, schedule, minutesPerWeek, note }: Effort): Dated {
  const time =
    minutesPerWeek === null ? '' : speak('reportPaper.perWeek', { hours: spokenMinutes(minutesPerWeek, speak) });
  const facts = [provider, speak(effortStatusWords[status]).toLocaleLowerCase('da'), schedule, time]
    .filter((part) => part !== '')
    .join(', ');
  return {
    id,
    kind: 'effort',
    day: from,
    text: told(speak(effortWords[kind]), [facts, note]),
    at: from ?? never,
  };
}

/** What it is, and then its words, each on a line. */
const told = (what: string, words: readonly string[]): string =>
  `${capital(what)}: ${words.filter((part) => part !== '').join('\n')}`;
