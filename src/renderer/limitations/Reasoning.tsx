import { Link } from '@tanstack/react-router';
import { IconArrowRight } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { AdjustmentEffect } from '#renderer/adjustments/AdjustmentEffect.tsx';
import { amountText } from '#renderer/adjustments/adjustment-words.ts';
import { smallIcon } from '#renderer/components/icon.ts';
import { kindWords } from '#renderer/observations/observation-words.ts';
import { regionWords } from '#shared/limitation-words.ts';
import classes from '#renderer/limitations/reasoning.module.css';
import { whenText } from '#renderer/life-events/when.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Adjustment } from '#shared/adjustments.ts';
import type { CourseRecord } from '#shared/courses.ts';
import type { EarlierJob, Limitation } from '#shared/limitations.ts';
import type { ReasoningLine } from '#shared/reasoning.ts';
import type { Speak } from '#shared/text/speak.ts';
import type { TryOut } from '#shared/try-outs.ts';

export type Line = ReasoningLine<Limitation, EarlierJob, Adjustment, TryOut>;

/** From a job to a limitation, to what answers it, to the function where it was tried: a line each, read from left to right. */
export function Reasoning({ lines, record }: { lines: readonly Line[]; record: CourseRecord }) {
  const speak = useSpeak();
  return (
    <div className={classes.reasoning}>
      <div className={classes.head} aria-hidden="true">
        <span>{speak('limitations.stepOrigin')}</span>
        <span>{speak('limitations.stepLimitation')}</span>
        <span>{speak('limitations.stepAdjustment')}</span>
        <span>{speak('limitations.stepFunction')}</span>
      </div>
      <ol aria-label={speak('limitations.reasoning')}>
        {lines.map((line) => (
          <li key={`${line.limitation.id} ${line.answer?.adjustment.id ?? ''}`} className={classes.line}>
            <Step name={speak('limitations.stepOrigin')}>
              <Origin line={line} />
            </Step>
            <Step name={speak('limitations.stepLimitation')} isAfterArrow>
              <b>{line.limitation.text}</b>
              <small>
                {speak(regionWords[line.limitation.region])},{' '}
                {speak(kindWords[line.limitation.kind]).toLocaleLowerCase(speak.language)}
              </small>
            </Step>
            <Answer line={line} courseId={record.course.id} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Step({ name, isAfterArrow = false, children }: { name: string; isAfterArrow?: boolean; children: ReactNode }) {
  return (
    <div className={classes.step}>
      {isAfterArrow && <IconArrowRight {...smallIcon} className={classes.arrow} />}
      <div>
        <span className="hidden-but-read">{name}: </span>
        {children}
      </div>
    </div>
  );
}

function Origin({ line: { job, limitation } }: { line: Line }) {
  const speak = useSpeak();
  if (job === null)
    return limitation.origin === '' ? (
      <span className="quiet">{speak('limitations.noOrigin')}</span>
    ) : (
      <>{limitation.origin}</>
    );
  const small = [yearsText(job, speak), limitation.origin].filter(Boolean).join(', ');
  return (
    <>
      {job.title}
      {small !== '' && <small>{small}</small>}
    </>
  );
}

function Answer({ line: { answer, isAnsweredElsewhere }, courseId }: { line: Line; courseId: string }) {
  const speak = useSpeak();
  const params = { courseId };
  if (answer === null)
    return (
      <Step name={speak('limitations.stepAdjustment')} isAfterArrow>
        <span className="quiet">
          {speak(isAnsweredElsewhere ? 'limitations.answeredElsewhere' : 'limitations.noAnswer')}
        </span>
      </Step>
    );
  const { adjustment, tryOuts } = answer;
  const extent = [amountText(adjustment, speak), adjustment.detail].filter(Boolean).join(', ');
  return (
    <>
      <Step name={speak('limitations.stepAdjustment')} isAfterArrow>
        <Link to="/courses/$courseId" params={params} search={{ tab: 'adjustments' }}>
          {adjustment.wording}
        </Link>
        <small>
          {extent !== '' && <span>{extent}</span>}
          <AdjustmentEffect adjustment={adjustment} />
          {adjustment.triedFrom !== null && (
            <span>{speak('adjustments.days', { count: adjustment.evidenceDays })}</span>
          )}
        </small>
      </Step>
      <Step name={speak('limitations.stepFunction')} isAfterArrow>
        {tryOuts.length === 0
          ? speak(adjustment.triedFrom === null ? 'limitations.notTriedYet' : 'limitations.atNoFunction')
          : tryOuts.map(({ id, functionName }, place) => (
              <Fragment key={id}>
                {place > 0 && ', '}
                <Link to="/courses/$courseId" params={params} search={{ tab: 'try-outs' }}>
                  {functionName}
                </Link>
              </Fragment>
            ))}
      </Step>
    </>
  );
}

/** `2004 – maj 2011`, or as much of it as is known. */
function yearsText({ from, to }: Pick<EarlierJob, 'from' | 'to'>, speak: Speak): string {
  const [first, last] = [from, to].map((when) => (when === '' ? '' : whenText(when, speak)));
  if (first === '' || last === '') return `${first}${last}`;
  return `${first} – ${last}`;
}
