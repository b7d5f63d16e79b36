import { api } from '#renderer/api.ts';
import { FactList } from '#renderer/components/FactList.tsx';
import { wordOf, type ReportFacts } from '#shared/report-facts.ts';
import { capital, certaintyWords } from '#shared/papers/report/words.ts';
import { AskedDialog } from '#renderer/components/AskedDialog.tsx';
import { approvalChecks, issueChecks } from '#renderer/reports/issue-checks.ts';
import type { OutlineSection } from '#renderer/reports/outline.ts';
import { optionsText } from '#renderer/reports/PrintChoices.tsx';
import { ReportChecks } from '#renderer/reports/ReportChecks.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { PrintOptions } from '#shared/prints.ts';
import type { ReportDraft } from '#shared/reports.ts';
import { period } from '#shared/text/format.ts';

type IssueDialogProps = {
  draft: ReportDraft;
  facts: ReportFacts;
  /** As the preview shows it. */
  options: PrintOptions;
  onOpen: (section: OutlineSection) => void;
  onClose: () => void;
  onIssued: (reportId: string) => void;
};

/** Before a report is locked: what is locked, what was checked, and that it cannot be taken back. */
export function IssueDialog({ draft, facts, options, onOpen, onClose, onIssued }: IssueDialogProps) {
  const speak = useSpeak();
  const { record, choices, nextVersion } = draft;
  const { candidate, course } = record;

  return (
    <AskedDialog
      title={speak('reports.issueTitle')}
      about={speak('reports.issueAbout', {
        name: `${candidate.firstName} ${candidate.lastName}`,
        number: course.number,
      })}
      checks={
        <ReportChecks
          checks={[...approvalChecks(draft, speak), ...issueChecks(draft, facts, speak)]}
          template={draft.template}
          onOpen={onOpen}
        />
      }
      verdict={speak('reports.issueVerdict', { version: nextVersion, next: nextVersion + 1 })}
      actLabel={speak('reports.lockReport')}
      act={async () => onIssued((await api.reports.issue.ask({ courseId: course.id, options })).value.reportId)}
      isFinal
      onClose={onClose}
    >
      <FactList
        facts={[
          { label: speak('reports.version'), value: nextVersion },
          {
            label: speak('paper.period'),
            value: period(course.startsOn, course.endedOn ?? course.plannedEndOn, speak),
          },
          {
            label: speak('paper.recipient'),
            value: course.counsellorName ?? speak('app.notStated'),
            note: course.counsellorUnit ?? undefined,
          },
          { label: speak('paper.consultant'), value: course.consultantName },
          {
            label: speak('reportSections.recommendation'),
            value:
              wordOf(facts.codes, 'recommendation', choices.recommendationCode, speak.language) ??
              speak('reports.notChosen'),
          },
          {
            label: speak('paper.certainty'),
            value: choices.certainty ? capital(speak(certaintyWords[choices.certainty])) : speak('reports.notChosen'),
          },
          { label: speak('reports.options'), value: optionsText(options, speak) },
        ]}
      />
    </AskedDialog>
  );
}
