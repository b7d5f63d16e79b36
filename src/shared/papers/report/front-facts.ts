import { reachesTo, wordOf, type ReportFacts } from '#shared/report-facts.ts';
import { weeksOf } from '#shared/papers/report/words.ts';
import { periodOf } from '#shared/agreed-hours.ts';
import { weekCount } from '#shared/course-weeks.ts';
import type { ReportContent } from '#shared/reports.ts';
import { shortDay, weekdayLong } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** Whom the report is about, who made it for whom, and what time it covers. */
export function frontFacts({ record, codes }: ReportFacts, { centre }: Pick<ReportContent, 'centre'>, speak: Speak) {
  const { candidate, course } = record;
  const last = reachesTo(record);
  const recipient = [course.counsellorName, course.counsellorUnit || centre.authorityName].filter(
    (part) => part !== null && part !== '',
  );
  return [
    { label: speak('paper.cpr'), value: candidate.cprMasked ?? speak('app.notStated') },
    {
      label: speak('paper.course'),
      value: speak('paper.courseAndOrdinal', { number: course.number, ordinal: course.ordinal }),
    },
    { label: speak('paper.department'), value: course.departmentName },
    {
      label: speak('paper.duration'),
      value: speak('paper.weeksAndNumbers', {
        count: weekCount(course),
        weeks: weeksOf(course.startsOn, periodOf(course).endsOn, speak),
      }),
    },
    { label: speak('paper.consultant'), value: course.consultantName ?? speak('app.notStated') },
    { label: speak('paper.recipient'), value: recipient.join(', ') },
    {
      label: speak('paper.targetGroup'),
      value: wordOf(codes, 'targetGroup', course.targetGroupCode, speak.language) ?? speak('app.notStated'),
    },
    { label: speak('paper.reachesTo'), value: `${weekdayLong(last, speak.language)} ${shortDay(last)}` },
  ];
}
