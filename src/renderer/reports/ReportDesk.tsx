import { useHotkeys } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { KeyBar } from '#renderer/components/KeyBar.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { PdfPreview } from '#renderer/components/PdfPreview.tsx';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { showToast } from '#renderer/components/toast.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { QuickObservation } from '#renderer/observations/QuickObservation.tsx';
import type { ReportFacts } from '#shared/report-facts.ts';
import { IssueDialog } from '#renderer/reports/IssueDialog.tsx';
import { IssuedFacts } from '#renderer/reports/IssuedFacts.tsx';
import { missingSections, outline, type OutlineSection } from '#renderer/reports/outline.ts';
import { ReportActions } from '#renderer/reports/ReportActions.tsx';
import { SectionEditor } from '#renderer/reports/SectionEditor.tsx';
import { SectionList } from '#renderer/reports/SectionList.tsx';
import { usePrintJob } from '#renderer/reports/use-report.ts';
import { useDemoTag } from '#renderer/session/use-demo-tag.ts';
import { useSpeak } from '#renderer/text.ts';
import type { ReportDraft } from '#shared/reports.ts';
import { clockText } from '#shared/text/format.ts';
import classes from '#renderer/reports/report.module.css';

/** Sections, editor and preview side by side. */
export function ReportDesk({ draft, facts }: { draft: ReportDraft; facts: ReportFacts }) {
  const speak = useSpeak();
  const demoTag = useDemoTag();
  const [section, setSection] = useState<OutlineSection>('summary');
  const [reportId, setReportId] = useState<string | null>(null);
  const [isIssuing, setIssuing] = useState(false);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [printError, setPrintError] = useState<unknown>(null);
  const { candidate, course } = draft.record;
  const issued = draft.issued.find(({ id }) => id === reportId) ?? null;
  const job = usePrintJob(course.id, reportId);
  const refused = sentenceOf(printError ?? job.error, speak);

  function choose(next: OutlineSection | undefined) {
    setReportId(null);
    if (next) setSection(next);
  }
  useHotkeys(
    [
      ['alt+ArrowDown', () => choose(outline[Math.min(outline.indexOf(section) + 1, outline.length - 1)])],
      ['alt+ArrowUp', () => choose(outline[Math.max(outline.indexOf(section) - 1, 0)])],
      ['alt+M', () => choose(nextMissing(draft, section))],
    ],
    [],
  );

  return (
    <>
      <PageHeader
        title={speak('paper.report')}
        context={
          <span className={classes.about}>
            <Link to="/courses/$courseId" params={{ courseId: course.id }}>
              {`${candidate.firstName} ${candidate.lastName}`}
            </Link>
            <StatusBadge
              kind="line"
              icon={null}
              word={
                issued
                  ? speak('reports.locked', { version: issued.reportVersion })
                  : speak('reports.draft', { version: draft.nextVersion })
              }
            />
          </span>
        }
        demoTag={demoTag}
        note={
          savedAt === null ? undefined : (
            <output>{speak('reports.savedAt', { clock: clockText(savedAt, speak.language) })}</output>
          )
        }
        search={<QuickObservation record={draft.record} isSmall />}
        actions={
          <ReportActions
            jobId={job.data?.jobId ?? null}
            onIssue={issued ? null : () => setIssuing(true)}
            onTold={setPrintError}
          />
        }
      />
      {refused && (
        <p className={classes.refused} role="alert">
          {refused}
        </p>
      )}
      <div className={classes.desk}>
        <SectionList
          draft={draft}
          chosen={issued ? null : section}
          onChoose={choose}
          reportId={reportId}
          onOpenIssued={setReportId}
        />
        <div className={classes.middle}>
          <div className={classes.editor}>
            {issued ? (
              <IssuedFacts issued={issued} onBack={() => setReportId(null)} />
            ) : (
              <SectionEditor
                key={section}
                section={section}
                draft={draft}
                facts={facts}
                onSaved={() => setSavedAt(clockNow())}
              />
            )}
          </div>
          <KeyBar
            hints={[
              { keys: ['Alt', '↓'], label: speak('reports.keyNext') },
              { keys: ['Alt', 'M'], label: speak('reports.keyMissing') },
            ]}
          />
        </div>
        <PdfPreview
          job={job.data ?? null}
          label={speak('reports.preview')}
          note={speak(issued ? 'reports.asLocked' : 'reports.asPrinted')}
        />
      </div>
      {isIssuing && (
        <IssueDialog
          draft={draft}
          facts={facts}
          onClose={() => setIssuing(false)}
          onIssued={(id) => {
            setIssuing(false);
            setReportId(id);
            showToast({ message: speak('reports.issued', { version: draft.nextVersion }) });
          }}
        />
      )}
    </>
  );
}

/** The clock on the wall in Denmark, `09:12`. */
const clockNow = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' }).format();

/** The next section that is empty, from the one that is open and round again. */
function nextMissing(draft: ReportDraft, from: OutlineSection): OutlineSection | undefined {
  const missing = missingSections(draft);
  return missing.find((section) => outline.indexOf(section) > outline.indexOf(from)) ?? missing[0];
}
