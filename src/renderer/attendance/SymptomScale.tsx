import { useId, useState, type FocusEvent, type KeyboardEvent } from 'react';
import classes from '#renderer/attendance/panel.module.css';

type SymptomScaleProps = {
  /** What is scored: "Symptomer før, 0–10". */
  label: string;
  value: number | null;
  /** Hears the step when the scale is left, or at once from the mouse; null takes it away. */
  onChange: (step: number | null) => void;
  isDisabled: boolean;
};

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Eleven steps as radio buttons. Arrows and digits choose, Delete takes the step away; one visit is one change. */
export function SymptomScale({ label, value, onChange, isDisabled }: SymptomScaleProps) {
  const name = useId();
  const [draft, setDraft] = useState<number | null | undefined>(undefined);
  const shown = draft === undefined ? value : draft;

  function commit(step: number | null | undefined) {
    if (step !== undefined && step !== value) onChange(step);
    setDraft(undefined);
  }

  function leave(event: FocusEvent<HTMLInputElement>) {
    if (!(event.relatedTarget instanceof HTMLInputElement && event.relatedTarget.name === name)) commit(draft);
  }

  function hearKeys(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') return commit(draft);
    if (event.key === 'Escape') return setDraft(undefined);
    if (event.key === 'Delete' || event.key === 'Backspace') return setDraft(null);
    if (!/^\d$/u.test(event.key)) return;
    const step = shown === 1 && event.key === '0' ? 10 : Number(event.key);
    setDraft(step);
    event.currentTarget.closest('fieldset')?.querySelectorAll('input')[step]?.focus();
  }

  return (
    <fieldset className={classes.scale} disabled={isDisabled}>
      <legend>{label}</legend>
      <div>
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
                if (event.detail > 0) commit(value === step ? null : step);
              }}
            />
            {step}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
