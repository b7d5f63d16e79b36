import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { smallIcon } from '#renderer/components/icon.ts';
import { useSpeak } from '#renderer/text.ts';

type ReportActionsProps = {
  /** The bytes on the screen; null while they are being made. */
  jobId: string | null;
  /** Null while an issued report is shown. */
  onIssue: (() => void) | null;
  /** What went wrong, or null when it went well. */
  onTold: (error: unknown) => void;
};

/** Paper, file, lock: the first two do exactly what the preview shows. */
export function ReportActions({ jobId, onIssue, onTold }: ReportActionsProps) {
  const speak = useSpeak();
  const [busy, setBusy] = useState<'paper' | 'save' | null>(null);

  async function run(what: 'paper' | 'save') {
    if (jobId === null || busy) return;
    setBusy(what);
    try {
      await api.prints[what].ask({ jobId });
      onTold(null);
    } catch (error) {
      onTold(error);
    }
    setBusy(null);
  }

  return (
    <>
      <Button
        leftSection={<IconPrinter {...smallIcon} />}
        disabled={jobId === null}
        loading={busy === 'paper'}
        onClick={() => void run('paper')}
      >
        {speak('reports.print')}
      </Button>
      <Button
        leftSection={<IconDownload {...smallIcon} />}
        disabled={jobId === null}
        loading={busy === 'save'}
        onClick={() => void run('save')}
      >
        {speak('reports.savePdf')}
      </Button>
      {onIssue !== null && (
        <Button variant="filled" onClick={onIssue}>
          {speak('reports.issue')}
        </Button>
      )}
    </>
  );
}
