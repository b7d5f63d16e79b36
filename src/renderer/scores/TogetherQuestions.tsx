import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { icon } from '#renderer/components/icon.ts';
import { TogetherEnd } from '#renderer/scores/TogetherEnd.tsx';
import { TogetherQuestion } from '#renderer/scores/TogetherQuestion.tsx';
import { useOwnAnswers } from '#renderer/scores/use-own-answers.ts';
import { useSpeak } from '#renderer/text.ts';
import type { CourseRecord } from '#shared/courses.ts';
import type { Indicator, ScoreScale } from '#shared/indicators.ts';
import { whyDayRefused } from '#shared/score-rules.ts';
import type { ScoreRound } from '#shared/scores.ts';
import { longDay } from '#shared/text/format.ts';
import classes from '#renderer/scores/together.module.css';

type TogetherQuestionsProps = {
  record: CourseRecord;
  scoredOn: string;
  round: ScoreRound | undefined;
  indicators: readonly Indicator[];
  scale: ScoreScale;
  onLeave: () => void;
};

/** From the first question without an answer to the thanks; one may go back to any of them. */
export function TogetherQuestions({ record, scoredOn, round, indicators, scale, onLeave }: TogetherQuestionsProps) {
  const speak = useSpeak();
  const { course, candidate, today } = record;
  const own = useOwnAnswers({ courseId: course.id, scoredOn, round });
  const [at, setAt] = useState(() => firstOpen(indicators, (id) => own.answerTo(id) !== undefined));
  const indicator = indicators[at];
  const dayRefused = round ? null : whyDayRefused(course, scoredOn, today);

  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Words that are being written are kept when their field is left.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      onLeave();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [onLeave]);

  return (
    <>
      <header className={classes.head}>
        <b>{candidate.firstName}</b>
        <span>{longDay(scoredOn, speak.language)}</span>
        <Button variant="subtle" leftSection={<IconX {...icon} />} onClick={onLeave}>
          {speak('scores.leave')}
        </Button>
      </header>
      {dayRefused ? (
        <p className={classes.words}>{speak.sentence(dayRefused)}</p>
      ) : indicator ? (
        <TogetherQuestion
          key={indicator.id}
          indicator={indicator}
          place={at}
          of={indicators.length}
          isAnswered={(place) => own.answerTo(indicators[place]!.id) !== undefined}
          // A round that is begun keeps its own scale, and the words belong to the one of today.
          scale={scaleOfRound(scale, round)}
          answer={own.answerTo(indicator.id)}
          refused={own.refused}
          words={own.wordsTo(indicator.id)}
          onAnswer={(value, words) => own.answer(indicator.id, value, words)}
          onGo={setAt}
        />
      ) : (
        <TogetherEnd
          firstName={candidate.firstName}
          round={round}
          indicators={indicators}
          refused={own.refused}
          onBack={() => setAt(0)}
          onLeave={onLeave}
        />
      )}
    </>
  );
}

function firstOpen(indicators: readonly Indicator[], isAnswered: (indicatorId: string) => boolean): number {
  const place = indicators.findIndex(({ id }) => !isAnswered(id));
  return place === -1 ? indicators.length : place;
}

function scaleOfRound(scale: ScoreScale, round: ScoreRound | undefined): ScoreScale {
  if (!round || (round.scaleMin === scale.min && round.scaleMax === scale.max)) return scale;
  return { ...scale, min: round.scaleMin, max: round.scaleMax, anchors: [] };
}
