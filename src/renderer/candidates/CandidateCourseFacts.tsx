import { api } from '#renderer/api.ts';
import { FactList, type Fact } from '#renderer/components/FactList.tsx';
import { rangeText } from '#renderer/components/ruler-data.ts';
import { useSpeak } from '#renderer/text.ts';
import { planInForce } from '#shared/agreed-hours.ts';
import { hasEnded } from '#shared/course-life.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { dayAndMonth, patternText } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** What one wants to know of a course before opening it. */
export function CandidateCourseFacts({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const counsellor = api.authorityContacts.list.useQuery({}).data?.find(({ id }) => id === record.course.counsellorId);
  const { course, candidate, tryOuts, adjustments, effective, today } = record;
  const running = tryOuts
    .filter(({ from, to }) => from <= today && (to === null || today <= to))
    .map(({ functionName }) => functionName);
  const helping = adjustments
    .filter(({ effect }) => effect === 'helps' || effect === 'partly')
    .map(({ wording }) => wording);
  const notStated = <span className="quiet">{speak('app.notStated')}</span>;
  const facts: Fact[] = [
    // A course that is over follows no hours.
    ...(hasEnded(course.state) ? [] : [hoursFact(record, speak)]),
    {
      label: speak('courses.effective'),
      value:
        effective.kind === 'range' ? (
          speak('candidates.effectivePerWeek', {
            range: rangeText(effective, speak),
            assessed: effective.assessedDays,
            attended: effective.attendedDays,
          })
        ) : (
          <span className="quiet">{speak('courses.notAssessed')}</span>
        ),
    },
    {
      label: speak('tryOuts.function'),
      value: running.join(', ') || <span className="quiet">{speak('candidates.noFunction')}</span>,
    },
    {
      label: speak('candidates.adjustments'),
      value: helping.join(', ') || <span className="quiet">{speak('candidates.noAdjustment')}</span>,
    },
    {
      label: speak('courses.counsellor'),
      value:
        course.counsellorName === null
          ? notStated
          : [course.counsellorName, course.counsellorUnit].filter(Boolean).join(', '),
      ...(counsellor?.phone && { note: counsellor.phone }),
    },
    { label: speak('candidates.exclusions'), value: candidate.exclusions || notStated },
  ];
  return <FactList facts={facts} />;
}

function hoursFact({ hourPlans, today }: CourseRecord, speak: Speak): Fact {
  const label = speak('candidates.agreedNow');
  const current = planInForce(hourPlans, today) ?? hourPlans[0];
  if (!current) return { label, value: <span className="quiet">{speak('hourPlans.notYet')}</span> };
  const before = hourPlans.filter(({ validFrom }) => validFrom < current.validFrom).at(-1);
  return {
    label,
    value: (
      <>
        <b>{patternText(current.pattern, speak)}</b> {speak('tryOuts.since', { day: dayAndMonth(current.validFrom) })}
      </>
    ),
    ...(before && { note: speak('candidates.before', { hours: patternText(before.pattern, speak) }) }),
  };
}
