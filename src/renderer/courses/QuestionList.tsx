import { IconCheck, IconCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { AskQuestion } from '#renderer/courses/AskQuestion.tsx';
import { dimensionWords } from '#renderer/components/course-words.ts';
import classes from '#renderer/components/course.module.css';
import life from '#renderer/courses/course-life.module.css';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import { DraftedText } from '#renderer/drafts/DraftedText.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { CourseQuestion, CourseRecord } from '#shared/courses.ts';

/** What the orderer wants to know, each with its answer in place. */
export function QuestionList({ record }: { record: CourseRecord }) {
  const { course, questions } = record;
  const speak = useSpeak();
  const { data: centre } = api.centre.show.useQuery({});
  const [isAsking, setIsAsking] = useState(false);
  const answered = questions.filter(({ answer }) => answer !== '').length;
  return (
    <section id="questions">
      <SectionHead
        title={speak('courses.questionsFrom', { authority: centre?.authorityName ?? '' })}
        note={questions.length > 0 && speak('courses.answered', { answered, of: questions.length })}
      />
      {questions.length === 0 && !isAsking && <p className="quiet">{speak('courses.noQuestions')}</p>}
      <ul className={classes.questions}>
        {questions.map((question) => (
          <Question key={question.id} question={question} record={record} />
        ))}
      </ul>
      {isAsking ? (
        <AskQuestion course={course} onDone={() => setIsAsking(false)} />
      ) : (
        <button type="button" className={classes.link} onClick={() => setIsAsking(true)}>
          {speak('courses.addQuestion')}
        </button>
      )}
    </section>
  );
}

function Question({ question, record }: { question: CourseQuestion; record: CourseRecord }) {
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
        <FunctionToTry question={question} record={record} />
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

/** The job function the orderer wants tried, and whether it has been. */
function FunctionToTry({ question, record: { course, tryOuts } }: { question: CourseQuestion; record: CourseRecord }) {
  const speak = useSpeak();
  if (question.jobFunctionName === null) return null;
  const tried = tryOuts.filter(({ jobFunctionId }) => jobFunctionId === question.jobFunctionId);
  const days = tried.reduce((sum, { attendedDays }) => sum + attendedDays, 0);
  return (
    <p className={life.wanted}>
      {speak('courseLife.wantsTried', { name: question.jobFunctionName })},{' '}
      <Link to="/courses/$courseId" params={{ courseId: course.id }} search={{ tab: 'try-outs' }}>
        {tried.length === 0 ? speak('courseLife.notTried') : speak('courseLife.isTried', { count: days })}
      </Link>
    </p>
  );
}
