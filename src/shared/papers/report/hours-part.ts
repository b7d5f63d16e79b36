import { hoursSummary } from '#shared/agreed-hours.ts';
import { words } from '#shared/papers/kit.ts';
import type { PaperBlock } from '#shared/papers/paper.ts';
import { factsBlock, type PartContent } from '#shared/papers/report/blocks.ts';
import { hoursChart, rulerChart } from '#shared/papers/report/course-charts.ts';
import { hoursTable } from '#shared/papers/report/hours-table.ts';
import { spokenMinutes } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** The course week by week, its hours from first to last, and every agreement with its reason. */
export function hoursBlocks(content: PartContent, speak: Speak): PaperBlock[] {
  const { hourPlans, course, today } = content.record;
  const summary = hoursSummary(hourPlans, course.endedOn ?? today);
  const perWeek = (minutes: number) => speak('reportPaper.perWeek', { hours: spokenMinutes(minutes, speak) });
  if (!summary) return [words(speak('paper.noPlan'))];
  const { start, current, max, expectedEnd } = summary;
  return [
    rulerChart(content, speak),
    hoursChart(content, speak),
    ...factsBlock([
      { label: speak('reportPaper.hoursAtStart'), value: perWeek(start) },
      { label: speak('reportPaper.hoursAtMost'), value: perWeek(max) },
      current === null
        ? null
        : {
            label: speak(course.endedOn === null ? 'reportPaper.hoursNow' : 'reportPaper.hoursLast'),
            value: perWeek(current),
          },
      { label: speak('reportPaper.hoursAtEnd'), value: perWeek(expectedEnd) },
    ]),
    hoursTable(content, speak),
  ];
}
