import { Button, Select, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { api } from '#renderer/api.ts';
import course from '#renderer/components/course.module.css';
import { DayInput } from '#renderer/components/DayInput.tsx';
import forms from '#renderer/components/form.module.css';
import { useAskedLeave } from '#renderer/components/use-asked-leave.ts';
import { channelWords, readContactMinutes } from '#renderer/contacts/contact-words.ts';
import classes from '#renderer/contacts/contacts.module.css';
import { PartyKeys } from '#renderer/contacts/PartyKeys.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { goToFault } from '#renderer/fault-focus.ts';
import { readClock } from '#renderer/hour-plans/pattern.ts';
import { sensitivityWords } from '#renderer/observations/observation-words.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { contactChannels, saysContact, type ContactChannel, type ContactParty } from '#shared/contacts.ts';
import { sensitivities, type Sensitivity } from '#shared/observations.ts';

type LogContactProps = { courseId: string; today: string; mayBeSensitive: boolean };

const blank = {
  text: '',
  minutes: '',
  withWhom: '',
  clock: '',
  channel: 'talk' as ContactChannel,
  sensitivity: 'ordinary' as Sensitivity,
};

/** The fields behind the button that can be refused. */
const hiddenPaths = ['contactedOn', 'withWhom'] as const;

/** A line that logs a contact: whom, words, Enter. What else there is to say stands behind a button. */
export function LogContact({ courseId, today, mayBeSensitive }: LogContactProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const log = api.contacts.log.useCommand();
  const [party, setParty] = useState<ContactParty>('candidate');
  const [typed, setTyped] = useState(blank);
  const [day, setDay] = useState<string | null>(null);
  const [hasMore, setHasMore] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const parties = useRef<HTMLFieldSetElement>(null);
  const words = useRef<HTMLInputElement>(null);
  const leave = useAskedLeave(empty);
  const type = (part: Partial<typeof blank>) => setTyped((before) => ({ ...before, ...part }));
  const { text, withWhom, channel, sensitivity } = typed;
  const minutes = typed.minutes.trim() === '' ? null : readContactMinutes(typed.minutes);
  const contactedAt = typed.clock.trim() === '' ? null : readClock(typed.clock);
  const isMinutesRefused = typed.minutes.trim() !== '' && minutes === null;
  const isClockRefused = typed.clock.trim() !== '' && contactedAt === null;

  async function send(event: FormEvent) {
    event.preventDefault();
    setIsAsked(true);
    if (log.isPending) return;
    if (isMinutesRefused || isClockRefused) return showFaults(isClockRefused);
    if (!saysContact({ text, withWhom, minutes })) return words.current?.focus();
    try {
      const { auditSeq } = await log.mutateAsync({
        courseId,
        party,
        text,
        withWhom,
        channel,
        minutes,
        contactedAt,
        sensitivity,
        ...(day !== null && { contactedOn: day }),
      });
      sayDone(speak('contacts.logged'), auditSeq);
      setTyped(blank);
      setDay(null);
      setIsAsked(false);
      leave.forget();
      // The next one begins with whom.
      parties.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
    } catch (error) {
      // The fields say what is wrong, so they must stand there.
      showFaults(hiddenPaths.some((path) => faultAt(error, path, speak) !== undefined));
    }
  }

  function showFaults(isBehindButton: boolean) {
    if (isBehindButton) setHasMore(true);
    goToFault(form.current);
  }

  function empty() {
    setParty('candidate');
    setTyped(blank);
    setDay(null);
    setHasMore(false);
    setIsAsked(false);
    log.reset();
  }

  function hearKeys(event: KeyboardEvent) {
    if (event.key === 'Escape' && !event.defaultPrevented) leave.pressEsc(event);
  }

  const isSilent = isAsked && !saysContact({ text, withWhom, minutes });
  return (
    // Esc empties the line from any of its fields, and asks first when something is typed.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className={classes.log}
      aria-label={speak('contacts.add')}
      onSubmit={(event) => void send(event)}
      onInput={leave.hearInput}
      onKeyDown={hearKeys}
    >
      <PartyKeys ref={parties} value={party} onChange={setParty} onChosen={() => words.current?.focus()} />
      <div className={classes.line}>
        <TextInput
          ref={words}
          label={speak('contacts.text')}
          value={text}
          autoComplete="off"
          error={isSilent ? speak('contacts.nothingSaid') : faultAt(log.error, 'text', speak)}
          onChange={(event) => type({ text: event.currentTarget.value })}
        />
        <TextInput
          label={speak('contacts.minutesShort')}
          value={typed.minutes}
          inputMode="numeric"
          autoComplete="off"
          error={isAsked && isMinutesRefused ? speak('minutes.unreadable') : faultAt(log.error, 'minutes', speak)}
          onChange={(event) => type({ minutes: event.currentTarget.value })}
        />
        <Button type="submit">{speak('contacts.log')}</Button>
      </div>
      {hasMore && (
        <div className={forms.row}>
          <DayInput
            label={speak('contacts.day')}
            value={day ?? today}
            today={today}
            onChange={setDay}
            fault={faultAt(log.error, 'contactedOn', speak)}
          />
          <TextInput
            label={speak('contacts.clock')}
            value={typed.clock}
            autoComplete="off"
            error={isAsked && isClockRefused && speak('hourPlans.clockUnreadable')}
            onChange={(event) => type({ clock: event.currentTarget.value })}
          />
          <Select
            openOnFocus={false}
            label={speak('contacts.channel')}
            data={contactChannels.map((value) => ({ value, label: speak(channelWords[value]) }))}
            value={channel}
            onChange={(value) => value !== null && type({ channel: value })}
          />
          <TextInput
            label={speak('contacts.withWhom')}
            value={withWhom}
            autoComplete="off"
            error={faultAt(log.error, 'withWhom', speak)}
            onChange={(event) => type({ withWhom: event.currentTarget.value })}
          />
          <Select
            openOnFocus={false}
            label={speak('observations.sensitivity')}
            description={sensitivity === 'sensitive' ? speak('support.sensitiveHint') : undefined}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            data={sensitivities
              .filter((value) => mayBeSensitive || value !== 'sensitive')
              .map((value) => ({ value, label: speak(sensitivityWords[value]) }))}
            value={sensitivity}
            onChange={(value) => value !== null && type({ sensitivity: value })}
          />
        </div>
      )}
      <div className={classes.foot}>
        <button type="button" className={course.link} onClick={() => setHasMore(!hasMore)} aria-expanded={hasMore}>
          {speak(hasMore ? 'contacts.fewerFields' : 'contacts.moreFields')}
        </button>
        <output>{leave.isAsking && speak('drafts.escAgain')}</output>
        <span className={forms.fault} role="alert">
          {sentenceOf(log.error, speak, ['text', 'minutes', ...hiddenPaths])}
        </span>
      </div>
    </form>
  );
}
