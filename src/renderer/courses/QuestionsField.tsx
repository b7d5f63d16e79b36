import { Select, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { dimensionWords } from '#renderer/components/course-words.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import forms from '#renderer/components/form.module.css';
import type { OrderedQuestion } from '#renderer/courses/order.ts';
import classes from '#renderer/courses/start-course.module.css';
import { useOrderChoices } from '#renderer/courses/use-order-choices.ts';
import { useSpeak } from '#renderer/text.ts';
import { questionDimensions, type QuestionDimension } from '#shared/courses.ts';

type QuestionsFieldProps = { questions: OrderedQuestion[]; onChange: (questions: OrderedQuestion[]) => void };

/** What the orderer wants tested: type one, Enter adds it and asks for the next; so does leaving the line. */
export function QuestionsField({ questions, onChange }: QuestionsFieldProps) {
  const speak = useSpeak();
  const { jobFunctions } = useOrderChoices();
  const [text, setText] = useState('');
  const [dimension, setDimension] = useState<QuestionDimension>('duration');
  const [jobFunctionId, setJobFunctionId] = useState<string | null>(null);
  const isTask = dimension === 'task';
  const nameOf = (id: string | null) => jobFunctions.find(({ value }) => value === id)?.label;

  function add() {
    if (text.trim() === '') return;
    onChange([...questions, { dimension, text: text.trim(), jobFunctionId: isTask ? jobFunctionId : null }]);
    setText('');
    setJobFunctionId(null);
  }

  function leave(event: FocusEvent<HTMLDivElement>) {
    if (!event.currentTarget.contains(event.relatedTarget)) add();
  }

  function hearKeys(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    add();
  }

  return (
    <div className={forms.wide}>
      <div className={classes.asking} data-task={isTask || undefined} onBlur={leave}>
        <TextInput
          label={speak('courses.question')}
          description={speak('courses.questionHint')}
          inputWrapperOrder={['label', 'input', 'description']}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={hearKeys}
        />
        <Select
          openOnFocus={false}
          label={speak('courses.dimension')}
          data={questionDimensions.map((value) => ({ value, label: speak(dimensionWords[value]) }))}
          allowDeselect={false}
          value={dimension}
          onChange={(value) => value !== null && setDimension(value)}
        />
        {isTask && (
          <Select
            openOnFocus={false}
            label={speak('courses.jobFunctionAsked')}
            placeholder={speak('courses.anyFunction')}
            searchable
            clearable
            selectFirstOptionOnChange
            data={jobFunctions}
            value={jobFunctionId}
            onChange={setJobFunctionId}
          />
        )}
      </div>
      <ol className={classes.asked} aria-label={speak('courses.questions')}>
        {questions.map((question, place) => (
          <li key={`${place} ${question.text}`}>
            <span>
              {question.text}
              {question.jobFunctionId !== null && (
                <small>{speak('courses.questionFunction', { name: nameOf(question.jobFunctionId) ?? '' })}</small>
              )}
            </span>
            <span className="quiet">{speak(dimensionWords[question.dimension])}</span>
            <IconButton
              label={speak('courses.removeQuestion', { question: question.text })}
              size={28}
              onClick={() => onChange(questions.filter((_, other) => other !== place))}
            >
              <IconX {...smallIcon} />
            </IconButton>
          </li>
        ))}
      </ol>
    </div>
  );
}
