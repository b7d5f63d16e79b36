import type { ReactNode } from 'react';
import { FactList } from '#renderer/components/FactList.tsx';
import { adjustmentsTable } from '#shared/papers/report/adjustments-table.ts';
import { assessmentFacts } from '#shared/papers/report/assessment-facts.ts';
import { attendanceTable } from '#shared/papers/report/attendance-table.ts';
import { enduranceTable } from '#shared/papers/report/endurance-table.ts';
import type { ReportFacts } from '#shared/report-facts.ts';
import { frontFigures } from '#shared/papers/report/front-figures.ts';
import { hoursTable } from '#shared/papers/report/hours-table.ts';
import { tryOutsTable } from '#shared/papers/report/try-outs-table.ts';
import { capital } from '#shared/papers/report/words.ts';
import type { OutlineSection } from '#renderer/reports/outline.ts';
import { observationsTable } from '#renderer/reports/observations-table.ts';
import { SourceTable } from '#renderer/reports/SourceTable.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { ReportChoices } from '#shared/reports.ts';
import { longDay } from '#shared/text/format.ts';

type SectionFactsProps = { section: OutlineSection; facts: ReportFacts; choices: ReportChoices };

/** What the book says that the section stands on; it comes into the report by itself. */
export function SectionFacts({ section, facts, choices }: SectionFactsProps): ReactNode {
  const speak = useSpeak();
  const { record } = facts;
  const nothing = (sentence: string) => <p className="quiet">{sentence}</p>;
  switch (section) {
    case 'summary':
      return (
        <FactList
          layout="figure"
          facts={frontFigures(facts, speak).map(({ label, value, basis }) => ({
            label: capital(label),
            value,
            note: basis,
          }))}
        />
      );
    case 'purpose':
      return (
        <FactList
          facts={[
            { label: speak('paper.purpose'), value: record.course.purpose || speak('app.notStated') },
            ...(record.course.goal === '' ? [] : [{ label: speak('reports.goal'), value: record.course.goal }]),
            ...record.questions.map(({ text }, place) => ({
              label: speak('reports.question', { number: place + 1 }),
              value: text,
            })),
          ]}
        />
      );
    case 'background':
      return <FactList facts={[{ label: speak('reports.lastWorked'), value: lastWorkedText(facts, speak) }]} />;
    case 'hours':
      return record.hourPlans.length > 0 ? (
        <SourceTable table={hoursTable(facts, speak)} />
      ) : (
        nothing(speak('paper.noPlan'))
      );
    case 'attendance':
      return record.attendance.length > 0 ? (
        <SourceTable table={attendanceTable(facts, speak)} />
      ) : (
        nothing(speak('paper.noAttendance'))
      );
    case 'tryOuts':
    case 'jobs':
      return record.tryOuts.length > 0 ? (
        <SourceTable table={tryOutsTable(facts, speak)} />
      ) : (
        nothing(speak('paper.noTryOuts'))
      );
    case 'endurance': {
      const table = enduranceTable(facts, speak);
      return table ? <SourceTable table={table} /> : nothing(speak('paper.noOnset'));
    }
    case 'adjustments':
    case 'support':
      return record.adjustments.length > 0 ? (
        <SourceTable table={adjustmentsTable(facts, speak)} />
      ) : (
        nothing(speak('paper.noAdjustments'))
      );
    case 'professional':
      return record.tryOuts.length > 0 ? (
        <SourceTable table={observationsTable(facts, speak)} />
      ) : (
        nothing(speak('paper.noTryOuts'))
      );
    case 'assessment':
    case 'recommendation':
      return <FactList facts={assessmentFacts({ ...facts, choices }, speak)} />;
    case 'answers':
    case 'comments':
      return null;
  }
}

function lastWorkedText({ record: { candidate } }: ReportFacts, speak: ReturnType<typeof useSpeak>): string {
  if (candidate.lastWorkedKind === 'known' && candidate.lastWorkedOn !== null)
    return longDay(candidate.lastWorkedOn, speak.language);
  if (candidate.lastWorkedKind === 'long-away') return speak('paper.lastWorkedLongAgo');
  return candidate.lastWorkedKind === 'never' ? speak('paper.neverWorked') : speak('app.unknown');
}
