import { SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { DayInput } from '#renderer/components/DayInput.tsx';
import forms from '#renderer/components/form.module.css';
import { CounsellorField } from '#renderer/courses/CounsellorField.tsx';
import { OrderHours } from '#renderer/courses/OrderHours.tsx';
import { beginnings, type Beginning, type OrderFieldsProps } from '#renderer/courses/order.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import type { TextKey } from '#shared/text/keys.ts';

const words: Record<Beginning, TextKey> = {
  start: 'courses.beginStart',
  refer: 'courses.beginRefer',
  wait: 'courses.beginWait',
};

/** What is to happen, who ordered it, and from when: with these alone a course can begin. */
export function OrderEssentials({ order, onChange, faultOf }: OrderFieldsProps) {
  const speak = useSpeak();
  const today = useOpenSession()?.today ?? '';
  const label = useId();
  return (
    <div className={forms.stack}>
      <div>
        <p className={forms.legend} id={label}>
          {speak('courses.beginAs')}
        </p>
        <SegmentedControl
          aria-labelledby={label}
          data={beginnings.map((value) => ({ value, label: speak(words[value]) }))}
          value={order.beginning}
          onChange={(value) => onChange({ beginning: value })}
        />
      </div>
      <div className={forms.row}>
        <CounsellorField
          counsellorId={order.counsellorId}
          onChange={(counsellorId) => onChange({ counsellorId })}
          fault={faultOf('counsellorId')}
          hasFirstFocus
        />
        {order.beginning === 'start' ? (
          <DayInput
            label={speak('courses.startsOn')}
            value={order.startsOn}
            today={today}
            onChange={(startsOn) => onChange({ startsOn })}
            fault={faultOf('startsOn')}
          />
        ) : (
          <DayInput
            label={speak('courses.wishedStart')}
            description={speak('courses.wishedStartHint')}
            value={order.wishedStartOn}
            today={today}
            onChange={(wishedStartOn) => onChange({ wishedStartOn })}
            fault={faultOf('wishedStartOn')}
          />
        )}
      </div>
      {order.beginning === 'start' && (
        <OrderHours hours={order.hours} onChange={(hours) => onChange({ hours })} fault={faultOf('hours')} />
      )}
    </div>
  );
}
