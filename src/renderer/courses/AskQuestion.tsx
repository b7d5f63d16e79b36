import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { dimensionWords } from '#renderer/components/course-words.ts';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { faultAt, sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { questionDimensions, type Course, type QuestionDimension } from '#shared/courses.ts';

/** One more question from the orderer; Enter keeps it and asks for the next. */
export function AskQuestion({ course, onDone }: { course: Course; onDone: () => void }) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const ask = api.courses.ask.useCommand();
  const [dimension, setDimension] = useState<QuestionDimension>('duration');
  const [text, setText] = useState('');
  const [jobFunctionId, setJobFunctionId] = useState<string | null>(null);
  const functions = api.jobFunctions.list.useQuery({ departmentId: course.departmentId }).data ?? [];
  const isAboutTask = dimension === 'task';

  async function keep() {
    if (text.trim() === '') return;
    const { auditSeq } = await ask.mutateAsync({
      courseId: course.id,
      dimension,
      text,
      jobFunctionId: isAboutTask ? jobFunctionId : null,
    });
    sayDone(speak('courses.questionAdded'), auditSeq);
    setText('');
    setJobFunctionId(null);
  }

  return (
    <PanelForm
      label={speak('courses.addQuestion')}
      saveLabel={speak('app.save')}
      cancelLabel={speak('app.close')}
      onSave={keep}
      onCancel={onDone}
      isPending={ask.isPending}
      missing={text.trim() === '' ? speak('courses.missingQuestion') : null}
      fault={sentenceOf(ask.error, speak, ['text', 'jobFunctionId'])}
    >
      <Select
        openOnFocus={false}
        label={speak('courses.dimension')}
        data={questionDimensions.map((value) => ({ value, label: speak(dimensionWords[value]) }))}
        value={dimension}
        onChange={(value) => value !== null && setDimension(value)}
      />
      {isAboutTask && (
        <Select
          openOnFocus={false}
          searchable
          clearable
          label={speak('courseLife.functionToTry')}
          placeholder={speak('courseLife.noFunction')}
          data={functions
            .filter(({ archivedAt }) => archivedAt === null)
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={jobFunctionId}
          onChange={setJobFunctionId}
          error={faultAt(ask.error, 'jobFunctionId', speak)}
        />
      )}
      <TextInput
        label={speak('courses.question')}
        value={text}
        error={faultAt(ask.error, 'text', speak)}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </PanelForm>
  );
}
