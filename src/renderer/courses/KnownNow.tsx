import { Definition } from '#renderer/components/Definition.tsx';
import { EffectBasis, useBasisText } from '#renderer/components/EffectBasis.tsx';
import { FactList, type Fact } from '#renderer/components/FactList.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { rangeText, weekNumbers } from '#renderer/components/ruler-data.ts';
import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import { useCodes } from '#renderer/code-lists/use-codes.ts';
import { useSpeak } from '#renderer/text.ts';
import { hasEnded } from '#shared/course-life.ts';
import { courseNow, hoursNow, type CourseNow } from '#shared/course-now.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { spokenMinutes } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** The three figures a meeting asks for, each with its basis, or why there is none. */
export function KnownNow({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const codes = useCodes();
  const closedDays = useClosedDays();
  const basisText = useBasisText(record);
  const now = courseNow(record, ({ absenceCode, day }) =>
    closedDays.has(day) ? 'closed' : codes.absenceKind(absenceCode, day),
  );
  const facts = [
    ...agreedFact(record, speak),
    attendedFact(now, speak),
    effectiveFact(record, basisText, speak),
    ...onsetFact(now, speak),
  ];
  return (
    <section>
      <SectionHead
        title={speak('courses.knownNow')}
        {...(now && { note: speak('courses.courseWeeks', { weeks: weekNumbers(now.firstWeek, now.lastWeek) }) })}
      />
      <FactList layout="figure" facts={facts} />
    </section>
  );
}

/** What is agreed, beside where it began, its most and where it is expected to end. */
function agreedFact(record: CourseRecord, speak: Speak): Fact[] {
  const hours = hoursNow(record);
  if (hours === null) return [];
  const { start, current, max, expectedEnd } = hours;
  return [
    {
      label: speak('courseLife.hoursPerWeek'),
      help: <Definition of="agreed" />,
      value: current === null ? noneNow(record, speak) : spokenMinutes(current, speak),
      note: speak('courseLife.hoursBasis', {
        start: spokenMinutes(start, speak),
        max: spokenMinutes(max, speak),
        end: spokenMinutes(expectedEnd, speak),
      }),
    },
  ];
}

const noneNow = ({ course }: CourseRecord, speak: Speak): string =>
  hasEnded(course.state) ? '–' : speak('courseLife.hoursNotYet');

function attendedFact(now: CourseNow | null, speak: Speak): Fact {
  const label = speak('courses.attendedPerWeek');
  const help = <Definition of="attended" />;
  if (now === null) return { label, help, value: '–', note: speak('courses.nobodyCame') };
  const note =
    now.percent === null ? speak('courses.nothingAgreed') : speak('courses.percentOfAgreed', { percent: now.percent });
  return { label, help, value: spokenMinutes(now.attendedMinutesPerWeek, speak), note };
}

function effectiveFact(record: CourseRecord, basisText: ReturnType<typeof useBasisText>, speak: Speak): Fact {
  const { effective } = record;
  const label = speak('courses.effectivePerWeek');
  const help = <Definition of="effective" />;
  if (effective.kind === 'range') {
    return {
      label,
      help,
      value: speak('courses.effectiveRange', { range: rangeText(effective, speak) }),
      note: basisText(effective),
      basis: <EffectBasis record={record} effective={effective} />,
    };
  }
  const missing = effective.needed - effective.assessedDays;
  const note =
    effective.reason === 'no-attendance'
      ? speak('hours.effectiveNoAttendance')
      : speak('hours.effectiveTooFewDays', { count: missing });
  return { label, help, value: '–', note };
}

function onsetFact(now: CourseNow | null, speak: Speak): Fact[] {
  if (!now?.onset) return [];
  const days = speak('courses.onsetBasis', { count: now.onset.days });
  const earlier =
    now.firstOnset === null
      ? ''
      : `, ${speak('courses.onsetEarlier', { time: speak('format.minutes', { minutes: now.firstOnset.minutes }) })}`;
  return [
    {
      label: speak('courses.onset'),
      help: <Definition of="onset" />,
      value: speak('format.minutes', { minutes: now.onset.minutes }),
      note: `${days}${earlier}`,
    },
  ];
}
