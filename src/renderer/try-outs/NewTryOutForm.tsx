import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import forms from '#renderer/components/form.module.css';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { FunctionAdvice } from '#renderer/try-outs/FunctionAdvice.tsx';
import { useSayDone } from '#renderer/undo.ts';
import type { Course } from '#shared/courses.ts';

type NewTryOutFormProps = { course: Course; today: string; onDone: () => void };

/** Chooses the next job function. Those of the course's own department stand first. */
export function NewTryOutForm({ course, today, onDone }: NewTryOutFormProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const begin = api.tryOuts.begin.useCommand();
  const functions = api.jobFunctions.list.useQuery({}).data?.filter(({ archivedAt }) => archivedAt === null) ?? [];
  const departments = api.departments.list.useQuery({}).data ?? [];
  const [jobFunctionId, setJobFunctionId] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(today < course.startsOn ? course.startsOn : today);
  const [conditions, setConditions] = useState('');

  const chosen = functions.find(({ id }) => id === jobFunctionId);

  const groups = departments
    .toSorted((a, b) => Number(b.id === course.departmentId) - Number(a.id === course.departmentId))
    .map(({ id, name }) => ({
      group: name,
      items: functions.filter((each) => each.departmentId === id).map((each) => ({ value: each.id, label: each.name })),
    }))
    .filter(({ items }) => items.length > 0);

  async function keep() {
    if (jobFunctionId === null || from === null) return;
    const { auditSeq } = await begin.mutateAsync({ courseId: course.id, jobFunctionId, from, conditions });
    sayDone(speak('tryOuts.begun', { function: chosen?.name ?? '' }), auditSeq);
    onDone();
  }

  return (
    <PanelForm
      label={speak('tryOuts.begin')}
      saveLabel={speak('tryOuts.beginNow')}
      onSave={keep}
      onCancel={onDone}
      isPending={begin.isPending}
      missing={jobFunctionId === null || from === null ? speak('tryOuts.missingFunction') : null}
      fault={sentenceOf(begin.error, speak, ['jobFunctionId', 'from'])}
    >
      <div className={forms.row}>
        <Select
          openOnFocus={false}
          className={forms.twice}
          label={speak('tryOuts.function')}
          placeholder={speak('tryOuts.chooseFunction')}
          searchable
          nothingFoundMessage={speak('tryOuts.noFunction')}
          data={groups}
          value={jobFunctionId}
          onChange={setJobFunctionId}
          error={faultAt(begin.error, 'jobFunctionId', speak)}
        />
        <DayInput
          label={speak('tryOuts.from')}
          value={from}
          today={today}
          onChange={setFrom}
          fault={faultAt(begin.error, 'from', speak)}
        />
        {chosen && <FunctionAdvice jobFunction={chosen} />}
        <Textarea
          className={forms.wide}
          label={speak('tryOuts.conditions')}
          description={speak('tryOuts.conditionsHint')}
          value={conditions}
          onChange={(event) => setConditions(event.currentTarget.value)}
        />
      </div>
    </PanelForm>
  );
}
