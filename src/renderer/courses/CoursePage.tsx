import { Link, getRouteApi } from '@tanstack/react-router';
import { AdjustmentsTab } from '#renderer/adjustments/AdjustmentsTab.tsx';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { CourseHead } from '#renderer/courses/CourseHead.tsx';
import classes from '#renderer/components/course.module.css';
import { OverviewTab } from '#renderer/courses/OverviewTab.tsx';
import type { CourseTab } from '#renderer/courses/tabs.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { CourseHistoryTab } from '#renderer/history/CourseHistoryTab.tsx';
import { HoursTab } from '#renderer/hour-plans/HoursTab.tsx';
import { CourseMeetings } from '#renderer/meetings/CourseMeetings.tsx';
import { useSpeak } from '#renderer/text.ts';
import { TryOutsTab } from '#renderer/try-outs/TryOutsTab.tsx';
import type { CourseRecord } from '#shared/courses.ts';

const route = getRouteApi('/courses/$courseId');

/** One course on one page, everything edited where it stands. */
export function CoursePage() {
  const { courseId } = route.useParams();
  const { tab = 'overview' } = route.useSearch();
  const speak = useSpeak();
  const { data: record, error } = api.courses.show.useQuery({ courseId });

  if (error) {
    return (
      <div className={classes.page}>
        <EmptyState
          sentence={sentenceOf(error, speak) ?? ''}
          action={<Link to="/candidates">{speak('candidates.title')}</Link>}
        />
      </div>
    );
  }
  if (!record) return null;
  return (
    <>
      <CourseHead record={record} tab={tab} />
      <TabPage key={`${courseId} ${tab}`} record={record} tab={tab} />
    </>
  );
}

function TabPage({ record, tab }: { record: CourseRecord; tab: CourseTab }) {
  switch (tab) {
    case 'hours':
      return <HoursTab record={record} />;
    case 'try-outs':
      return <TryOutsTab record={record} />;
    case 'adjustments':
      return <AdjustmentsTab record={record} />;
    case 'meetings':
      return <CourseMeetings record={record} />;
    case 'history':
      return <CourseHistoryTab record={record} />;
    // The report has a page of its own.
    case 'report':
    case 'overview':
      return <OverviewTab record={record} />;
  }
}
