import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { icon } from '#renderer/components/icon.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import classes from '#renderer/components/Stepper.module.css';

type StepperProps = {
  /** The period shown: "Uge 47". */
  words: ReactNode;
  previousLabel: string;
  nextLabel: string;
  onStep: (step: -1 | 1) => void;
  /** The way back to now; null while now is shown. */
  back: { label: string; onClick: () => void } | null;
};

/** A period, and the way to its neighbours and back to now. */
export function Stepper({ words, previousLabel, nextLabel, onStep, back }: StepperProps) {
  return (
    <div className={classes.stepper}>
      <IconButton label={previousLabel} variant="default" onClick={() => onStep(-1)}>
        <IconChevronLeft {...icon} />
      </IconButton>
      <b>{words}</b>
      <IconButton label={nextLabel} variant="default" onClick={() => onStep(1)}>
        <IconChevronRight {...icon} />
      </IconButton>
      {back && (
        <Button variant="subtle" size="xs" onClick={back.onClick}>
          {back.label}
        </Button>
      )}
    </div>
  );
}
