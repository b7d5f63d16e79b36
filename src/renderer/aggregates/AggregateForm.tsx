import { SegmentedControl, TextInput } from '@mantine/core';
import { nextVersion } from '#renderer/aggregates/standing.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { OwnPassphrase } from '#renderer/handovers/OwnPassphrase.tsx';
import { useSpeak } from '#renderer/text.ts';
import { isSamePeriod, likelyPeriods, type LikelyPeriod } from '#shared/aggregate-periods.ts';
import type { AggregateLine } from '#shared/aggregates.ts';
import type { Day } from '#shared/calendar.ts';
import type { Speak } from '#shared/text/speak.ts';
import classes from '#renderer/aggregates/aggregates.module.css';
import look from '#renderer/handovers/handovers.module.css';

/** What is chosen for a package of counts; a day is null while its field is empty. */
export type AggregateChoices = { from: Day | null; to: Day | null; recipientName: string; passphrase: string };

type AggregateFormProps = {
  choices: AggregateChoices;
  onChange: (change: Partial<AggregateChoices>) => void;
  sent: readonly AggregateLine[];
  today: Day;
  faults: Readonly<Record<string, string>>;
  /** Of the asker's own passphrase; null in a demo, which has none. */
  passphrase: { fault: string | undefined; seconds: number } | null;
  isLocked: boolean;
};

const ownDays = 'own';

/** Which period, to whom, and the own passphrase. */
export function AggregateForm({ choices, onChange, sent, today, faults, passphrase, isLocked }: AggregateFormProps) {
  const speak = useSpeak();
  const { from, to, recipientName } = choices;
  const likely = likelyPeriods(today);
  const next = nextVersion({ from: from ?? '', to: to ?? '' }, sent);
  return (
    <>
      <fieldset className={classes.fields} disabled={isLocked}>
        <div className={classes.period}>
          <SegmentedControl
            aria-label={speak('aggregates.period')}
            data={[
              ...likely.map((each) => ({ value: each.kind, label: periodName(each, speak) })),
              { value: ownDays, label: speak('aggregates.ownDays') },
            ]}
            value={likely.find((each) => isSamePeriod(choices, each))?.kind ?? ownDays}
            onChange={(kind) => {
              const chosen = likely.find((each) => each.kind === kind);
              onChange(chosen ? { from: chosen.from, to: chosen.to } : { from: null, to: null });
            }}
          />
          <div className={look.two}>
            <DayInput
              label={speak('aggregates.from')}
              value={from}
              today={today}
              onChange={(day) => onChange({ from: day })}
              fault={faults['from']}
            />
            <DayInput
              label={speak('aggregates.to')}
              value={to}
              today={today}
              onChange={(day) => onChange({ to: day })}
              fault={faults['to']}
            />
          </div>
          <p className={look.quiet}>
            {next.version === 1
              ? speak('aggregates.blocks')
              : speak(next.doesReplace ? 'aggregates.againAs' : 'aggregates.afterNotSent', { version: next.version })}
          </p>
        </div>
        <TextInput
          label={speak('aggregates.recipient')}
          value={recipientName}
          maxLength={200}
          error={recipientName.trim() === '' ? speak('handovers.notStated') : faults['recipientName']}
          onChange={(event) => onChange({ recipientName: event.currentTarget.value })}
        />
      </fieldset>
      {passphrase !== null && (
        <OwnPassphrase
          value={choices.passphrase}
          onChange={(typed) => onChange({ passphrase: typed })}
          {...passphrase}
        />
      )}
    </>
  );
}

function periodName({ kind, from }: LikelyPeriod, speak: Speak): string {
  const year = from.slice(0, 4);
  switch (kind) {
    case 'last-year':
      return year;
    case 'last-quarter':
      return speak('aggregateMeasures.quarter', { quarter: (Number(from.slice(5, 7)) + 2) / 3, year });
    case 'this-year':
      return speak('aggregates.thisYear', { year });
  }
}
