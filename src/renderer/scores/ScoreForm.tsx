import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { hasKeyForEachStep, recordingOf, type Typed } from '#renderer/scores/score-entry.ts';
import { StepFields } from '#renderer/scores/StepFields.tsx';
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
  onDone: () => void;
};

/** Scores of one day, both sides: a new round, or one that is corrected. */
export function ScoreForm({ record, rounds, indicators, scale: { min, max }, beginsOn, onDone }: ScoreFormProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const recording = api.scores.record.useCommand();
  const withdrawing = api.scores.withdraw.useCommand();
  const fields = useRef<HTMLDivElement>(null);
  const [scoredOn, setScoredOn] = useState<string | null>(beginsOn);
  const [typed, setTyped] = useState<Typed>(new Map());
  const [typedNote, setNote] = useState<string | null>(null);
  const { course, candidate, today } = record;
  const round = rounds.find((each) => each.scoredOn === scoredOn);
  const scale = round ?? { scaleMin: min, scaleMax: max };
  const asked = indicators.filter(
    ({ id, archivedAt }) => archivedAt === null || round?.scores.some(({ indicatorId }) => indicatorId === id),
  );
  const given = recordingOf(typed, round, scale);
  const note = typedNote ?? round?.note ?? '';
  const isNoteNew = note !== (round?.note ?? '');

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

  async function save() {
    if (scoredOn === null || given === null) return;
    const { auditSeq } = await recording.mutateAsync({
      courseId: course.id,
      scoredOn,
      version: round?.version ?? 0,
      ...given,
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
            onType={(field, text) => setTyped((known) => new Map(known).set(field, text))}
          />
        </div>
        <div className={classes.formSide}>
          <DayInput
            label={speak('scores.day')}
            value={scoredOn}
            today={today}
            fault={dayRefused ? speak.sentence(dayRefused) : faultAt(recording.error, 'scoredOn', speak)}
            onChange={setScoredOn}
          />
          <Textarea
            label={speak('scores.note')}
            description={speak('scores.noteHint')}
            value={note}
            autosize
            minRows={3}
            maxRows={8}
            onChange={(event) => setNote(event.currentTarget.value)}
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
