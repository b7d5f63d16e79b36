import { Select, Textarea } from '@mantine/core';
import { CounsellorField } from '#renderer/courses/CounsellorField.tsx';
import { DayInput } from '#renderer/components/DayInput.tsx';
import forms from '#renderer/components/form.module.css';
import type { OrderFieldsProps } from '#renderer/courses/order.ts';
import { QuestionsField } from '#renderer/courses/QuestionsField.tsx';
import { useCodes } from '#renderer/code-lists/use-codes.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';

/** What came from the authority: who orders, for whom by law, and what is to be found out. */
export function OrderFields({ order, onChange, faultOf }: OrderFieldsProps) {
  const speak = useSpeak();
  const codes = useCodes();
  const today = useOpenSession()?.today ?? '';
  const code = (list: 'targetGroup' | 'benefit' | 'measure', isLong = false) => {
    const field = `${list}Code` as const;
    return (
      <Select
        openOnFocus={false}
        className={isLong ? forms.twice : undefined}
        label={speak(`courses.${list}`)}
        placeholder={speak('app.notStated')}
        searchable
        clearable
        nothingFoundMessage={speak('courses.noSuchCode')}
        data={codes.options(list, order.startsOn ?? today)}
        value={order[field]}
        onChange={(value) => onChange({ [field]: value })}
        error={faultOf(field)}
      />
    );
  };
  return (
    <div className={forms.row}>
      <CounsellorField
        counsellorId={order.counsellorId}
        onChange={(counsellorId) => onChange({ counsellorId })}
        fault={faultOf('counsellorId')}
      />
      <DayInput
        label={speak('courses.referredOn')}
        value={order.referredOn}
        today={today}
        onChange={(referredOn) => onChange({ referredOn })}
        fault={faultOf('referredOn')}
      />
      {code('targetGroup')}
      {code('benefit', true)}
      {code('measure', true)}
      <Textarea
        className={forms.wide}
        label={speak('courses.purpose')}
        value={order.purpose}
        onChange={(event) => onChange({ purpose: event.currentTarget.value })}
        error={faultOf('purpose')}
      />
      <QuestionsField questions={order.questions} onChange={(questions) => onChange({ questions })} />
    </div>
  );
}
