import { Chip, SegmentedControl, TextInput } from '@mantine/core';
import { useId } from 'react';
import forms from '#renderer/components/form.module.css';
import classes from '#renderer/hour-plans/hours.module.css';
import { MinutesInput } from '#renderer/components/MinutesInput.tsx';
import { readClock, weekdayNames, type TypedHours } from '#renderer/hour-plans/pattern.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Weekday } from '#shared/calendar.ts';

type HoursFieldsProps = {
  hours: TypedHours;
  onChange: (hours: TypedHours) => void;
  /** Told by the operation about the hours as a whole. */
  fault?: string | undefined;
};

/** "3 t × 3 dage": minutes a day, and on which days or on how many. */
export function HoursFields({ hours, onChange, fault }: HoursFieldsProps) {
  const speak = useSpeak();
  const label = useId();
  const isClockRefused = hours.startsAt.trim() !== '' && readClock(hours.startsAt) === null;
  return (
    <div className={classes.hours}>
      <MinutesInput
        label={speak('hourPlans.minutesPerDay')}
        value={hours.minutes}
        onChange={(minutes) => onChange({ ...hours, minutes })}
        fault={fault}
      />
      <div>
        <p className={forms.legend} id={label}>
          {speak('hourPlans.days')}
        </p>
        <SegmentedControl
          aria-labelledby={label}
          data={[
            { value: 'weekdays', label: speak('hourPlans.fixedDays') },
            { value: 'days-per-week', label: speak('hourPlans.anyDays') },
          ]}
          value={hours.kind}
          onChange={(kind) => onChange({ ...hours, kind: kind as TypedHours['kind'] })}
        />
      </div>
      {hours.kind === 'weekdays' ? (
        <>
          <fieldset className={forms.fieldset}>
            <legend className={forms.legend}>{speak('hourPlans.weekdays')}</legend>
            <Chip.Group
              multiple
              value={hours.weekdays.map(String)}
              onChange={(days) => onChange({ ...hours, weekdays: days.map(Number) as Weekday[] })}
            >
              <div className={forms.chips}>
                {weekdayNames(speak.language).map(({ value, short, long }) => (
                  <Chip
                    key={value}
                    value={String(value)}
                    icon={null}
                    classNames={{ root: classes.dayRoot, input: classes.dayInput, label: classes.day }}
                    aria-label={long}
                  >
                    {short}
                  </Chip>
                ))}
              </div>
            </Chip.Group>
          </fieldset>
          <TextInput
            label={speak('hourPlans.startsAt')}
            value={hours.startsAt}
            autoComplete="off"
            data-refused={isClockRefused || undefined}
            error={isClockRefused && speak('hourPlans.clockUnreadable')}
            onChange={(event) => onChange({ ...hours, startsAt: event.currentTarget.value })}
          />
        </>
      ) : (
        <TextInput
          label={speak('hourPlans.daysPerWeek')}
          value={hours.daysPerWeek ?? ''}
          inputMode="numeric"
          autoComplete="off"
          onChange={(event) =>
            onChange({ ...hours, daysPerWeek: Number.parseInt(event.currentTarget.value, 10) || null })
          }
        />
      )}
    </div>
  );
}
