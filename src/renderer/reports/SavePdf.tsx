import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { smallIcon } from '#renderer/components/icon.ts';
import { useSpeak } from '#renderer/text.ts';

type SavePdfProps = {
  /** The bytes on the screen; null while they are being made. */
  jobId: string | null;
  /** What went wrong, or null when it went well. */
  onTold: (error: unknown) => void;
};

/** Saves the very bytes of the preview. */
export function SavePdf({ jobId, onTold }: SavePdfProps) {
  const speak = useSpeak();
  const [isBusy, setBusy] = useState(false);

  async function save() {
    if (jobId === null || isBusy) return;
    setBusy(true);
    try {
      await api.prints.save.ask({ jobId });
      onTold(null);
    } catch (error) {
      onTold(error);
    }
    setBusy(false);
  }

  return (
    <Button
      size="xs"
      variant="subtle"
      leftSection={<IconDownload {...smallIcon} />}
      disabled={jobId === null}
      loading={isBusy}
      onClick={() => void save()}
    >
      {speak('reports.savePdf')}
    </Button>
  );
}
