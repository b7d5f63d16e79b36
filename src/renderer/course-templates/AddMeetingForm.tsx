import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { wholeNumber } from '#renderer/components/whole-number.ts';
import { withOneMore } from '#renderer/course-templates/meeting-rows.ts';
import { templateKinds } from '#renderer/course-templates/words.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { templateMeeting, whyTemplateRefused, type CourseTemplate } from '#shared/course-templates.ts';
import classes from '#renderer/components/form.module.css';

type AddMeetingFormProps = { template: CourseTemplate; onDone: () => void };

/** One more meeting in the template; it takes its place by its week. */
export function AddMeetingForm({ template, onDone }: AddMeetingFormProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const [kind, setKind] = useState<keyof typeof templateKinds>('follow-up');
  const [week, setWeek] = useState('');
  const [agenda, setAgenda] = useState('');
  const revise = api.courseTemplates.revise.useCommand();
  const { id: templateId, version, weeks, meetings } = template;
  const number = wholeNumber(week);
  const next = number === null ? null : withOneMore(meetings, { kind, week: number, agenda });
  const refused = next === null ? 'courseTemplates.weekRange' : whyTemplateRefused({ weeks, meetings: next });

  async function save() {
    if (next === null) return;
    const { auditSeq } = await revise.mutateAsync({ templateId, version, change: { meetings: next } });
    sayDone(speak('app.fieldSaved', { field: speak('courseTemplates.meetings') }), auditSeq);
    onDone();
  }

  return (
    <PanelForm
      label={speak('courseTemplates.newMeeting')}
      saveLabel={speak('courseTemplates.addMeeting')}
      onSave={save}
      onCancel={onDone}
      isPending={revise.isPending}
      missing={refused && speak(refused)}
      fault={sentenceOf(revise.error, speak)}
    >
      <div className={classes.row}>
        <Select
          label={speak('courseTemplates.meetingKind')}
          data={templateMeeting.shape.kind.options.map((value) => ({ value, label: speak(templateKinds[value]) }))}
          value={kind}
          onChange={(chosen) => chosen && setKind(chosen)}
        />
        <TextInput
          label={speak('courseTemplates.week')}
          inputMode="numeric"
          autoComplete="off"
          value={week}
          onChange={(event) => setWeek(event.currentTarget.value)}
        />
      </div>
      <Textarea
        label={speak('courseTemplates.agenda')}
        placeholder={speak('courseTemplates.agendaHint')}
        autosize
        minRows={2}
        value={agenda}
        onChange={(event) => setAgenda(event.currentTarget.value)}
      />
    </PanelForm>
  );
}
