import { Select, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { dimensionWords } from '#renderer/components/course-words.ts';
import forms from '#renderer/components/form.module.css';
import type { Order } from '#renderer/courses/order.ts';
import classes from '#renderer/courses/start-course.module.css';
import { useSpeak } from '#renderer/text.ts';
import { questionDimensions, type QuestionDimension } from '#shared/courses.ts';

type QuestionsFieldProps = { questions: Order['questions']; onChange: (questions: Order['questions']) => void };

/** What the orderer wants tested: type one, Enter adds it and asks for the next. */
export function QuestionsField({ questions, onChange }: QuestionsFieldProps) {
  const speak = useSpeak();
  const [dimension, setDimension] = useState<QuestionDimension>('duration');
  const [text, setText] = useState('');

  function add() {
    if (text.trim() === '') return;
    onChange([...questions, { dimension, text: text.trim() }]);
    setText('');
  }

  function hearKeys(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    add();
  }

  return (
    <div className={forms.wide}>
      <div className={classes.asking}>
        <Select
          openOnFocus={false}
          label={speak('courses.dimension')}
          data={questionDimensions.map((value) => ({ value, label: speak(dimensionWords[value]) }))}
          value={dimension}
          onChange={(value) => value !== null && setDimension(value)}
        />
        <TextInput
          label={speak('courses.question')}
          description={speak('courses.questionHint')}
          inputWrapperOrder={['label', 'input', 'description']}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={add}
          onKeyDown={hearKeys}
        />
      </div>
      <ol className={classes.asked} aria-label={speak('courses.questions')}>
        {questions.map((question, place) => (
          <li key={`${place} ${question.text}`}>
            <span className="quiet">{speak(dimensionWords[question.dimension])}</span>
            <span>{question.text}</span>
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
