import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { showsAnew } from '#renderer/api.ts';
import { KeyBar } from '#renderer/components/KeyBar.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { PdfPreview } from '#renderer/components/PdfPreview.tsx';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { showToast } from '#renderer/components/toast.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { QuickObservation } from '#renderer/observations/QuickObservation.tsx';
import { DeskActions } from '#renderer/reports/DeskActions.tsx';
import { issueChecks } from '#renderer/reports/issue-checks.ts';
import { IssueDialog } from '#renderer/reports/IssueDialog.tsx';
import { IssuedFacts } from '#renderer/reports/IssuedFacts.tsx';
import { sectionsOf, type OutlineSection } from '#renderer/reports/outline.ts';
import { PrintChoices } from '#renderer/reports/PrintChoices.tsx';
import { ProgressStrip } from '#renderer/reports/ProgressStrip.tsx';
import { ReportChecks } from '#renderer/reports/ReportChecks.tsx';
import { SavePdf } from '#renderer/reports/SavePdf.tsx';
import { missingSections } from '#renderer/reports/section-state.ts';
import { SectionEditor } from '#renderer/reports/SectionEditor.tsx';
import { SectionList } from '#renderer/reports/SectionList.tsx';
import { StepDialog, type Step } from '#renderer/reports/StepDialog.tsx';
import { usePrintJob, type OpenReport } from '#renderer/reports/use-report.ts';
import { useDemoTag } from '#renderer/session/use-demo-tag.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import { printOptions } from '#shared/prints.ts';
import { isApproved } from '#shared/report-stages.ts';
import { clockText } from '#shared/text/format.ts';
import classes from '#renderer/reports/report.module.css';

const usualOptions = printOptions.parse({});

/** Sections, editor and preview side by side. */
export function ReportDesk({ report }: { report: OpenReport }) {
  const speak = useSpeak();
  const demoTag = useDemoTag();
  const session = useOpenSession();
  const { draft, facts } = report;
  const { record, progress, template } = draft;
  const { candidate, course } = record;
  const [section, setSection] = useState<OutlineSection>('summary');
  const [reportId, setReportId] = useState<string | null>(null);
  const [asked, setAsked] = useState<Step | 'issue' | null>(null);
  const [options, setOptions] = useState(usualOptions);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [printError, setPrintError] = useState<unknown>(null);
  const issued = draft.issued.find(({ id }) => id === reportId) ?? null;
  const job = usePrintJob(course.id, reportId, options);
  const refused = sentenceOf(printError ?? job.error, speak);
  const isLeader = session?.user.role === 'leader';
  const name = `${candidate.firstName} ${candidate.lastName}`;
  const sections = sectionsOf(template);
  const nextStep = isApproved(progress) ? 'issue' : progress.stage === 'submitted' ? 'approve' : 'submit';

  function choose(next: OutlineSection | undefined) {
    setReportId(null);
    setAsked(null);
    if (next) setSection(next);
  }
  /** A step is about the words that are shown: what was typed last is among them. */
  async function ask(next: Step | 'issue') {
    await showsAnew();
    setAsked(next);
  }
  function step(by: 1 | -1) {
    choose(sections[Math.min(Math.max(sections.indexOf(section) + by, 0), sections.length - 1)]);
  }
  function goToMissing() {
    const missing = missingSections(draft);
    choose(missing.find((each) => sections.indexOf(each) > sections.indexOf(section)) ?? missing[0]);
  }
  useHotkeys(
    [
      ['alt+ArrowDown', () => step(1)],
      ['alt+ArrowUp', () => step(-1)],
      ['alt+M', goToMissing],
    ],
    [],
    // Also while one writes.
    true,
  );

  return (
    <>
      <PageHeader
        title={speak('paper.report')}
        context={
          <span className={classes.about}>
            <Link to="/courses/$courseId" params={{ courseId: course.id }}>
              {name}
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
        search={<QuickObservation record={record} isSmall />}
        actions={
          <DeskActions job={job.data ?? null} isIssued={issued !== null} onTold={setPrintError}>
            {issued === null && (nextStep !== 'approve' || isLeader) && (
              <Button variant="filled" onClick={() => void ask(nextStep)}>
                {speak(`reports.${nextStep}`)}
              </Button>
            )}
          </DeskActions>
        }
      />
      {refused && (
        <p className={classes.refused} role="alert">
          {refused}
        </p>
      )}
      {issued === null && <ProgressStrip progress={progress} isLeader={isLeader} onAsk={(next) => void ask(next)} />}
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
                number={sections.indexOf(section)}
                report={report}
                onSaved={() => setSavedAt(clockNow())}
              />
            )}
          </div>
          <KeyBar
            hints={[
              { keys: ['Alt', '↓'], label: speak('reports.keyNext') },
              { keys: ['Alt', 'M'], label: speak('reports.keyMissing') },
            ]}
          >
            <output>
              {savedAt !== null && speak('reports.savedAt', { clock: clockText(savedAt, speak.language) })}
            </output>
          </KeyBar>
        </div>
        <div className={classes.paper}>
          <div className={classes.paperHead}>
            {issued === null && <PrintChoices options={options} onChange={setOptions} />}
            <span className="quiet">{speak(issued ? 'reports.asLocked' : 'reports.asPrinted')}</span>
            <SavePdf jobId={job.data?.jobId ?? null} onTold={setPrintError} />
          </div>
          <PdfPreview job={job.data ?? null} label={speak('reports.preview')} />
        </div>
      </div>
      {asked === 'issue' && (
        <IssueDialog
          draft={draft}
          facts={facts}
          options={options}
          onOpen={choose}
          onClose={() => setAsked(null)}
          onIssued={(id) => {
            setAsked(null);
            setReportId(id);
            showToast({ message: speak('reports.issued', { version: draft.nextVersion }) });
          }}
        />
      )}
      {asked !== null && asked !== 'issue' && (
        <StepDialog
          step={asked}
          courseId={course.id}
          wordsHash={progress.wordsHash}
          about={speak('reports.issueAbout', { name, number: course.number })}
          checks={<ReportChecks checks={issueChecks(draft, facts, speak)} template={template} onOpen={choose} />}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

/** The clock on the wall in Denmark, `09:12`. */
const clockNow = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' }).format();
