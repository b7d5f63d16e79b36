import { Select } from '@mantine/core';
import { useSpeak } from '#renderer/text.ts';
import type { CourseTemplate } from '#shared/course-templates.ts';

type OrderTemplateProps = {
  templates: readonly CourseTemplate[];
  template: CourseTemplate | null;
  onChange: (templateId: string) => void;
  fault: string | undefined;
};

/** Which template of weeks and meetings; asked for only where there are several. */
export function OrderTemplate({ templates, template, onChange, fault }: OrderTemplateProps) {
  const speak = useSpeak();
  if (templates.length < 2) return null;
  return (
    <Select
      openOnFocus={false}
      label={speak('courses.template')}
      data={templates.map(({ id, name, weeks }) => ({
        value: id,
        label: speak('courses.templateChoice', { name, weeks }),
      }))}
      allowDeselect={false}
      value={template?.id ?? null}
      onChange={(id) => id !== null && onChange(id)}
      error={fault}
    />
  );
}
