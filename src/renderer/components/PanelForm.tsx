import { Button } from '@mantine/core';
import { useEventListener, useMergedRef } from '@mantine/hooks';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { BothTexts } from '#renderer/components/BothTexts.tsx';
import classes from '#renderer/components/form.module.css';
import { useAskedLeave } from '#renderer/components/use-asked-leave.ts';
import type { Begun } from '#renderer/components/use-begun.ts';
import { goToFault, refusedField } from '#renderer/fault-focus.ts';
import { useSpeak } from '#renderer/text.ts';

type PanelFormProps = {
  /** What is being made; read aloud, and drawn by the page around. */
  label: string;
  /** The filled button's verb. */
  saveLabel: string;
  cancelLabel?: string;
  onSave: () => Promise<void>;
  onCancel: () => void;
  isPending: boolean;
  /** What must still be said before it can be kept, or null. */
  missing: string | null;
  /** Why it was refused as a whole. */
  fault: string | undefined;
  /** Stands beside the buttons. */
  note?: string;
  /** What the form began from; when another window changes it, both are shown and one chooses. */
  begun?: Begun;
  /** Between the rows of a tab, or alone in a panel. */
  layout?: 'inline' | 'panel';
  children: ReactNode;
};

/** A form in its place on the page: begins in its first field, Enter keeps (Ctrl Enter from a long text), Esc leaves, and asks first when something is typed. */
export function PanelForm(form: PanelFormProps) {
  const {
    label,
    saveLabel,
    cancelLabel,
    onSave,
    onCancel,
    isPending,
    missing,
    fault,
    note,
    begun,
    layout = 'inline',
    children,
  } = form;
  const speak = useSpeak();
  const frame = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isAsked, setIsAsked] = useState(false);
  const leave = useAskedLeave(onCancel);

  useEffect(() => {
    const cameFrom = document.activeElement;
    const around = frame.current?.parentElement?.closest('section') ?? null;
    frame.current?.querySelector<HTMLElement>('input, textarea')?.focus();
    return () => void requestAnimationFrame(() => giveFocusBack(cameFrom, around));
  }, []);

  const listen = useEventListener('keydown', (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !isOpenList(event.target)) {
      event.stopPropagation();
      leave.pressEsc(event);
    }
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey || isPlainField(event.target))) return;
    event.preventDefault();
    // The field one stands in gives its value when it is left.
    const field = document.activeElement;
    if (!(field instanceof HTMLElement)) return;
    field.blur();
    requestAnimationFrame(() => {
      button.current?.click();
      if (document.activeElement === document.body) field.focus();
    });
  });

  const hearTyping = useEventListener('input', leave.hearInput);

  // One's own change arrives before the form has closed.
  const theirs = isPending ? null : (begun?.theirs ?? null);

  function save() {
    setIsAsked(true);
    const refused = refusedField(frame.current);
    if (refused) refused.focus();
    else if (missing === null && !isPending) void onSave().then(beginAgain, () => goToFault(frame.current));
  }

  /** What stays open is empty for the next: nothing is typed, and nothing is missing until one asks again. */
  function beginAgain() {
    setIsAsked(false);
    leave.forget();
  }

  return (
    <section
      ref={useMergedRef(frame, listen, hearTyping)}
      className={layout === 'inline' ? classes.inline : classes.stack}
      aria-label={label}
    >
      <BothTexts
        theirs={theirs}
        mineLabel={speak('drafts.yourChange')}
        onKeepMine={() => {
          begun?.goOn();
          save();
        }}
        onTakeTheirs={begun?.takeTheirs ?? onCancel}
      >
        {children}
      </BothTexts>
      <p className={classes.fault} role="alert">
        {isAsked && missing !== null ? missing : fault}
      </p>
      <div className={classes.actions}>
        {theirs === null && (
          <Button ref={button} variant="filled" onClick={save}>
            {saveLabel}
          </Button>
        )}
        <Button variant="subtle" onClick={onCancel}>
          {cancelLabel ?? speak('app.cancel')}
        </Button>
        {note !== undefined && <span className="quiet">{note}</span>}
        <output>{leave.isAsking && speak('drafts.escAgain')}</output>
      </div>
    </section>
  );
}

/** A closed form leaves nobody outside the page: back to what opened it, what took its place, or the work area. */
function giveFocusBack(cameFrom: Element | null, around: Element | null) {
  if (document.activeElement !== document.body) return;
  const opener = cameFrom !== document.body && cameFrom?.isConnected ? cameFrom : around?.querySelector('button');
  const target = opener ?? document.getElementById('work-area');
  if (target instanceof HTMLElement) target.focus();
}

/** An open list of choices uses Esc for itself. */
const isOpenList = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[aria-expanded="true"]') !== null;

/** Where Enter means nothing else: not in long texts, choices and boxes. */
const isPlainField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement &&
  target.type === 'text' &&
  target.getAttribute('role') !== 'combobox' &&
  !target.hasAttribute('aria-haspopup');
