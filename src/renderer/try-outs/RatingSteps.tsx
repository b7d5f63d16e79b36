import { useId, useState, type FocusEvent, type KeyboardEvent } from 'react';
import classes from '#renderer/try-outs/ratings.module.css';

type RatingStepsProps = {
  /** What is rated: "Tempo". */
  label: string;
  value: number | null;
  /** Hears a step of 1 to 5, or null when it is taken away; resolves when it is kept or refused. */
  onChoose: (step: number | null) => Promise<unknown>;
};

const steps = [1, 2, 3, 4, 5];

/** Five steps as radio buttons. A digit or a click keeps at once, Delete empties; arrows look around and keep when the row is left. */
export function RatingSteps({ label, value, onChoose }: RatingStepsProps) {
  const name = useId();
  const [draft, setDraft] = useState<number | null | undefined>(undefined);
  const shown = draft === undefined ? value : draft;

  function keep(step: number | null | undefined) {
    if (step === undefined || step === value) return setDraft(undefined);
    setDraft(step);
    void onChoose(step).finally(() => setDraft(undefined));
  }

  function leave(event: FocusEvent<HTMLInputElement>) {
    if (!(event.relatedTarget instanceof HTMLInputElement && event.relatedTarget.name === name)) keep(draft);
  }

  function hearKeys(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') return keep(draft);
    if (event.key === 'Escape') return setDraft(undefined);
    if (event.key === 'Delete' || event.key === 'Backspace') return keep(null);
    if (!/^[1-5]$/u.test(event.key)) return;
    const step = Number(event.key);
    event.currentTarget.closest('fieldset')?.querySelectorAll('input')[step - 1]?.focus();
    keep(step);
  }

  return (
    <fieldset className={classes.steps}>
      <legend className="hidden-but-read">{label}</legend>
      {steps.map((step) => (
        <label key={step} data-on={shown === step || undefined}>
          <input
            type="radio"
            name={name}
            value={step}
            checked={shown === step}
            onChange={() => setDraft(step)}
            onBlur={leave}
            onKeyDown={hearKeys}
            onClick={(event) => {
              // A click has a detail; arrow keys click too, without one.
              if (event.detail > 0) keep(value === step ? null : step);
            }}
          />
          {step}
        </label>
      ))}
    </fieldset>
  );
}
