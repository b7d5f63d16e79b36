import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { wholeNumber } from '#renderer/components/whole-number.ts';
import { AddMeetingForm } from '#renderer/course-templates/AddMeetingForm.tsx';
import { withMeeting } from '#renderer/course-templates/meeting-rows.ts';
import { templateKinds } from '#renderer/course-templates/words.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import {
  templateMeeting,
  whyTemplateRefused,
  type CourseTemplate,
  type TemplateMeeting,
} from '#shared/course-templates.ts';
import classes from '#renderer/settings/SettingsPage.module.css';

type TemplateMeetingsProps = { template: CourseTemplate; isReadOnly: boolean };

/** The template's meetings as rows: what, in which week of the course, and what the agenda begins with. */
export function TemplateMeetings({ template, isReadOnly }: TemplateMeetingsProps) {
  const speak = useSpeak();
  const save = useInlineSave();
  const sayDone = useSayDone();
  const [isAdding, setIsAdding] = useState(false);
  const revise = api.courseTemplates.revise.useCommand();
  const { id: templateId, version, weeks, meetings } = template;
  const title = speak('courseTemplates.meetings');
  const kinds = templateMeeting.shape.kind.options.map((value) => ({ value, label: speak(templateKinds[value]) }));

  const why = (next: TemplateMeeting[]) => {
    const refused = whyTemplateRefused({ weeks, meetings: next });
    return refused && speak(refused);
  };
  const keep = (field: string, next: TemplateMeeting[]) =>
    save(field, () => api.courseTemplates.revise.ask({ templateId, version, change: { meetings: next } }));

  return (
    <section>
      <SectionHead
        title={title}
        note={meetings.length}
        action={
          !isReadOnly &&
          !isAdding && (
            <Button
              size="xs"
              variant="subtle"
              leftSection={<IconPlus {...smallIcon} />}
              onClick={() => setIsAdding(true)}
            >
              {speak('courseTemplates.addMeeting')}
            </Button>
          )
        }
      />
      {meetings.length === 0 && <EmptyState sentence={speak('courseTemplates.noMeetings')} />}
      {meetings.length > 0 && (
        <TableFrame label={title}>
          <table className={classes.table} aria-label={title}>
            <thead>
              <tr>
                {(['meetingKind', 'week', 'agenda'] as const).map((head) => (
                  <th key={head} scope="col">
                    {speak(`courseTemplates.${head}`)}
                  </th>
                ))}
                <th scope="col">
                  <span className="hidden-but-read">{speak('courseTemplates.remove')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {meetings.map(({ kind, week, agenda }, place) => {
                const label = (field: 'meetingKind' | 'week' | 'agenda') =>
                  speak('courseTemplates.fieldOf', { field: speak(`courseTemplates.${field}`), number: place + 1 });
                const kindOf = (value: string) => kinds.find((each) => each.value === value)?.value ?? kind;
                const inWeek = (text: string) => withMeeting(meetings, place, { week: wholeNumber(text) ?? week });
                return (
                  <tr key={week}>
                    <td>
                      <InlineEdit
                        label={label('meetingKind')}
                        value={kind}
                        emptyText=""
                        isReadOnly={isReadOnly}
                        field={{ kind: 'select', options: kinds }}
                        whyRefused={(value) => why(withMeeting(meetings, place, { kind: kindOf(value) }))}
                        onSave={(value) =>
                          keep(
                            speak('courseTemplates.meetingKind'),
                            withMeeting(meetings, place, { kind: kindOf(value) }),
                          )
                        }
                      />
                    </td>
                    <td>
                      <InlineEdit
                        label={label('week')}
                        value={String(week)}
                        emptyText=""
                        isReadOnly={isReadOnly}
                        whyRefused={(text) =>
                          wholeNumber(text) === null ? speak('courseTemplates.weekRange') : why(inWeek(text))
                        }
                        onSave={(text) => keep(speak('courseTemplates.week'), inWeek(text))}
                      />
                    </td>
                    <td>
                      <InlineEdit
                        label={label('agenda')}
                        value={agenda}
                        emptyText={speak('courseTemplates.noAgenda')}
                        isReadOnly={isReadOnly}
                        field={{ kind: 'longText' }}
                        onSave={(text) =>
                          keep(speak('courseTemplates.agenda'), withMeeting(meetings, place, { agenda: text }))
                        }
                      />
                    </td>
                    <td>
                      {!isReadOnly && (
                        <Button
                          size="xs"
                          variant="subtle"
                          aria-label={speak('courseTemplates.removeOf', { number: place + 1 })}
                          onClick={() =>
                            revise.mutate(
                              { templateId, version, change: { meetings: meetings.filter((_, at) => at !== place) } },
                              {
                                onSuccess: ({ auditSeq }) =>
                                  sayDone(speak('app.fieldSaved', { field: title }), auditSeq),
                              },
                            )
                          }
                        >
                          {speak('courseTemplates.remove')}
                        </Button>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </TableFrame>
      )}
      <Refusal sentence={sentenceOf(revise.error, speak)} />
      {isAdding && <AddMeetingForm template={template} onDone={() => setIsAdding(false)} />}
    </section>
  );
}
