import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { api, showsAnew } from '#renderer/api.ts';
import course from '#renderer/components/course.module.css';
import { askedWords, momentWords } from '#renderer/experiences/experience-words.ts';
import classes from '#renderer/experiences/experiences.module.css';
import { StepButtons } from '#renderer/experiences/StepButtons.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { CourseRecord } from '#shared/courses.ts';
import {
  experienceQuestions,
  saysExperience,
  type Experience,
  type ExperienceMoment,
  type ExperienceQuestion,
} from '#shared/experiences.ts';

type AnswerTogetherProps = { record: CourseRecord; moment: ExperienceMoment; onDone: () => void };

/** A quiet page to answer at together: three questions, large answers, the candidate's own words, and nothing else. */
export function AnswerTogether({ record, moment, onDone }: AnswerTogetherProps) {
  const { data } = api.experiences.ofCourse.useQuery({ courseId: record.course.id });
  if (!data) return null;
  const written = data.find((each) => each.moment === moment) ?? null;
  return <Questions record={record} moment={moment} written={written} onDone={onDone} />;
}

type Said = Pick<Experience, ExperienceQuestion | 'comment'>;

function Questions({ record, moment, written, onDone }: AnswerTogetherProps & { written: Experience | null }) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const answer = api.experiences.answer.useCommand();
  const page = useRef<HTMLFormElement>(null);
  // What was seen when the page was opened: an answer given meanwhile is a conflict, not overwritten.
  const [seen] = useState(written);
  const [said, setSaid] = useState<Said>({
    received: seen?.received ?? null,
    tasks: seen?.tasks ?? null,
    dailyStructure: seen?.dailyStructure ?? null,
    comment: seen?.comment ?? '',
  });
  const [isAsked, setIsAsked] = useState(false);
  const { candidate } = record;

  useEffect(() => stepOf(page.current, 0)?.focus(), []);

  /** The next question that stands after this one, then the words. */
  function goOn(place: number) {
    const next = stepOf(page.current, place + 1) ?? page.current?.querySelector('textarea');
    next?.focus();
  }

  async function keep() {
    setIsAsked(true);
    if (!saysExperience(said) || answer.isPending) return;
    try {
      const { auditSeq } = await answer.mutateAsync({
        courseId: record.course.id,
        moment,
        version: seen?.version ?? 0,
        ...said,
      });
      await showsAnew();
      sayDone(
        speak('experiences.kept', { moment: speak(momentWords[moment]).toLocaleLowerCase(speak.language) }),
        auditSeq,
      );
      onDone();
    } catch {
      // The sentence below says why.
    }
  }

  function hearKeys(event: KeyboardEvent) {
    if (event.key === 'Escape' && !event.defaultPrevented) onDone();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
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
        void keep();
      }}
      onKeyDown={hearKeys}
    >
      <h2>{speak('experiences.hello', { name: candidate.firstName })}</h2>
      {experienceQuestions.map((question, place) => (
        <StepButtons
          key={question}
          question={speak(askedWords[question])}
          value={said[question]}
          onChange={(step) => setSaid((before) => ({ ...before, [question]: step }))}
          onAnswered={() => goOn(place)}
        />
      ))}
      <Textarea
        label={speak('experiences.ownWords')}
        value={said.comment}
        autosize
        minRows={2}
        size="md"
        onChange={(event) => {
          const comment = event.currentTarget.value;
          setSaid((before) => ({ ...before, comment }));
        }}
      />
      <p className={classes.fault} role="alert">
        {isAsked && !saysExperience(said) ? speak('experiences.answerOne') : sentenceOf(answer.error, speak)}
      </p>
      <div className={classes.buttons}>
        <Button type="submit" variant="filled" size="md">
          {speak('app.save')}
        </Button>
        <Button size="md" variant="subtle" onClick={onDone}>
          {speak('app.cancel')}
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
