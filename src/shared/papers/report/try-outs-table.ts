import type { PaperTable } from '#shared/papers/paper.ts';
import { shortPeriod, verdictWords } from '#shared/papers/report/words.ts';
import type { ReportFacts } from '#shared/report-facts.ts';
import { spokenMinutes } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** The job functions one by one: when, how long, and what came of it. */
export const tryOutsTable = ({ record: { tryOuts, course } }: ReportFacts, speak: Speak): PaperTable => ({
  kind: 'table',
  label: speak('paper.tryOutsTable'),
  columns: [
    { header: speak('paper.jobFunction'), isName: true, width: 24 },
    { header: speak('paper.period'), isTight: true },
    { header: speak('reportPaper.attendedDays'), isNumber: true, isTight: true },
    { header: speak('paper.attendedTime'), isNumber: true, isTight: true },
    { header: speak('tryOuts.verdict'), width: 18 },
    { header: speak('paper.outcome'), width: 24 },
  ],
  rows: tryOuts.map((tryOut) => ({
    key: tryOut.id,
    cells: [
      tryOut.functionName,
      shortPeriod(tryOut.from, tryOut.to ?? course.endedOn, speak),
      speak('paper.daysOf', { attended: tryOut.attendedDays, days: tryOut.registeredDays }),
      spokenMinutes(tryOut.attendedMinutes, speak),
      speak(tryOut.verdict === null ? 'tryOuts.noVerdict' : verdictWords[tryOut.verdict]),
      tryOut.outcome || speak('app.notStated'),
    ],
  })),
});
