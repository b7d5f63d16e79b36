import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Link, useNavigate } from '@tanstack/react-router';
import { CandidateCpr } from '#renderer/candidates/CandidateCpr.tsx';
import { CourseHeader, type HeaderFact } from '#renderer/components/CourseHeader.tsx';
import type { LinkParts } from '#renderer/components/link.ts';
import { DemoTag } from '#renderer/components/PageHeader.tsx';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { CourseBadge } from '#renderer/components/CourseBadge.tsx';
import { ActsMenu } from '#renderer/courses/ActsMenu.tsx';
import { isPlanned } from '#renderer/courses/CourseInstrument.tsx';
import { CourseStanding } from '#renderer/courses/CourseStanding.tsx';
import { courseTabs, type CourseTab } from '#renderer/courses/tabs.ts';
import { useCodes, type Codes } from '#renderer/code-lists/use-codes.ts';
import { QuickObservation } from '#renderer/observations/QuickObservation.tsx';
import { CoursePrintMenu } from '#renderer/prints/CoursePrintMenu.tsx';
import { PaletteButton } from '#renderer/PaletteButton.tsx';
import { useDemoTag } from '#renderer/session/use-demo-tag.ts';
import { useSpeak } from '#renderer/text.ts';
import { ageOn } from '#shared/calendar.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { monthLong, period, shortDay } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

const tabWords: Record<CourseTab, TextKey> = {
  overview: 'courses.tabOverview',
  hours: 'courses.tabHours',
  'try-outs': 'courses.tabTryOuts',
  adjustments: 'courses.tabAdjustments',
  observations: 'courses.tabObservations',
  progression: 'courses.tabProgression',
  profile: 'courses.tabProfile',
  background: 'courses.tabBackground',
  support: 'courses.tabSupport',
  meetings: 'meetings.title',
  report: 'courses.tabReport',
  earlier: 'courseLife.tabEarlier',
  history: 'courses.tabHistory',
};

/** The head of a course: whose it is, where it is in its weeks, and its pages. */
export function CourseHead({ record, tab }: { record: CourseRecord; tab: CourseTab }) {
  const speak = useSpeak();
  const codes = useCodes();
  const demoTag = useDemoTag();
  const { course, candidate, today } = record;
  const navigate = useNavigate();
  useHotkeys([['mod+E', () => void navigate({ to: '/handovers', search: { course: course.id } })]], []);
  return (
    <CourseHeader
      breadcrumb={[
        { label: speak('candidates.title'), to: 'candidates' },
        { label: speak('courses.ordinal', { ordinal: course.ordinal }) },
      ]}
      name={`${candidate.firstName} ${candidate.lastName}`}
      beside={
        <>
          <CandidateCpr candidate={candidate} />
          {candidate.bornOn !== null && (
            <span className="quiet">{speak('candidates.age', { age: ageOn(candidate.bornOn, today) })}</span>
          )}
          {candidate.isReplacementCpr && <StatusBadge kind="line" word={speak('candidates.replacementCpr')} />}
          {candidate.isProtected && <StatusBadge kind="sens" word={speak('candidates.protected')} />}
          <CourseBadge course={course} today={today} />
        </>
      }
      tools={
        <>
          <QuickObservation record={record} />
          {demoTag !== undefined && <DemoTag word={demoTag} />}
          <PaletteButton isSmall />
        </>
      }
      actions={
        <>
          <CoursePrintMenu courseId={course.id} />
          <Button
            title={speak('courses.handOverKey')}
            renderRoot={(props) => <Link {...props} to="/handovers" search={{ course: course.id }} />}
          >
            {speak('courses.handOver')}
          </Button>
          <Button
            variant="filled"
            renderRoot={(props) => <Link {...props} to="/courses/$courseId/report" params={{ courseId: course.id }} />}
          >
            {speak('courses.openReport')}
          </Button>
          <ActsMenu course={course} />
        </>
      }
      facts={headerFacts(record, codes, speak)}
      standing={<CourseStanding record={record} />}
      tabs={tabsOf(record).map((to) => ({ to, label: speak(tabWords[to]) }))}
      activeTab={tab}
      renderLink={(parts) => <HeadLink {...parts} course={course} />}
      texts={{ breadcrumb: speak('courses.breadcrumb'), tabs: speak('courses.pages') }}
    />
  );
}

/** A person's first course has none before it to be held against. */
const tabsOf = ({ course, siblings }: CourseRecord): readonly CourseTab[] =>
  siblings.some(({ ordinal }) => ordinal < course.ordinal) ? courseTabs : courseTabs.filter((tab) => tab !== 'earlier');

/** The header names its links by tab; the router knows where they lead. */
function HeadLink({ to, course, ...link }: LinkParts & { course: CourseRecord['course'] }) {
  if (to === 'candidates') return <Link {...link} to="/candidates" search={{ candidate: course.candidateId }} />;
  const params = { courseId: course.id };
  if (to === 'report') return <Link {...link} to="/courses/$courseId/report" params={params} />;
  return <Link {...link} to="/courses/$courseId" params={params} search={{ tab: to as CourseTab }} replace />;
}

/** A referral without a wish of its own counts from the day it came; a date nobody asked for is not shown as one. */
const wishedStart = ({ startsOn, referredOn }: CourseRecord['course'], speak: Speak): string =>
  startsOn === referredOn ? speak('courses.asSoonAsPossible') : shortDay(startsOn);

function headerFacts(record: CourseRecord, codes: Codes, speak: Speak): HeaderFact[] {
  const { course, candidate } = record;
  const notStated = speak('app.notStated');
  return [
    { label: speak('courses.department'), value: course.departmentName },
    { label: speak('courses.consultant'), value: course.consultantName ?? notStated },
    { label: speak('courses.counsellor'), value: course.counsellorName ?? notStated },
    {
      label: speak('courses.targetGroup'),
      value: codes.word('targetGroup', course.targetGroupCode, course.startsOn) ?? notStated,
    },
    !isPlanned(record)
      ? { label: speak('courseLife.wishedStart'), value: wishedStart(course, speak) }
      : {
          label: speak('courses.period'),
          value: period(course.startsOn, course.endedOn ?? course.plannedEndOn, speak),
        },
    ...(candidate.lastWorkedKind === 'known' && candidate.lastWorkedOn !== null
      ? [
          {
            label: speak('candidates.lastWorked'),
            value: `${monthLong(candidate.lastWorkedOn, speak.language)} ${candidate.lastWorkedOn.slice(0, 4)}`,
            isSecondary: true,
          },
        ]
      : []),
  ];
}
