import { Button } from '@mantine/core';
import { IconFileText, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { api } from '#renderer/api.ts';
import { smallIcon } from '#renderer/components/icon.ts';
import { useSpeak } from '#renderer/text.ts';
import type { PrintJob } from '#shared/prints.ts';

type DeskActionsProps = {
  /** What is on the screen; null while it is being made. */
  job: Pick<PrintJob, 'jobId' | 'hasWord'> | null;
  isIssued: boolean;
  /** What went wrong, or null when it went well. */
  onTold: (error: unknown) => void;
  /** The next step of the report. */
  children: ReactNode;
};

type Way = 'saveWord' | 'paper';

/** An editable file, paper, and the next step. */
export function DeskActions({ job, isIssued, onTold, children }: DeskActionsProps) {
  const speak = useSpeak();
  const [busy, setBusy] = useState<Way | null>(null);

  async function run(way: Way) {
    if (job === null || busy) return;
    setBusy(way);
    try {
      await api.prints[way].ask({ jobId: job.jobId });
      onTold(null);
    } catch (error) {
      onTold(error);
    }
    setBusy(null);
  }

  const button = (way: Way, words: string, Icon: typeof IconPrinter) => (
    <Button
      leftSection={<Icon {...smallIcon} />}
      disabled={job === null}
      loading={busy === way}
      onClick={() => void run(way)}
    >
      {words}
    </Button>
  );

  return (
    <>
      {job?.hasWord !== false && button('saveWord', speak('reports.wordFile'), IconFileText)}
      {button('paper', speak(isIssued ? 'reports.print' : 'reports.printDraft'), IconPrinter)}
      {children}
    </>
  );
}
