import { Select, TextInput } from '@mantine/core';
import { DayInput } from '#renderer/components/DayInput.tsx';
import forms from '#renderer/components/form.module.css';
import type { OrderFieldsProps } from '#renderer/courses/order.ts';
import { useOrderChoices } from '#renderer/courses/use-order-choices.ts';
import { WeekHoursInput } from '#renderer/components/WeekHoursInput.tsx';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';

/** Where, with whom, from when to when, and towards what. */
export function FrameFields({ order, onChange, faultOf }: OrderFieldsProps) {
  const speak = useSpeak();
  const today = useOpenSession()?.today ?? '';
  const { departments, consultants } = useOrderChoices();
  return (
    <div className={forms.row}>
      <Select
        openOnFocus={false}
        label={speak('courses.department')}
        data={departments}
        value={order.departmentId}
        onChange={(departmentId) => onChange({ departmentId })}
        error={faultOf('departmentId')}
      />
      <Select
        openOnFocus={false}
        label={speak('courses.consultant')}
        data={consultants}
        value={order.consultantId}
        onChange={(consultantId) => onChange({ consultantId })}
        error={faultOf('consultantId')}
      />
      <DayInput
        label={speak('courses.startsOn')}
        value={order.startsOn}
        today={today}
        onChange={(startsOn) => onChange({ startsOn })}
        fault={faultOf('startsOn')}
      />
      <DayInput
        label={speak('courses.plannedEndOn')}
        value={order.plannedEndOn}
        today={today}
        onChange={(plannedEndOn) => onChange({ plannedEndOn })}
        fault={faultOf('plannedEndOn')}
      />
      <TextInput
        className={forms.twice}
        label={speak('courses.goal')}
        value={order.goal}
        onChange={(event) => onChange({ goal: event.currentTarget.value })}
        error={faultOf('goal')}
      />
      <WeekHoursInput
        label={speak('courses.goalHours')}
        value={order.goalMinutesPerWeek}
        onChange={(goalMinutesPerWeek) => onChange({ goalMinutesPerWeek })}
        fault={faultOf('goalMinutesPerWeek')}
      />
    </div>
  );
}
