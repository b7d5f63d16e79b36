import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from '#renderer/writing/writing.module.css';

type ToolButtonProps = {
  /** What it does and its keys, as the tooltip. */
  label: string;
  /** What it does, read aloud. */
  name: string;
  isPressed: boolean;
  tabIndex: number;
  onFocus: () => void;
  onClick: () => void;
  children: ReactNode;
};

/** A tool that stays down while what is written has its look. */
export function ToolButton({ label, name, isPressed, children, ...button }: ToolButtonProps) {
  return (
    <Tooltip label={label}>
      <button
        type="button"
        className={classes.tool}
        aria-label={name}
        aria-pressed={isPressed}
        // What is chosen in the text stays chosen.
        onMouseDown={(event) => event.preventDefault()}
        {...button}
      >
        {children}
      </button>
    </Tooltip>
  );
}
