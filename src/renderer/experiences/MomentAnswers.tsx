import { api } from '#renderer/api.ts';
import course from '#renderer/components/course.module.css';
import { InlineChoice } from '#renderer/components/InlineChoice.tsx';
import { InlineDay } from '#renderer/components/InlineDay.tsx';
import { DraftedText } from '#renderer/drafts/DraftedText.tsx';
import { momentWords, questionWords, stepWords } from '#renderer/experiences/experience-words.ts';
import classes from '#renderer/experiences/experiences.module.css';
import { RecordTools } from '#renderer/support/RecordTools.tsx';
import support from '#renderer/support/support.module.css';
import { useWithdrawal } from '#renderer/support/use-withdrawal.ts';
import { useSpeak } from '#renderer/text.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { InputOf } from '#shared/contract.ts';
import {
  experienceQuestions,
  type Experience,
  type ExperienceMoment,
  type experiences,
  type MomentStanding,
} from '#shared/experiences.ts';

type MomentAnswersProps = {
  standing: MomentStanding;
  experience: Experience | null;
  today: string;
  onAnswerTogether: (moment: ExperienceMoment) => void;
};

/** What the candidate answered at one moment, or when it is time to ask. */
export function MomentAnswers({ standing, experience, today, onAnswerTogether }: MomentAnswersProps) {
  const speak = useSpeak();
  const moment = speak(momentWords[standing.moment]);
  if (experience !== null) {
    const goOn = () => onAnswerTogether(standing.moment);
    return <Answers experience={experience} today={today} moment={moment} onGoOn={goOn} />;
  }
  return (
    <div className={support.card}>
      <div className={support.about}>
        <span className={support.name}>{moment}</span>
        <span className="quiet">
          {standing.standing === 'ahead'
            ? speak('experiences.notYet', { day: standing.from })
            : speak(standing.standing === 'due' ? 'experiences.now' : 'experiences.passed')}
        </span>
        {standing.standing !== 'ahead' && (
          <button
            type="button"
            className={course.link}
            aria-label={speak('experiences.answerOf', { moment })}
            onClick={() => onAnswerTogether(standing.moment)}
          >
            {speak('experiences.answer')}
          </button>
        )}
      </div>
    </div>
  );
}

type Said = Partial<InputOf<(typeof experiences)['answer']>>;

type AnswersProps = { experience: Experience; today: string; moment: string; onGoOn: () => void };

function Answers({ experience, today, moment, onGoOn }: AnswersProps) {
  const speak = useSpeak();
  const save = useInlineSave();
  const withdraw = useWithdrawal();
  const { id, courseId, version } = experience;
  const answeredOn = speak('experiences.answeredOn');
  const ownWords = speak('experiences.ownWords');
  const isUnfinished = experienceQuestions.some((question) => experience[question] === null);
  const answer = (label: string, said: Said) =>
    save(label, () => api.experiences.answer.ask({ ...said, courseId, moment: experience.moment, version }));
  const options = stepWords.map((word, place) => ({
    value: String(place + 1),
    label: speak('experiences.stepOf', { step: place + 1, word: speak(word) }),
  }));

  return (
    <article className={support.card} aria-label={moment}>
      <header className={support.head}>
        <div className={support.about}>
          <span className={support.name}>{moment}</span>
          <InlineDay
            label={answeredOn}
            value={experience.answeredOn}
            today={today}
            emptyText=""
            whyNotEmpty={speak('experiences.dayNeeded')}
            onSave={(day) => answer(answeredOn, day === null ? {} : { answeredOn: day })}
          />
          {isUnfinished && (
            <>
              <span className="quiet">{speak('experiences.unfinished')}</span>
              <button
                type="button"
                className={course.link}
                aria-label={speak('experiences.goOnWith', { moment })}
                onClick={onGoOn}
              >
                {speak('experiences.answerTogether')}
              </button>
            </>
          )}
        </div>
        <RecordTools
          what={speak('experiences.answersOf', { moment })}
          onWithdraw={() =>
            void withdraw(
              () => api.experiences.withdraw.ask({ experienceId: id, version }),
              speak('experiences.withdrawn'),
            )
          }
        />
      </header>
      <dl className={classes.answers}>
        {experienceQuestions.map((question) => {
          const label = speak(questionWords[question]);
          return (
            <div key={question}>
              <dt>{label}</dt>
              <dd>
                <InlineChoice
                  label={label}
                  value={experience[question]?.toString() ?? null}
                  options={options}
                  emptyText={speak('experiences.unanswered')}
                  onSave={(step) => answer(label, { [question]: step === null ? null : Number(step) })}
                />
              </dd>
            </div>
          );
        })}
      </dl>
      <blockquote className={classes.quote}>
        <DraftedText
          label={ownWords}
          value={experience.comment}
          emptyText={speak('experiences.noWords')}
          noun="experiences"
          recordId={id}
          field="comment"
          version={version}
          onSave={(comment) => answer(ownWords, { comment })}
        />
      </blockquote>
    </article>
  );
}
