import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { goToFault, refusedField } from '#renderer/fault-focus.ts';
import classes from '#renderer/meetings/decisions.module.css';
import type { TypedDecision } from '#renderer/meetings/use-new-decision.ts';
import { OwnerField } from '#renderer/tasks/OwnerField.tsx';
import { useSpeak } from '#renderer/text.ts';

type NewDecisionProps = { decision: TypedDecision; today: string };

/** A decision on one line: Enter adds it, and who and when make it a task. */
export function NewDecision({ decision, today }: NewDecisionProps) {
  const speak = useSpeak();
  const frame = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const { typed, owners, type, add, error } = decision;

  async function keep() {
    const refused = refusedField(frame.current);
    if (refused) return refused.focus();
    if (await add()) first.current?.focus();
    else goToFault(frame.current);
    return undefined;
  }

  function hearKeys(event: KeyboardEvent) {
    const isPlainEnter = event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!isPlainEnter || event.defaultPrevented || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    // The day is read when its key has been heard, and a refused one is drawn by then.
    requestAnimationFrame(() => void keep());
  }

  return (
    // Only hears Enter from the fields inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={frame} className={classes.new} onKeyDown={hearKeys}>
      <TextInput
        ref={first}
        className={classes.text}
        label={speak('meetings.newDecision')}
        value={typed.text}
        maxLength={500}
        autoComplete="off"
        error={faultAt(error, 'text', speak)}
        onChange={(event) => type({ text: event.currentTarget.value })}
      />
      <OwnerField
        label={speak('tasks.owner')}
        value={typed.owner}
        choices={owners}
        onChange={(owner) => type({ owner })}
        fault={faultAt(error, 'task.ownerId', speak) ?? faultAt(error, 'task.owner', speak)}
      />
      <DayInput
        label={speak('tasks.due')}
        value={typed.dueOn}
        today={today}
        onChange={(dueOn) => type({ dueOn })}
        fault={faultAt(error, 'task.dueOn', speak)}
      />
      <Button className={classes.add} rightSection={<KeyHint keys="Enter" />} onClick={() => void keep()}>
        {speak('meetings.addDecision')}
      </Button>
      <p className={classes.fault} role="alert">
        {sentenceOf(error, speak, ['text', 'task.ownerId', 'task.owner', 'task.dueOn'])}
      </p>
    </div>
  );
}
