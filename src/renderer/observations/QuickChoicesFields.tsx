import { SegmentedControl, TextInput } from '@mantine/core';
import { useEventListener } from '@mantine/hooks';
import { useMemo } from 'react';
import { writeDay } from '#renderer/components/day-text.ts';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { useTypedValue } from '#renderer/components/use-typed-value.ts';
import { areaWords, kindWords, sensitivityWords } from '#renderer/observations/observation-words.ts';
import { lettersFor, readRecentDay } from '#renderer/observations/quick-text.ts';
import classes from '#renderer/observations/quick.module.css';
import type { QuickNote } from '#renderer/observations/use-quick-note.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Day } from '#shared/calendar.ts';
import { knowledgeKinds, observationAreas, sensitivities } from '#shared/observations.ts';
import type { TextKey } from '#shared/text/keys.ts';

type QuickChoicesFieldsProps = {
  note: QuickNote;
  today: Day;
  /** Enter in a choice goes back to the text. */
  onBack: () => void;
};

/** Area, kind, sensitivity and day of what is being typed, each with the letters that choose it in the text. */
export function QuickChoicesFields({ note, today, onBack }: QuickChoicesFieldsProps) {
  const speak = useSpeak();
  const { choices, choose } = note;
  const day = useTypedValue<Day>(
    choices.happenedOn,
    (text) => readRecentDay(text, today, speak),
    writeDay,
    (happenedOn) => choose({ happenedOn: happenedOn ?? today }),
  );
  const dayLabel = speak('observations.day');

  const listen = useEventListener<'keydown', HTMLFieldSetElement>('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    onBack();
  });

  return (
    <fieldset ref={listen} className={classes.choices} aria-label={speak('observations.choices')}>
      <Choice
        label={speak('observations.area')}
        values={observationAreas}
        words={areaWords}
        value={choices.area}
        onChoose={(area) => choose({ area })}
      />
      <Choice
        label={speak('observations.kind')}
        values={knowledgeKinds}
        words={kindWords}
        value={choices.kind}
        onChoose={(kind) => choose({ kind })}
      />
      <Choice
        label={speak('observations.sensitivity')}
        values={sensitivities}
        words={sensitivityWords}
        value={choices.sensitivity}
        onChoose={(sensitivity) => choose({ sensitivity })}
      />
      <span className={classes.label} aria-hidden>
        {dayLabel}
      </span>
      <TextInput
        className={classes.day}
        size="xs"
        aria-label={dayLabel}
        value={day.text}
        autoComplete="off"
        error={
          day.isRefused ? speak('observations.dayWords', { yesterday: speak('observations.yesterday') }) : undefined
        }
        onChange={(event) => day.type(event.currentTarget.value)}
        onBlur={day.commit}
      />
    </fieldset>
  );
}

type ChoiceProps<Value extends string> = {
  label: string;
  values: readonly Value[];
  words: Record<Value, TextKey>;
  value: Value;
  onChoose: (value: Value) => void;
};

function Choice<Value extends string>({ label, values, words, value, onChoose }: ChoiceProps<Value>) {
  const speak = useSpeak();
  const letters = useMemo(() => lettersFor(speak), [speak]);
  const capOf = (word: string) => letters.get(word.toLocaleLowerCase(speak.language)) ?? word;
  return (
    <>
      <span className={classes.label} aria-hidden>
        {label}
      </span>
      <SegmentedControl
        aria-label={label}
        value={value}
        onChange={onChoose}
        data={values.map((each) => ({
          value: each,
          label: (
            <span className={classes.word}>
              {speak(words[each])}
              <span aria-hidden>
                <KeyHint keys={capOf(speak(words[each])).toLocaleUpperCase(speak.language)} />
              </span>
            </span>
          ),
        }))}
      />
    </>
  );
}
