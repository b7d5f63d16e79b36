import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { PdfPreview } from '#renderer/components/PdfPreview.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { ReportActions } from '#renderer/reports/ReportActions.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { ReportLine } from '#shared/reports.ts';
import classes from '#renderer/reports/report.module.css';

/** One issued report: its bytes on the screen, its check sum, and what can be done with it. */
export function ReportDetail({
  report: { id, courseId, candidateName, reportVersion, sha256 },
}: {
  report: ReportLine;
}) {
  const speak = useSpeak();
  const [printError, setPrintError] = useState<unknown>(null);
  const job = api.prints.openReport.useQuery({ reportId: id });
  const refused = sentenceOf(printError ?? job.error, speak);
  return (
    <div className={classes.detail}>
      <h2 className={classes.title}>{candidateName}</h2>
      <p className={classes.hint}>{speak('reports.locked', { version: reportVersion })}</p>
      <p className="quiet">
        {speak('reports.checksum')}: <code className={classes.checksum}>{sha256}</code>
      </p>
      <div className={classes.choices}>
        <ReportActions jobId={job.data?.jobId ?? null} onIssue={null} onTold={setPrintError} />
        <Button renderRoot={(props) => <Link {...props} to="/courses/$courseId/report" params={{ courseId }} />}>
          {speak('reports.openDraft')}
        </Button>
      </div>
      {refused && <p role="alert">{refused}</p>}
      <PdfPreview job={job.data ?? null} label={speak('reports.preview')} />
    </div>
  );
}
