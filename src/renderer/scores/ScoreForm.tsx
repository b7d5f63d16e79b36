import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { hasKeyForEachStep } from '#renderer/scores/score-entry.ts';
import { StepFields } from '#renderer/scores/StepFields.tsx';
import { useTypedScores } from '#renderer/scores/use-typed-scores.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { CourseRecord } from '#shared/courses.ts';
import type { Indicator, ScoreScale } from '#shared/indicators.ts';
import { whyDayRefused } from '#shared/score-rules.ts';
import type { ScoreRound } from '#shared/scores.ts';
import { dayAndMonth } from '#shared/text/format.ts';
import classes from '#renderer/scores/scores.module.css';

type ScoreFormProps = {
  record: CourseRecord;
  rounds: readonly ScoreRound[];
  /** In the order they are asked, the archived with them. */
  indicators: readonly Indicator[];
  /** The scale of today, for a day that has no round yet. */
  scale: ScoreScale;
  /** The day it begins on. */
  beginsOn: string;
  /** Something was typed that leaving would lose. */
  onTyped: () => void;
  onDone: () => void;
};

/** Scores of one day, both sides: a new round, or one that is corrected. */
export function ScoreForm({ record, rounds, indicators, scale: { min, max }, beginsOn, ...form }: ScoreFormProps) {
  const { onTyped, onDone } = form;
  const speak = useSpeak();
  const sayDone = useSayDone();
  const recording = api.scores.record.useCommand();
  const withdrawing = api.scores.withdraw.useCommand();
  const fields = useRef<HTMLDivElement>(null);
  const [scoredOn, setScoredOn] = useState<string | null>(beginsOn);
  const { course, candidate, today } = record;
  const round = rounds.find((each) => each.scoredOn === scoredOn);
  const scale = round ?? { scaleMin: min, scaleMax: max };
  const asked = indicators.filter(
    ({ id, archivedAt }) => archivedAt === null || round?.scores.some(({ indicatorId }) => indicatorId === id),
  );
  const entry = useTypedScores({ round, scale }, asked, candidate.firstName);
  const { typed, note, isNoteNew, given } = entry;

  useEffect(() => fields.current?.querySelector('input')?.focus(), []);

  const dayRefused = round || scoredOn === null ? null : whyDayRefused(course, scoredOn, today);
  const missing =
    scoredOn === null
      ? speak('scores.dayMissing')
      : given === null
        ? speak('scores.outsideScale', { min: scale.scaleMin, max: scale.scaleMax })
        : given.scores.length + given.clears.length === 0 && !(round && isNoteNew)
          ? speak('scores.nothingGiven')
          : null;

  function goToDay(day: string | null) {
    setScoredOn(day);
    entry.goOnFrom(rounds.find((each) => each.scoredOn === day));
  }

  async function save() {
    const written = entry.givenNow();
    if (scoredOn === null || written === null) return;
    const { auditSeq } = await recording.mutateAsync({
      courseId: course.id,
      scoredOn,
      version: entry.roundVersion(),
      ...written,
      ...(isNoteNew && { note }),
    });
    sayDone(speak('scores.recorded', { day: dayAndMonth(scoredOn) }), auditSeq);
    onDone();
  }

  async function withdraw({ id: roundId, version, scoredOn: day }: ScoreRound) {
    const { auditSeq } = await withdrawing.mutateAsync({ roundId, version });
    sayDone(speak('scores.withdrawn', { day: dayAndMonth(day) }), auditSeq);
    onDone();
  }

  return (
    <PanelForm
      label={speak(round ? 'scores.correct' : 'scores.new')}
      saveLabel={speak('scores.save')}
      onSave={save}
      onCancel={onDone}
      isPending={recording.isPending}
      missing={missing}
      begun={entry.begun}
      fault={sentenceOf(recording.error ?? withdrawing.error, speak, ['scoredOn'])}
      note={speak(hasKeyForEachStep(scale) ? 'scores.keysHint' : 'scores.typeHint', {
        min: scale.scaleMin,
        max: scale.scaleMax,
      })}
    >
      <div className={classes.form}>
        <div ref={fields}>
          <StepFields
            indicators={asked}
            round={round}
            scale={scale}
            typed={typed}
            firstName={candidate.firstName}
            onType={(field, text) => {
              entry.type(field, text);
              onTyped();
            }}
          />
        </div>
        <div className={classes.formSide}>
          <DayInput
            label={speak('scores.day')}
            value={scoredOn}
            today={today}
            fault={dayRefused ? speak.sentence(dayRefused) : faultAt(recording.error, 'scoredOn', speak)}
            onChange={goToDay}
          />
          <Textarea
            label={speak('scores.note')}
            description={speak('scores.noteHint')}
            value={note}
            autosize
            minRows={3}
            maxRows={8}
            onChange={(event) => {
              entry.typeNote(event.currentTarget.value);
              onTyped();
            }}
          />
          {round && (
            <Button variant="subtle" onClick={() => void withdraw(round).catch(() => undefined)}>
              {speak('scores.withdraw')}
            </Button>
          )}
        </div>
      </div>
    </PanelForm>
  );
}
