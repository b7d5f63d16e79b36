import { Link, getRouteApi } from '@tanstack/react-router';
import { AdjustmentsTab } from '#renderer/adjustments/AdjustmentsTab.tsx';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { useTakeAct } from '#renderer/courses/ActsMenu.tsx';
import { ActPanel } from '#renderer/courses/ActPanel.tsx';
import { CourseHead } from '#renderer/courses/CourseHead.tsx';
import { EarlierCourses } from '#renderer/courses/EarlierCourses.tsx';
import classes from '#renderer/components/course.module.css';
import { OverviewTab } from '#renderer/courses/OverviewTab.tsx';
import type { CourseTab } from '#renderer/courses/tabs.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { CourseHistoryTab } from '#renderer/history/CourseHistoryTab.tsx';
import { HoursTab } from '#renderer/hour-plans/HoursTab.tsx';
import { BackgroundTab } from '#renderer/limitations/BackgroundTab.tsx';
import { CourseMeetings } from '#renderer/meetings/CourseMeetings.tsx';
import { ObservationsTab } from '#renderer/observations/ObservationsTab.tsx';
import { ProfileTab } from '#renderer/profiles/ProfileTab.tsx';
import { ProgressionTab } from '#renderer/scores/ProgressionTab.tsx';
import { SupportTab } from '#renderer/support/SupportTab.tsx';
import { useSpeak } from '#renderer/text.ts';
import { TryOutsTab } from '#renderer/try-outs/TryOutsTab.tsx';
import { actsFrom, type CourseAct } from '#shared/course-life.ts';
import type { CourseRecord } from '#shared/courses.ts';

const route = getRouteApi('/courses/$courseId');

/** One course on one page, everything edited where it stands. */
export function CoursePage() {
  const { courseId } = route.useParams();
  const { tab = 'overview', act } = route.useSearch();
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
  // An act that is no longer legal from here has nothing to open: somebody came first, or it has just been done.
  const acting = act !== undefined && actsFrom(record.course.state).includes(act) ? act : null;
  return (
    <>
      <CourseHead record={record} tab={tab} />
      <TabPage key={`${courseId} ${tab}`} record={record} tab={tab} act={acting} />
    </>
  );
}

type TabPageProps = { record: CourseRecord; tab: CourseTab; act: CourseAct | null };

function TabPage({ record, tab, act }: TabPageProps) {
  const take = useTakeAct(record.course.id);
  switch (tab) {
    case 'hours':
      return <HoursTab record={record} />;
    case 'try-outs':
      return <TryOutsTab record={record} />;
    case 'adjustments':
      return <AdjustmentsTab record={record} />;
    case 'observations':
      return <ObservationsTab record={record} />;
    case 'progression':
      return <ProgressionTab record={record} />;
    case 'profile':
      return <ProfileTab record={record} />;
    case 'background':
      return <BackgroundTab record={record} />;
    case 'support':
      return <SupportTab record={record} />;
    case 'meetings':
      return <CourseMeetings record={record} />;
    case 'history':
      return <CourseHistoryTab record={record} />;
    case 'earlier':
      return <EarlierCourses record={record} />;
    // The report has a page of its own.
    case 'report':
    case 'overview':
      return (
        <OverviewTab
          record={record}
          acting={act && <ActPanel key={act} record={record} act={act} onDone={() => take(null)} />}
        />
      );
  }
}
