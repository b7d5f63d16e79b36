import { capital, weeksOf } from '#shared/papers/report/words.ts';
import { reachesTo, wordOf, type ReportFacts } from '#shared/report-facts.ts';
import { periodOf } from '#shared/agreed-hours.ts';
import { weekCount } from '#shared/course-weeks.ts';
import { shortDay, weekdayLong } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

type Fact = { label: string; value: string };

/** Which course it is, who wrote of it to whom, and what time it covers; `authorityName` receives it where no counsellor is known. */
export function courseFacts({ record, codes }: ReportFacts, speak: Speak, authorityName = ''): Fact[] {
  const { course } = record;
  const last = reachesTo(record);
  return [
    {
      label: speak('paper.course'),
      value: speak('paper.courseAndOrdinal', { number: course.number, ordinal: course.ordinal }),
    },
    ...(course.departmentName === '' ? [] : [{ label: speak('paper.department'), value: course.departmentName }]),
    {
      label: speak('paper.duration'),
      value: speak('paper.weeksAndNumbers', {
        count: weekCount(course),
        weeks: weeksOf(course.startsOn, periodOf(course).endsOn, speak),
      }),
    },
    { label: speak('reportPaper.writtenBy'), value: course.consultantName ?? speak('app.notStated') },
    {
      label: speak('paper.recipient'),
      value:
        [course.counsellorName, course.counsellorUnit].filter((part) => part !== null && part !== '').join(', ') ||
        capital(authorityName) ||
        speak('app.notStated'),
    },
    {
      label: speak('paper.targetGroup'),
      value: wordOf(codes, 'targetGroup', course.targetGroupCode, speak.language) ?? speak('app.notStated'),
    },
    { label: speak('paper.reachesTo'), value: `${weekdayLong(last, speak.language)} ${shortDay(last)}` },
  ];
}
