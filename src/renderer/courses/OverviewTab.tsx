import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AdjustmentsTable } from '#renderer/adjustments/AdjustmentsTable.tsx';
import { OwnWords } from '#renderer/candidates/OwnWords.tsx';
import { ListDetail } from '#renderer/components/ListDetail.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { CourseGoal } from '#renderer/courses/CourseGoal.tsx';
import { CourseInstrument } from '#renderer/courses/CourseInstrument.tsx';
import { CoursePanel } from '#renderer/courses/CoursePanel.tsx';
import classes from '#renderer/components/course.module.css';
import { ReasoningNote } from '#renderer/limitations/ReasoningNote.tsx';
import { useSpeak } from '#renderer/text.ts';
import { TryOutsTable } from '#renderer/try-outs/TryOutsTable.tsx';
import { takesTryOuts } from '#shared/course-life.ts';
import type { CourseRecord } from '#shared/courses.ts';

type OverviewTabProps = {
  record: CourseRecord;
  /** The form of an act, in the panel's place; null without one. */
  acting: ReactNode;
};

/** A course at a glance: week by week, what was tried, what helped, and what the candidate says. */
export function OverviewTab({ record, acting }: OverviewTabProps) {
  const speak = useSpeak();
  const params = { courseId: record.course.id };
  const recommended = record.adjustments.filter(({ neededInJob }) => neededInJob === 'yes').length;
  return (
    <ListDetail
      isOneScroll
      panel="narrow"
      detail={acting ?? <CoursePanel record={record} />}
      detailLabel={speak('courses.panel')}
    >
      <div className={classes.main}>
        <CourseInstrument record={record} />
        <section>
          <SectionHead
            title={speak('tryOuts.tried')}
            note={speak('tryOuts.count', { count: record.tryOuts.length })}
            action={
              takesTryOuts(record.course.state) && (
                <Link to="/courses/$courseId" params={params} search={{ tab: 'try-outs' }}>
                  {speak('tryOuts.begin')}
                </Link>
              )
            }
          />
          <TryOutsTable record={record} />
        </section>
        <section>
          <SectionHead
            title={speak('adjustments.title')}
            note={speak('adjustments.count', { count: record.adjustments.length, recommended })}
            action={
              <Link to="/courses/$courseId" params={params} search={{ tab: 'adjustments' }}>
                {speak('adjustments.add')}
              </Link>
            }
          />
          <AdjustmentsTable adjustments={record.adjustments} today={record.today} />
          <ReasoningNote record={record} />
        </section>
        <CourseGoal record={record} />
        <div id="own-words">
          <OwnWords candidate={record.candidate} />
        </div>
      </div>
    </ListDetail>
  );
}
