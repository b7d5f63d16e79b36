import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { api } from '#renderer/api.ts';
import course from '#renderer/components/course.module.css';
import { useWrittenText } from '#renderer/drafts/use-written-text.ts';
import { WrittenField } from '#renderer/drafts/WrittenText.tsx';
import { askedWords, momentWords } from '#renderer/experiences/experience-words.ts';
import classes from '#renderer/experiences/experiences.module.css';
import { StepButtons } from '#renderer/experiences/StepButtons.tsx';
import { useOwnAnswer } from '#renderer/experiences/use-own-answer.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { experienceQuestions, saysExperience, type Experience, type ExperienceMoment } from '#shared/experiences.ts';

type AnswerTogetherProps = { record: CourseRecord; moment: ExperienceMoment; onDone: () => void };

/** A quiet page to answer at together: three questions, large answers, the candidate's own words, and nothing else. All of it is kept as it is given. */
export function AnswerTogether({ record, moment, onDone }: AnswerTogetherProps) {
  const { data } = api.experiences.ofCourse.useQuery({ courseId: record.course.id });
  if (!data) return null;
  const written = data.find((each) => each.moment === moment) ?? null;
  return <Questions record={record} moment={moment} written={written} onDone={onDone} />;
}

function Questions({ record, moment, written, onDone }: AnswerTogetherProps & { written: Experience | null }) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const page = useRef<HTMLFormElement>(null);
  const courseId = record.course.id;
  const own = useOwnAnswer({ courseId, moment, written });
  const words = useWrittenText({
    value: written?.comment ?? '',
    version: written?.version ?? 0,
    noun: 'experiences',
    recordId: courseId,
    // Before the first answer there is no record of the moment to keep the draft with.
    field: `comment ${moment}`,
    onSave: own.keepWords,
  });
  const [isAsked, setIsAsked] = useState(false);
  const { candidate } = record;
  const saysNothing = !saysExperience({ ...own.said, comment: words.text });

  // Who goes on begins where it stopped.
  const [first] = useState(() => experienceQuestions.findIndex((question) => own.said[question] === null));
  useEffect(() => stepOf(page.current, Math.max(0, first))?.focus(), [first]);

  /** The next question that stands after this one, then the words. */
  function goOn(place: number) {
    const next = stepOf(page.current, place + 1) ?? page.current?.querySelector('textarea');
    next?.focus();
  }

  async function finish() {
    setIsAsked(true);
    if (saysNothing || !(await words.keep())) return;
    const { auditSeq, isRefused } = await own.settled();
    if (isRefused) return;
    sayDone(
      speak('experiences.kept', { moment: speak(momentWords[moment]).toLocaleLowerCase(speak.language) }),
      auditSeq,
    );
    onDone();
  }

  function hearKeys(event: KeyboardEvent) {
    if (event.key === 'Escape' && !event.defaultPrevented) onDone();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void finish();
  }

  return (
    // Esc and Ctrl Enter are heard from every answer.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={page}
      className={`${course.page} ${classes.quiet}`}
      aria-label={speak('experiences.answerTogether')}
      onSubmit={(event) => {
        event.preventDefault();
        void finish();
      }}
      onKeyDown={hearKeys}
    >
      <h2>{speak('experiences.hello', { name: candidate.firstName })}</h2>
      {experienceQuestions.map((question, place) => (
        <StepButtons
          key={question}
          question={speak(askedWords[question])}
          value={own.said[question]}
          onChange={(step) => own.answer(question, step)}
          onAnswered={() => goOn(place)}
        />
      ))}
      <WrittenField label={speak('experiences.ownWords')} minRows={2} written={words} />
      <p className={classes.fault} role="alert">
        {isAsked && saysNothing ? speak('experiences.answerOne') : own.refused}
      </p>
      <div className={classes.buttons}>
        <Button type="submit" variant="filled" size="md">
          {speak('app.save')}
        </Button>
        <Button size="md" variant="subtle" onClick={onDone}>
          {speak('app.close')}
        </Button>
        <span className="quiet">{speak('experiences.keys')}</span>
      </div>
    </form>
  );
}

/** The chosen answer of a question, or its first. */
function stepOf(page: HTMLElement | null, place: number): HTMLInputElement | null {
  const question = page?.querySelectorAll('fieldset')[place];
  return question?.querySelector<HTMLInputElement>('input:checked') ?? question?.querySelector('input') ?? null;
}
