import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { MinutesField } from '#renderer/components/MinutesField.tsx';
import { useTypedValue } from '#renderer/components/use-typed-value.ts';
import classes from '#renderer/courses/start-course.module.css';
import { readClock, weekdayNames } from '#renderer/hour-plans/pattern.ts';
import { useSpeak } from '#renderer/text.ts';
import type { HourPattern } from '#shared/agreed-hours.ts';
import type { Weekday } from '#shared/calendar.ts';
import { formatClock, parseMinutes, whyMinutesRefused } from '#shared/minutes.ts';
import { clockText } from '#shared/text/format.ts';

type OrderHoursTableProps = { hours: HourPattern | null; onChange: (hours: HourPattern | null) => void };

type AgreedDay = Extract<HourPattern, { kind: 'weekdays' }>['days'][number];

const workdays = 5;

/** Each weekday with its own beginning and length. A day without a length is not agreed. */
export function OrderHoursTable({ hours, onChange }: OrderHoursTableProps) {
  const speak = useSpeak();
  const days = hours?.kind === 'weekdays' ? hours.days : [];
  const names = weekdayNames(speak.language).filter(
    ({ value }) => value <= workdays || days.some(({ weekday }) => weekday === value),
  );

  function put(weekday: Weekday, day: AgreedDay | null) {
    const changed = [...days.filter((each) => each.weekday !== weekday), ...(day ? [day] : [])];
    const inOrder = changed.toSorted((a, b) => a.weekday - b.weekday);
    onChange(inOrder.length === 0 ? null : { kind: 'weekdays', days: inOrder });
  }

  return (
    <div className={classes.week}>
      {names.map(({ value, short, long }) => {
        const day = days.find(({ weekday }) => weekday === value);
        return (
          <div key={value} className={classes.weekday}>
            <b>{short}</b>
            <MinutesField
              label={<Short full={speak('courses.hoursOf', { weekday: long })} shown={speak('courses.hoursShort')} />}
              value={day?.minutes ?? null}
              parse={parseMinutes}
              format={formatClock}
              unreadable={(text) => {
                const refused = whyMinutesRefused(text);
                return refused ? speak(refused.key, refused.values) : '';
              }}
              onChange={(minutes) =>
                put(value, minutes === null ? null : { weekday: value, startsAt: day?.startsAt ?? null, minutes })
              }
            />
            <ClockField
              label={<Short full={speak('courses.clockOf', { weekday: long })} shown={speak('courses.clockShort')} />}
              value={day?.startsAt ?? null}
              isDisabled={day === undefined}
              onChange={(startsAt) => day && put(value, { ...day, startsAt })}
            />
          </div>
        );
      })}
    </div>
  );
}

/** The column says the weekday to the eye, the label says it to the ear. */
function Short({ full, shown }: { full: string; shown: string }) {
  return (
    <>
      <span className="hidden-but-read">{full}</span>
      <span aria-hidden>{shown}</span>
    </>
  );
}

type ClockFieldProps = {
  label: ReactNode;
  value: string | null;
  isDisabled: boolean;
  onChange: (clock: string | null) => void;
};

function ClockField({ label, value, isDisabled, onChange }: ClockFieldProps) {
  const speak = useSpeak();
  const typed = useTypedValue<string>(value, readClock, (clock) => clockText(clock, speak.language), onChange);
  return (
    <TextInput
      label={label}
      value={typed.text}
      disabled={isDisabled}
      autoComplete="off"
      inputMode="numeric"
      data-refused={typed.isRefused || undefined}
      error={typed.isRefused && speak('hourPlans.clockUnreadable')}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onBlur={typed.commit}
    />
  );
}
