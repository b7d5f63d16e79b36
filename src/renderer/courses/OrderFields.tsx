import { Textarea, TextInput } from '@mantine/core';
import forms from '#renderer/components/form.module.css';
import { WeekHoursInput } from '#renderer/components/WeekHoursInput.tsx';
import type { OrderFieldsProps } from '#renderer/courses/order.ts';
import { QuestionsField } from '#renderer/courses/QuestionsField.tsx';
import { useSpeak } from '#renderer/text.ts';

/** What the authority wants to know, and towards what. */
export function OrderFields({ order, onChange, faultOf }: OrderFieldsProps) {
  const speak = useSpeak();
  return (
    <div className={forms.row}>
      <Textarea
        className={forms.wide}
        label={speak('courses.purpose')}
        rows={2}
        value={order.purpose}
        onChange={(event) => onChange({ purpose: event.currentTarget.value })}
        error={faultOf('purpose')}
      />
      <QuestionsField questions={order.questions} onChange={(questions) => onChange({ questions })} />
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
