import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import courseClasses from '#renderer/components/course.module.css';
import { InlineDay } from '#renderer/components/InlineDay.tsx';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import { DraftedText } from '#renderer/drafts/DraftedText.tsx';
import { useSpeak } from '#renderer/text.ts';
import { AssessmentsTable } from '#renderer/try-outs/AssessmentsTable.tsx';
import { NewAssessmentForm } from '#renderer/try-outs/NewAssessmentForm.tsx';
import { TryOutFigures } from '#renderer/try-outs/TryOutFigures.tsx';
import classes from '#renderer/try-outs/try-outs.module.css';
import type { InputOf } from '#shared/contract.ts';
import type { CourseRecord } from '#shared/courses.ts';
import type { TryOut, tryOuts } from '#shared/try-outs.ts';

type Change = InputOf<(typeof tryOuts)['revise']>['change'];
type LongField = 'conditions' | 'observed' | 'stated' | 'assessed';

/** One job function of the course; what is observed, stated and assessed stand apart. */
export function TryOutCard({ tryOut, record }: { tryOut: TryOut; record: CourseRecord }) {
  const speak = useSpeak();
  const save = useInlineSave();
  const [isAssessing, setIsAssessing] = useState(false);
  const revise = (label: string, change: Change) =>
    save(label, () => api.tryOuts.revise.ask({ tryOutId: tryOut.id, version: tryOut.version, change }));
  const notStated = speak('app.notStated');
  const fromLabel = speak('tryOuts.from');
  const toLabel = speak('tryOuts.to');
  const outcomeLabel = speak('tryOuts.outcome');

  const long = (field: LongField, label: string) => (
    <div key={field}>
      <dt>{label}</dt>
      <dd>
        <DraftedText
          label={label}
          value={tryOut[field]}
          emptyText={notStated}
          noun="tryOuts"
          recordId={tryOut.id}
          field={field}
          version={tryOut.version}
          onSave={(text) => revise(label, { [field]: text })}
        />
      </dd>
    </div>
  );

  return (
    <article className={classes.card} aria-label={tryOut.functionName}>
      <header className={classes.head}>
        <h2>{tryOut.functionName}</h2>
        <TryOutFigures tryOut={tryOut} plans={record.hourPlans} />
      </header>
      <dl className={classes.short}>
        <div>
          <dt>{fromLabel}</dt>
          <dd>
            <InlineDay
              label={fromLabel}
              value={tryOut.from}
              today={record.today}
              emptyText={notStated}
              whyNotEmpty={speak('tryOuts.fromNeeded')}
              onSave={(day) => revise(fromLabel, day === null ? {} : { from: day })}
            />
          </dd>
        </div>
        <div>
          <dt>{toLabel}</dt>
          <dd>
            <InlineDay
              label={toLabel}
              value={tryOut.to}
              today={record.today}
              emptyText={speak('tryOuts.running')}
              onSave={(to) => revise(toLabel, { to })}
            />
          </dd>
        </div>
        <div className={classes.outcome}>
          <dt>{outcomeLabel}</dt>
          <dd>
            <InlineEdit
              label={outcomeLabel}
              value={tryOut.outcome}
              emptyText={notStated}
              onSave={(outcome) => revise(outcomeLabel, { outcome })}
            />
          </dd>
        </div>
      </dl>
      <dl className={classes.kinds}>
        {long('conditions', speak('tryOuts.conditions'))}
        {long('observed', speak('tryOuts.observed'))}
        {long('stated', speak('tryOuts.stated'))}
        {long('assessed', speak('tryOuts.assessed'))}
      </dl>
      <SectionHead
        level={3}
        title={speak('tryOuts.assessments')}
        note={speak('tryOuts.assessmentCount', { count: tryOut.assessments.length })}
        action={
          !isAssessing && (
            <button type="button" className={courseClasses.link} onClick={() => setIsAssessing(true)}>
              {speak('tryOuts.assess')}
            </button>
          )
        }
      />
      {tryOut.assessments.length > 0 && <AssessmentsTable assessments={tryOut.assessments} />}
      {isAssessing && <NewAssessmentForm tryOut={tryOut} record={record} onDone={() => setIsAssessing(false)} />}
    </article>
  );
}
