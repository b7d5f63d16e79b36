import { useRef, useState } from 'react';
import type { Begun } from '#renderer/components/use-begun.ts';
import {
  contestedFields,
  fieldOf,
  recordingOf,
  scoreIn,
  seenIn,
  type Seen,
  type Typed,
} from '#renderer/scores/score-entry.ts';
import { sideWord, valueText } from '#renderer/scores/score-words.ts';
import { useSpeak } from '#renderer/text.ts';
import { wordingIn, type Indicator } from '#shared/indicators.ts';
import { scoreSides, type ScoreRound } from '#shared/scores.ts';

type Day = { round: ScoreRound | undefined; scale: Pick<ScoreRound, 'scaleMin' | 'scaleMax'> };
type Begin = { scores: Seen; note: number | null };

/**
 * The scores and the note of one day while they are typed, with the versions they were begun from: what somebody else gives
 * meanwhile is shown, and one chooses.
 */
export function useTypedScores({ round, scale }: Day, indicators: readonly Indicator[], firstName: string) {
  const speak = useSpeak();
  const [typed, setTyped] = useState<Typed>(new Map());
  const [typedNote, setNote] = useState<string | null>(null);
  const [begun, setBegun] = useState<Begin>({ scores: new Map(), note: null });
  // Whoever keeps their own saves in the same breath, before the page is drawn anew.
  const latest = useRef(begun);

  function begin(next: Begin) {
    latest.current = next;
    setBegun(next);
  }

  const standingNote = round?.note ?? '';
  const note = typedNote ?? standingNote;
  const isNoteNew = note !== standingNote;
  const contested = contestedFields(typed, begun.scores, round, scale);
  const isNoteContested = isNoteNew && begun.note !== null && begun.note !== (round?.version ?? 0);

  function scoreText(indicator: Indicator, side: (typeof scoreSides)[number]): string {
    const score = scoreIn(fieldOf(indicator.id, side), round);
    const { name } = wordingIn(indicator, speak.language);
    const place = speak('scores.stepOf', { indicator: name, side: sideWord(side, firstName, speak) });
    return `${place}: ${score ? valueText(score.value, speak) : speak('scores.nothingYet')}`;
  }

  const theirs = [
    ...indicators.flatMap((indicator) =>
      scoreSides
        .filter((side) => contested.includes(fieldOf(indicator.id, side)))
        .map((side) => scoreText(indicator, side)),
    ),
    ...(isNoteContested ? [`${speak('scores.note')}: ${standingNote || speak('app.notStated')}`] : []),
  ];

  /** What was typed stands from here on what the book says now. */
  const goOnFrom = (day: ScoreRound | undefined) =>
    begin({ scores: seenIn(typed.keys(), day), note: typedNote === null ? null : (day?.version ?? 0) });

  const compared: Begun = {
    theirs: theirs.length > 0 ? theirs.join('\n') : null,
    goOn: () => goOnFrom(round),
    takeTheirs: () => {
      setTyped((known) => new Map([...known].filter(([field]) => !contested.includes(field))));
      if (isNoteContested) setNote(null);
    },
  };

  return {
    typed,
    note,
    isNoteNew,
    begun: compared,
    goOnFrom,
    type(field: string, text: string) {
      const { scores } = latest.current;
      if (!scores.has(field) || !typed.has(field))
        begin({ ...latest.current, scores: new Map([...scores, ...seenIn([field], round)]) });
      setTyped((known) => new Map(known).set(field, text));
    },
    typeNote(text: string) {
      if (typedNote === null) begin({ ...latest.current, note: round?.version ?? 0 });
      setNote(text);
    },
    /** What is written; null while a field holds what is no step. */
    given: recordingOf(typed, begun.scores, round, scale),
    /** The same as it is this very moment, for saving. */
    givenNow: () => recordingOf(typed, latest.current.scores, round, scale),
    /** The version of the round its note was typed on; the newest while nobody typed in it. */
    roundVersion: () => (isNoteNew ? latest.current.note : null) ?? round?.version ?? 0,
  };
}
