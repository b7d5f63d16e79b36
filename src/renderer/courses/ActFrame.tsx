import type { ReactNode } from 'react';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { actWords } from '#renderer/courses/act-words.ts';
import type { Acting } from '#renderer/courses/use-act.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';

type ActFrameProps = {
  acting: Acting;
  /** The days the form shows; a refusal at another field stands under them all. */
  days: readonly string[];
  onSave: () => Promise<void>;
  children: ReactNode;
};

/** The form of an act around its fields: its name, its button, and why it was refused. */
export function ActFrame({ acting: { act, begun, error, isPending, onDone }, days, onSave, children }: ActFrameProps) {
  const speak = useSpeak();
  return (
    <PanelForm
      layout="panel"
      label={speak(actWords[act].menu)}
      saveLabel={speak(actWords[act].save)}
      cancelLabel={speak('app.close')}
      onSave={onSave}
      onCancel={onDone}
      isPending={isPending}
      begun={begun}
      missing={null}
      fault={sentenceOf(error, speak, [...days, 'reasonCode', 'reason'])}
    >
      {children}
    </PanelForm>
  );
}
