import { Button, TextInput } from '@mantine/core';
import { IconArrowLeft, IconCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { icon } from '#renderer/components/icon.ts';
import { anchorText, anchorWords, stepsToChoose } from '#renderer/scores/anchors.ts';
import { hasKeyForEachStep, stepOfKeys } from '#renderer/scores/score-entry.ts';
import { useSpeak } from '#renderer/text.ts';
import { wordingIn, type Indicator, type ScoreScale } from '#shared/indicators.ts';
import classes from '#renderer/scores/together.module.css';

type TogetherQuestionProps = {
  indicator: Indicator;
  /** Which question it is, from 0, and of how many. */
  place: number;
  of: number;
  isAnswered: (place: number) => boolean;
  scale: ScoreScale;
  /** The candidate's answer; undefined before there is one. What we answered is not shown. */
  answer: number | null | undefined;
  /** What stands beside the answer. */
  words: string;
  refused: string | null;
  onAnswer: (value: number | null, words?: string) => void;
  onGo: (place: number) => void;
};

/** One question in large type, its steps as large buttons with words, and a button for not knowing. */
export function TogetherQuestion(question: TogetherQuestionProps) {
  const { indicator, place, of, isAnswered, scale, answer, words, refused, onAnswer, onGo } = question;
  const speak = useSpeak();
  const heading = useRef<HTMLHeadingElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  // The digit typed just before in this visit; a step that was clicked, or stood here already, makes no ten.
  const pressed = useRef<{ key: string; at: number } | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const { name, candidate } = wordingIn(indicator, speak.language);

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    function hear(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
      if (event.key === 'ArrowLeft' && place > 0) return onGo(place - 1);
      if (event.key === 'ArrowRight' && answer !== undefined) return onGo(place + 1);
      if (event.key === 'Enter' && answer !== undefined && !(event.target instanceof HTMLButtonElement))
        return onGo(place + 1);
      if (!hasKeyForEachStep({ scaleMin: scale.min, scaleMax: scale.max })) return;
      const now = { key: event.key, at: event.timeStamp };
      const step = stepOfKeys(pressed.current, now, { scaleMin: scale.min, scaleMax: scale.max });
      pressed.current = now;
      if (step !== undefined) choose(step);
    }
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  });

  function choose(value: number | null) {
    onAnswer(value);
    next.current?.focus();
  }

  const steps = stepsToChoose(scale);
  const said =
    answer === undefined
      ? ''
      : answer === null
        ? speak('scores.savedNoAnswer')
        : speak('scores.savedStep', { step: anchorText(scale, answer, speak) });
  return (
    <section className={classes.question} aria-labelledby="question">
      <ol className={classes.places} aria-label={speak('scores.placeOf', { place: place + 1, count: of })}>
        {Array.from({ length: of }, (_, each) => (
          <li key={each} data-done={isAnswered(each) || undefined} data-here={each === place || undefined} />
        ))}
      </ol>
      <p className={classes.name}>{speak('scores.placeName', { place: place + 1, count: of, name })}</p>
      <h1 id="question" ref={heading} tabIndex={-1}>
        {candidate || name}
      </h1>
      <fieldset className={classes.steps} aria-labelledby="question">
        {steps.map((step) => (
          <button key={step} type="button" aria-pressed={answer === step} onClick={() => choose(step)}>
            <b>{step}</b> <span>{anchorWords(scale, step, speak)}</span>
          </button>
        ))}
      </fieldset>
      <button type="button" className={classes.dontKnow} aria-pressed={answer === null} onClick={() => choose(null)}>
        {speak('scores.dontKnow')}
      </button>
      <output className={classes.said}>
        {refused ?? said}
        {refused === null && said !== '' && <IconCheck {...icon} />}
      </output>
      {answer !== undefined && (
        <TextInput
          className={classes.own}
          size="md"
          label={speak('scores.ownWords')}
          value={typed ?? words}
          maxLength={300}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => typed !== null && typed.trim() !== words && onAnswer(answer, typed)}
          onKeyDown={(event) => event.key === 'Enter' && next.current?.focus()}
        />
      )}
      <div className={classes.go}>
        <Button
          size="lg"
          variant="default"
          leftSection={<IconArrowLeft {...icon} />}
          disabled={place === 0}
          onClick={() => onGo(place - 1)}
        >
          {speak('scores.back')}
        </Button>
        <Button
          ref={next}
          size="lg"
          variant={answer === undefined ? 'default' : 'filled'}
          onClick={() => onGo(place + 1)}
        >
          {speak(answer === undefined ? 'scores.skip' : place + 1 === of ? 'scores.finish' : 'scores.next')}
        </Button>
      </div>
    </section>
  );
}
