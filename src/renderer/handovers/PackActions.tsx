import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import type { Making } from '#renderer/handovers/use-held-package.ts';
import { useSpeak } from '#renderer/text.ts';
import type { PreparedPackage } from '#shared/handovers.ts';

type PackActionsProps = {
  packing: Making<Pick<PreparedPackage, 'faults'>, unknown>;
  /** Everything that is needed is chosen. */
  isReady: boolean;
  /** Nothing else in the dialog takes the first focus. */
  hasFirstFocus: boolean;
  /** The passphrase is copied, or there is none: what is left is the way out. */
  isKept: boolean;
  /** Left out where a form makes it. */
  onMake?: () => void;
  /** Of the form whose Enter makes the package. */
  formId?: string;
  /** Stops the making; nothing is kept. */
  onStop: () => void;
  onSave: () => void;
  onBack: () => void;
  onClose: () => void;
};

/** Cancel and make; of a made package back and save; once saved only the way out. The next button has the focus. */
export function PackActions({ packing, ...asked }: PackActionsProps) {
  const { isReady, hasFirstFocus, isKept, onMake, formId, onStop, onSave, onBack, onClose } = asked;
  const speak = useSpeak();
  const next = useRef<HTMLButtonElement>(null);
  const isNext = packing.kind === 'prepared' || (packing.kind === 'saved' && isKept);
  useEffect(() => {
    if (isNext) next.current?.focus();
  }, [isNext, packing.kind]);

  switch (packing.kind) {
    case 'choosing':
    case 'making': {
      const isMaking = packing.kind === 'making';
      return (
        <>
          <Button onClick={isMaking ? onStop : onClose}>{speak('app.cancel')}</Button>
          <Button
            variant="filled"
            disabled={!isReady || isMaking}
            type={formId === undefined ? 'button' : 'submit'}
            form={formId}
            onClick={onMake}
            rightSection={<KeyHint keys={formId === undefined ? speak('handovers.ctrlEnter') : 'Enter'} />}
            data-autofocus={hasFirstFocus || undefined}
          >
            {speak(isMaking ? 'handovers.packing' : 'handovers.pack')}
          </Button>
        </>
      );
    }
    case 'prepared': {
      const isSound = packing.prepared.faults.length === 0;
      return (
        <>
          <Button ref={isSound ? undefined : next} disabled={packing.isSaving} onClick={onBack}>
            {speak('handovers.back')}
          </Button>
          {isSound && (
            <Button
              ref={next}
              variant="filled"
              disabled={packing.isSaving}
              onClick={onSave}
              rightSection={<KeyHint keys="Enter" />}
            >
              {speak(packing.isSaving ? 'handovers.saving' : 'handovers.save')}
            </Button>
          )}
        </>
      );
    }
    case 'saved':
      return (
        <Button ref={next} variant={isKept ? 'filled' : 'default'} onClick={onClose}>
          {speak('handovers.done')}
        </Button>
      );
  }
}
