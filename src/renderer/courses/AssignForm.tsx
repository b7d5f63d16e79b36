import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { CoursePart, CourseRecord } from '#shared/courses.ts';

type AssignFormProps = {
  record: CourseRecord;
  /** Another one takes over the course; otherwise somebody joins. */
  isHandingOn: boolean;
  onDone: () => void;
};

/** Puts a colleague on the course from a day. */
export function AssignForm({ record: { course, today }, isHandingOn, onDone }: AssignFormProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const assign = api.courses.assign.useCommand();
  const staff = api.staff.list.useQuery({}).data ?? [];
  const [staffId, setStaffId] = useState<string | null>(null);
  const [joinsAs, setJoinsAs] = useState<CoursePart>('consultant');
  const [from, setFrom] = useState<string | null>(today);
  const [note, setNote] = useState('');
  const part = isHandingOn ? 'responsible' : joinsAs;
  const choices = staff
    .filter(({ endedOn }) => endedOn === null || endedOn > today)
    .filter(({ id, role }) => (part === 'mentor' || role !== 'mentor') && !(isHandingOn && id === course.consultantId))
    .map(({ id, name }) => ({ value: id, label: name }));
  const chosen = choices.find(({ value }) => value === staffId);

  async function keep() {
    if (!chosen || from === null) return;
    const { auditSeq } = await assign.mutateAsync({ courseId: course.id, staffId: chosen.value, part, from, note });
    const said = { name: chosen.label, day: from };
    sayDone(speak(isHandingOn ? 'courseLife.handedOn' : 'courseLife.colleagueAdded', said), auditSeq);
    onDone();
  }

  return (
    <PanelForm
      label={speak(isHandingOn ? 'courseLife.handOn' : 'courseLife.addColleague')}
      saveLabel={speak(isHandingOn ? 'courseLife.handOn' : 'app.save')}
      onSave={keep}
      onCancel={onDone}
      isPending={assign.isPending}
      missing={!chosen || from === null ? speak('courseLife.missingColleague') : null}
      fault={sentenceOf(assign.error, speak, ['staffId', 'from', 'note'])}
    >
      {!isHandingOn && (
        <Select
          openOnFocus={false}
          label={speak('courseLife.part')}
          data={[
            { value: 'consultant', label: speak('courseLife.partConsultant') },
            { value: 'mentor', label: speak('courseLife.partMentor') },
          ]}
          value={joinsAs}
          onChange={(value) => setJoinsAs(value === 'mentor' ? 'mentor' : 'consultant')}
        />
      )}
      <Select
        openOnFocus={false}
        searchable
        label={speak(isHandingOn ? 'courseLife.takesOver' : 'courseLife.colleague')}
        data={choices}
        value={chosen?.value ?? null}
        onChange={setStaffId}
        error={faultAt(assign.error, 'staffId', speak)}
      />
      <DayInput
        label={speak('courseLife.fromDay')}
        value={from}
        today={today}
        onChange={setFrom}
        fault={faultAt(assign.error, 'from', speak)}
      />
      <Textarea
        label={speak(isHandingOn ? 'courseLife.handOnNote' : 'courseLife.partNote')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        error={faultAt(assign.error, 'note', speak)}
      />
    </PanelForm>
  );
}
