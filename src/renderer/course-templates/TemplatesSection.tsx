import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { NewTemplateForm } from '#renderer/course-templates/NewTemplateForm.tsx';
import { TemplateSheet } from '#renderer/course-templates/TemplateSheet.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { Day } from '#shared/calendar.ts';
import type { CourseTemplate } from '#shared/course-templates.ts';
import classes from '#renderer/course-templates/templates.module.css';

type TemplatesSectionProps = { today: Day; isReadOnly: boolean };

/** What a new course begins with: its weeks, its meetings, and how far a meeting may lie from its day. */
export function TemplatesSection({ today, isReadOnly }: TemplatesSectionProps) {
  const speak = useSpeak();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [isNew, setIsNew] = useState(false);
  const templates = api.courseTemplates.list.useQuery({}).data;
  if (!templates) return null;
  const inOrder = templates.toSorted(
    (one, other) => Number(one.archivedAt !== null) - Number(other.archivedAt !== null),
  );
  const chosen = inOrder.find(({ id }) => id === chosenId) ?? inOrder[0];
  const nameOf = ({ name, isUsual, archivedAt }: CourseTemplate) => {
    const state = isUsual
      ? speak('courseTemplates.usual')
      : archivedAt === null
        ? ''
        : speak('courseTemplates.archived');
    return state === '' ? name : `${name} (${state})`;
  };
  return (
    <>
      <section>
        <SectionHead
          title={speak('courseTemplates.title')}
          note={speak('courseTemplates.note')}
          action={
            chosen &&
            !isReadOnly &&
            !isNew && (
              <Button
                size="xs"
                variant="subtle"
                leftSection={<IconPlus {...smallIcon} />}
                onClick={() => setIsNew(true)}
              >
                {speak('courseTemplates.new')}
              </Button>
            )
          }
        />
        {isNew && chosen && (
          <NewTemplateForm
            like={chosen}
            onAdded={(id) => {
              setChosenId(id);
              setIsNew(false);
            }}
            onCancel={() => setIsNew(false)}
          />
        )}
        {chosen && inOrder.length > 1 && (
          <Select
            className={classes.choose}
            label={speak('courseTemplates.choose')}
            data={inOrder.map((template) => ({ value: template.id, label: nameOf(template) }))}
            value={chosen.id}
            onChange={(id) => id && setChosenId(id)}
          />
        )}
        {!chosen && <EmptyState sentence={speak('courseTemplates.noneYet')} />}
      </section>
      {chosen && <TemplateSheet key={chosen.id} template={chosen} today={today} isReadOnly={isReadOnly} />}
    </>
  );
}
