import { ActionIcon, Tooltip } from '@mantine/core';
import type { ComponentProps, ReactNode } from 'react';

type IconButtonProps = {
  /** What it does; both accessible name and tooltip. */
  label: string;
  /** The icon. */
  children: ReactNode;
  onClick?: () => void;
  /** Side in pixels. */
  size?: number;
  /** `default` draws an edge, `subtle` none. */
  variant?: 'default' | 'subtle';
  isDisabled?: boolean;
  /** Says whether it is pressed, for a button that stays down. */
  isPressed?: boolean;
  ref?: ComponentProps<'button'>['ref'];
};

/** The only way to draw a button without words: it cannot be made without a label and a tooltip. */
export function IconButton({
  label,
  children,
  onClick,
  size = 32,
  variant = 'subtle',
  isDisabled = false,
  isPressed,
  ref,
}: IconButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        ref={ref}
        aria-label={label}
        aria-pressed={isPressed}
        size={size}
        variant={variant}
        disabled={isDisabled}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
