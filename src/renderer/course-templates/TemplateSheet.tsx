import { Button } from '@mantine/core';
import { api } from '#renderer/api.ts';
import { FactList } from '#renderer/components/FactList.tsx';
import { Fold } from '#renderer/components/Fold.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { wholeNumber } from '#renderer/components/whole-number.ts';
import { TemplateMeetings } from '#renderer/course-templates/TemplateMeetings.tsx';
import { TemplatePreview } from '#renderer/course-templates/TemplatePreview.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { HouseHistory } from '#renderer/history/HouseHistory.tsx';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { Day } from '#shared/calendar.ts';
import { whyTemplateRefused, type CourseTemplate } from '#shared/course-templates.ts';
import classes from '#renderer/course-templates/templates.module.css';

type TemplateSheetProps = { template: CourseTemplate; today: Day; isReadOnly: boolean };

/** One template, edited where it stands, beside the days it gives a course. */
export function TemplateSheet({ template, today, isReadOnly: mayOnlyRead }: TemplateSheetProps) {
  const speak = useSpeak();
  const save = useInlineSave();
  const sayDone = useSayDone();
  const makeUsual = api.courseTemplates.makeUsual.useCommand();
  const archive = api.courseTemplates.archive.useCommand();
  const { id: templateId, version, name, weeks, toleranceWorkdays, meetings, isUsual, archivedAt } = template;
  const isReadOnly = mayOnlyRead || archivedAt !== null;

  const number = (
    field: 'weeks' | 'toleranceWorkdays' | 'scoreEveryDays',
    label: string,
    whyRefused: (value: number) => string | null,
  ) => (
    <InlineEdit
      label={label}
      value={String(template[field])}
      emptyText=""
      isReadOnly={isReadOnly}
      whyRefused={(text) => {
        const value = wholeNumber(text);
        return value === null ? speak('settings.wholeNumber') : whyRefused(value);
      }}
      onSave={(text) =>
        save(label, () =>
          api.courseTemplates.revise.ask({ templateId, version, change: { [field]: wholeNumber(text) ?? 0 } }),
        )
      }
    />
  );
  const facts = [
    {
      label: speak('courseTemplates.name'),
      value: (
        <InlineEdit
          label={speak('courseTemplates.name')}
          value={name}
          emptyText=""
          isReadOnly={isReadOnly}
          onSave={(text) =>
            save(speak('courseTemplates.name'), () =>
              api.courseTemplates.revise.ask({ templateId, version, change: { name: text } }),
            )
          }
        />
      ),
    },
    {
      label: speak('courseTemplates.weeks'),
      value: number('weeks', speak('courseTemplates.weeks'), (value) => {
        const why = whyTemplateRefused({ weeks: value, meetings });
        return why && speak(why);
      }),
    },
    {
      label: speak('courseTemplates.tolerance'),
      value: number('toleranceWorkdays', speak('courseTemplates.tolerance'), () => null),
      note: speak('courseTemplates.toleranceNote'),
    },
    {
      label: speak('courseTemplates.rhythm'),
      value: number('scoreEveryDays', speak('courseTemplates.rhythm'), () => null),
      note: speak('courseTemplates.rhythmNote'),
    },
  ];
  return (
    <div className={classes.sheet}>
      <div className={classes.column}>
        <FactList facts={facts} />
        <TemplateMeetings template={template} isReadOnly={isReadOnly} />
        {!isReadOnly && !isUsual && (
          <div className={classes.actions}>
            <Button
              size="xs"
              onClick={() =>
                makeUsual.mutate(
                  { templateId, version },
                  { onSuccess: ({ auditSeq }) => sayDone(speak('courseTemplates.madeUsual', { name }), auditSeq) },
                )
              }
            >
              {speak('courseTemplates.makeUsual')}
            </Button>
            <Button
              size="xs"
              variant="subtle"
              onClick={() =>
                archive.mutate(
                  { templateId, version },
                  { onSuccess: ({ auditSeq }) => sayDone(speak('courseTemplates.archivedNow', { name }), auditSeq) },
                )
              }
            >
              {speak('courseTemplates.archive')}
            </Button>
          </div>
        )}
        <Refusal sentence={sentenceOf(makeUsual.error ?? archive.error, speak)} />
        <Fold label={speak('courseTemplates.history')}>
          <HouseHistory recordId={templateId} />
        </Fold>
      </div>
      <TemplatePreview weeks={weeks} toleranceWorkdays={toleranceWorkdays} meetings={meetings} today={today} />
    </div>
  );
}
