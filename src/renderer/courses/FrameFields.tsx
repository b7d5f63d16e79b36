import { Select } from '@mantine/core';
import { useCodes } from '#renderer/code-lists/use-codes.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import forms from '#renderer/components/form.module.css';
import { OrderTemplate } from '#renderer/courses/OrderTemplate.tsx';
import type { OrderFieldsProps } from '#renderer/courses/order.ts';
import { useOrderChoices } from '#renderer/courses/use-order-choices.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import type { CourseTemplate } from '#shared/course-templates.ts';

type FrameFieldsProps = OrderFieldsProps & {
  templates: readonly CourseTemplate[];
  template: CourseTemplate | null;
};

/** Where and with whom, until when, and by which law. */
export function FrameFields({ order, onChange, faultOf, templates, template }: FrameFieldsProps) {
  const speak = useSpeak();
  const codes = useCodes();
  const today = useOpenSession()?.today ?? '';
  const { departments, consultants } = useOrderChoices();
  const isStart = order.beginning === 'start';
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
        selectFirstOptionOnChange
        nothingFoundMessage={speak('courses.noSuchCode')}
        data={codes.options(list, (isStart ? order.startsOn : null) ?? today)}
        value={order[field]}
        onChange={(value) => onChange({ [field]: value })}
        error={faultOf(field)}
      />
    );
  };
  return (
    <div className={forms.stack}>
      <div className={forms.row}>
        <Select
          openOnFocus={false}
          label={speak('courses.department')}
          data={departments}
          value={order.departmentId}
          onChange={(departmentId) => onChange({ departmentId })}
          error={faultOf('departmentId')}
        />
        {isStart && (
          <>
            <Select
              openOnFocus={false}
              label={speak('courses.consultant')}
              data={consultants}
              value={order.consultantId}
              onChange={(consultantId) => onChange({ consultantId })}
              error={faultOf('consultantId')}
            />
            <DayInput
              label={speak('courses.plannedEndOn')}
              value={order.plannedEndOn}
              today={today}
              onChange={(plannedEndOn) => onChange({ plannedEndOn })}
              fault={faultOf('plannedEndOn')}
            />
            <OrderTemplate
              templates={templates}
              template={template}
              onChange={(templateId) => onChange({ templateId, plannedEndOn: null })}
              fault={faultOf('templateId')}
            />
          </>
        )}
        <DayInput
          label={speak('courses.referredOn')}
          value={order.referredOn}
          today={today}
          onChange={(referredOn) => onChange({ referredOn })}
          fault={faultOf('referredOn')}
        />
      </div>
      <div className={forms.row}>
        {code('targetGroup')}
        {code('benefit', true)}
        {code('measure', true)}
      </div>
    </div>
  );
}
