import { PasswordInput } from '@mantine/core';
import { IconAlertTriangle, IconEye, IconEyeOff } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, type Ref, useState } from 'react';
import { icon, smallIcon } from '#renderer/components/icon.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/session/PassphraseField.module.css';

type PassphraseFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Hears keys the field itself has no use for. */
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** Under the label: the rule for a new one. */
  description?: ReactNode;
  fault?: string | null | undefined;
  /** Tells the browser's own helpers which of the two it is. */
  isNew?: boolean;
  size?: 'sm' | 'md';
  /** In a dialog: the first that takes the focus. */
  hasFirstFocus?: boolean;
  ref?: Ref<HTMLInputElement>;
};

/** A passphrase with its eye, and a word when Caps Lock is on. */
export function PassphraseField({
  label,
  value,
  onChange,
  onKeyDown,
  description,
  fault,
  isNew = false,
  size = 'sm',
  hasFirstFocus = false,
  ref,
}: PassphraseFieldProps) {
  const speak = useSpeak();
  const [isShown, setIsShown] = useState(false);
  const [isCapsLocked, setIsCapsLocked] = useState(false);
  const hearCapsLock = (event: KeyboardEvent<HTMLInputElement>) => setIsCapsLocked(event.getModifierState('CapsLock'));
  return (
    <div>
      <PasswordInput
        ref={ref}
        label={label}
        description={description}
        error={fault}
        size={size}
        data-autofocus={hasFirstFocus || undefined}
        value={value}
        visible={isShown}
        onVisibilityChange={setIsShown}
        autoComplete={isNew ? 'new-password' : 'off'}
        spellCheck={false}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        visibilityToggleIcon={({ reveal }) => (reveal ? <IconEyeOff {...icon} /> : <IconEye {...icon} />)}
        visibilityToggleButtonProps={{
          'aria-label': speak(isShown ? 'session.hidePassphrase' : 'session.showPassphrase'),
          tabIndex: 0,
        }}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyUp={hearCapsLock}
        onKeyDown={(event) => {
          hearCapsLock(event);
          onKeyDown?.(event);
        }}
        onBlur={() => setIsCapsLocked(false)}
      />
      <output>
        {isCapsLocked && (
          <span className={classes.capsLock}>
            <IconAlertTriangle {...smallIcon} />
            {speak('session.capsLock')}
          </span>
        )}
      </output>
    </div>
  );
}
