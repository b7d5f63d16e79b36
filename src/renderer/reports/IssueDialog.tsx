import { Button } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { FactList } from '#renderer/components/FactList.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { wordOf, type ReportFacts } from '#shared/report-facts.ts';
import { capital, certaintyWords } from '#shared/papers/report/words.ts';
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
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { record, choices, nextVersion } = draft;
  const { candidate, course } = record;
  const refused = sentenceOf(error, speak);

  async function issue() {
    if (isBusy) return;
    setBusy(true);
    try {
      onIssued((await api.reports.issue.ask({ courseId: course.id, options })).value.reportId);
    } catch (refusal) {
      setError(refusal);
      setBusy(false);
    }
  }

  return (
    <Dialog
      isOpen
      onClose={() => isBusy || onClose()}
      title={speak('reports.issueTitle')}
      subtitle={speak('reports.issueAbout', {
        name: `${candidate.firstName} ${candidate.lastName}`,
        number: course.number,
      })}
      closeLabel={speak('shell.closeKeys')}
      checks={{
        title: speak('reports.checks'),
        lines: (
          <ReportChecks
            checks={[...approvalChecks(draft, speak), ...issueChecks(draft, facts, speak)]}
            template={draft.template}
            onOpen={onOpen}
          />
        ),
      }}
      verdict={
        <span role={refused ? 'alert' : undefined}>
          {refused ?? speak('reports.issueVerdict', { version: nextVersion, next: nextVersion + 1 })}
        </span>
      }
      actions={
        <>
          <Button onClick={onClose} disabled={isBusy} data-autofocus>
            {speak('app.cancel')}
          </Button>
          <Button variant="filled" loading={isBusy} onClick={() => void issue()}>
            {speak('reports.lockReport')}
          </Button>
        </>
      }
      onConfirm={() => void issue()}
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
    </Dialog>
  );
}
