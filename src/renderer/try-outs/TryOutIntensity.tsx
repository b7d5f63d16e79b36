import { useState } from 'react';
import course from '#renderer/components/course.module.css';
import { Definition } from '#renderer/components/Definition.tsx';
import { EffectBasis, useBasisText } from '#renderer/components/EffectBasis.tsx';
import { rangeText } from '#renderer/components/ruler-data.ts';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { useSpeak } from '#renderer/text.ts';
import { AssessmentsTable } from '#renderer/try-outs/AssessmentsTable.tsx';
import { NewAssessmentForm } from '#renderer/try-outs/NewAssessmentForm.tsx';
import classes from '#renderer/try-outs/try-outs.module.css';
import type { CourseRecord } from '#shared/courses.ts';
import type { TryOut } from '#shared/try-outs.ts';

/** What was assessed of this function's days, and the effective hours it comes to, or why there are none. */
export function TryOutIntensity({ tryOut, record }: { tryOut: TryOut; record: CourseRecord }) {
  const speak = useSpeak();
  const [isAssessing, setIsAssessing] = useState(false);
  const { assessments } = tryOut;
  return (
    <section>
      <SectionHead
        level={3}
        title={speak('tryOuts.assessments')}
        {...(assessments.length > 0 && { note: speak('tryOuts.assessmentCount', { count: assessments.length }) })}
        action={
          !isAssessing && (
            <button type="button" className={course.link} onClick={() => setIsAssessing(true)}>
              {speak('tryOuts.assess')}
            </button>
          )
        }
      />
      {assessments.length > 0 ? (
        <AssessmentsTable tryOut={tryOut} today={record.today} />
      ) : (
        !isAssessing && <p className={classes.quiet}>{speak('tryOuts.notAssessedYet')}</p>
      )}
      {isAssessing && <NewAssessmentForm tryOut={tryOut} record={record} onDone={() => setIsAssessing(false)} />}
      {assessments.length > 0 && <EffectiveOfFunction tryOut={tryOut} record={record} />}
    </section>
  );
}

function EffectiveOfFunction({ tryOut, record }: { tryOut: TryOut; record: CourseRecord }) {
  const speak = useSpeak();
  const basisText = useBasisText(record);
  const { effective } = tryOut;
  return (
    <div className={classes.effective}>
      <p>
        <span>
          {speak('tryOuts.effectiveTitle')}
          <Definition of="effective" />
        </span>
        {effective.kind === 'range' ? (
          <>
            <b>{speak('courses.effectiveRange', { range: rangeText(effective, speak) })}</b>
            <span className={classes.quiet}>{basisText(effective)}</span>
          </>
        ) : (
          <span className={classes.quiet}>
            {effective.reason === 'no-attendance'
              ? speak('hours.effectiveNoAttendance')
              : speak('hours.effectiveTooFewDays', { count: effective.needed - effective.assessedDays })}
          </span>
        )}
      </p>
      {effective.kind === 'range' && <EffectBasis record={record} effective={effective} tryOut={tryOut} />}
    </div>
  );
}
