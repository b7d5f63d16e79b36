import { useId, type KeyboardEvent, type Ref } from 'react';
import { stepWords } from '#renderer/experiences/experience-words.ts';
import classes from '#renderer/experiences/experiences.module.css';
import { useSpeak } from '#renderer/text.ts';

type StepButtonsProps = {
  question: string;
  value: number | null;
  onChange: (step: number | null) => void;
  /** A digit has answered: what comes next may be asked. */
  onAnswered: () => void;
  ref?: Ref<HTMLFieldSetElement>;
};

/** One question with five large answers. A digit answers and goes on, arrows choose, Delete takes the answer away. */
export function StepButtons({ question, value, onChange, onAnswered, ref }: StepButtonsProps) {
  const speak = useSpeak();
  const name = useId();

  function hearKeys(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Delete' || event.key === 'Backspace') return onChange(null);
    if (event.key === 'Enter') {
      event.preventDefault();
      return onAnswered();
    }
    if (!/^[1-5]$/u.test(event.key)) return;
    event.preventDefault();
    onChange(Number(event.key));
    onAnswered();
  }

  return (
    <fieldset ref={ref} className={classes.question}>
      <legend>{question}</legend>
      <div>
        {stepWords.map((word, place) => (
          <label key={word} data-on={value === place + 1 || undefined}>
            <input
              type="radio"
              name={name}
              value={place + 1}
              checked={value === place + 1}
              onChange={() => onChange(place + 1)}
              onKeyDown={hearKeys}
            />
            <b>{place + 1}</b>
            <span>{speak(word)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
