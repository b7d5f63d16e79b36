import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { api } from '#renderer/api.ts';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { readClock } from '#renderer/hour-plans/pattern.ts';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import { clockIn, todayIn, weekdayOf } from '#shared/calendar.ts';
import type { Department } from '#shared/departments.ts';
import { longestFloorHours, proposedFloorEnd } from '#shared/floor.ts';
import { closingTimeOn } from '#shared/opening-hours.ts';
import { clockText } from '#shared/text/format.ts';
import classes from '#renderer/floor/hand-over.module.css';

type HandOverFormProps = {
  departments: readonly Department[];
  begin: Department;
  onClose: () => void;
};

/** Which department, how long, and what happens then. */
export function HandOverForm({ departments, begin, onClose }: HandOverFormProps) {
  const speak = useSpeak();
  const isDemo = useOpenSession()?.isDemo ?? false;
  const [department, setDepartment] = useState(begin);
  const [time, setTime] = useState(() => clockText(proposedEnd(begin), 'da'));
  const handOver = api.floor.handOver.useCommand();
  const until = readClock(time);

  function choose(departmentId: string | null) {
    const chosen = departments.find(({ id }) => id === departmentId);
    if (!chosen) return;
    setDepartment(chosen);
    setTime(clockText(proposedEnd(chosen), 'da'));
  }

  function send(event?: FormEvent) {
    event?.preventDefault();
    // Done once is done: this window is emptied, and its page loaded anew.
    if (until !== null && !handOver.isPending) handOver.mutate({ departmentId: department.id, until });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={speak('floor.handOverTitle')}
      closeLabel={speak('shell.closeKeys')}
      onConfirm={send}
      actions={
        <>
          <Button variant="default" onClick={onClose}>
            {speak('app.cancel')}
          </Button>
          <Button variant="filled" onClick={() => send()} disabled={until === null || handOver.isPending}>
            {speak('floor.handOver')}
          </Button>
        </>
      }
    >
      <form className={classes.form} onSubmit={send} noValidate>
        <Select
          label={speak('floor.department')}
          data={departments.map(({ id, name }) => ({ value: id, label: name }))}
          value={department.id}
          allowDeselect={false}
          onChange={choose}
        />
        <TextInput
          label={speak('floor.untilField')}
          data-autofocus
          inputMode="numeric"
          autoComplete="off"
          value={time}
          error={until === null ? speak('hourPlans.clockUnreadable') : faultAt(handOver.error, 'until', speak)}
          onChange={(event) => {
            setTime(event.currentTarget.value);
            handOver.reset();
          }}
        />
        <button type="submit" hidden>
          {speak('floor.handOver')}
        </button>
      </form>
      <Refusal sentence={sentenceOf(handOver.error, speak, ['until'])} />
      <p>{speak('floor.handOverNote', { hours: longestFloorHours })}</p>
      <p>{speak(isDemo ? 'floor.backNoteDemo' : 'floor.backNote')}</p>
    </Dialog>
  );
}

function proposedEnd({ openingHours }: Department): string {
  const now = new Date().toISOString();
  return proposedFloorEnd(clockIn(now), closingTimeOn(openingHours, weekdayOf(todayIn(now))));
}
