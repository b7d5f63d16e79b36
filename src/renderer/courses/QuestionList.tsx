import { IconCheck, IconCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { AskQuestion } from '#renderer/courses/AskQuestion.tsx';
import { dimensionWords } from '#renderer/components/course-words.ts';
import classes from '#renderer/components/course.module.css';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import { DraftedText } from '#renderer/drafts/DraftedText.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { CourseQuestion, CourseRecord } from '#shared/courses.ts';

/** What the orderer wants to know, each with its answer in place. */
export function QuestionList({ record: { course, questions } }: { record: CourseRecord }) {
  const speak = useSpeak();
  const { data: centre } = api.centre.show.useQuery({});
  const [isAsking, setIsAsking] = useState(false);
  const answered = questions.filter(({ answer }) => answer !== '').length;
  return (
    <section>
      <SectionHead
        title={speak('courses.questionsFrom', { authority: centre?.authorityName ?? '' })}
        note={questions.length > 0 && speak('courses.answered', { answered, of: questions.length })}
      />
      {questions.length === 0 && !isAsking && <p className="quiet">{speak('courses.noQuestions')}</p>}
      <ul className={classes.questions}>
        {questions.map((question) => (
          <Question key={question.id} question={question} />
        ))}
      </ul>
      {isAsking ? (
        <AskQuestion courseId={course.id} onDone={() => setIsAsking(false)} />
      ) : (
        <button type="button" className={classes.link} onClick={() => setIsAsking(true)}>
          {speak('courses.addQuestion')}
        </button>
      )}
    </section>
  );
}

function Question({ question }: { question: CourseQuestion }) {
  const speak = useSpeak();
  const save = useInlineSave();
  const isAnswered = question.answer !== '';
  return (
    <li className={classes.question}>
      <span className={classes.mark} data-answered={isAnswered || undefined}>
        {isAnswered ? <IconCheck {...smallIcon} /> : <IconCircle {...smallIcon} />}
        <span className="hidden-but-read">{speak(isAnswered ? 'courses.isAnswered' : 'courses.isUnanswered')}</span>
      </span>
      <div>
        <p title={speak(dimensionWords[question.dimension])}>{question.text}</p>
        <div className={classes.answer}>
          <DraftedText
            label={speak('courses.answerTo', { question: question.text })}
            value={question.answer}
            emptyText={speak('courses.writeAnswer')}
            noun="courses"
            recordId={question.id}
            field="answer"
            version={question.version}
            onSave={(answer) =>
              save(speak('courses.answer'), () =>
                api.courses.answer.ask({ questionId: question.id, version: question.version, answer }),
              )
            }
          />
        </div>
      </div>
    </li>
  );
}
