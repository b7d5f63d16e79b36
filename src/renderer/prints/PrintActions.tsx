import { Button } from '@mantine/core';
import { IconDownload, IconFiles, IconFileText, IconPrinter } from '@tabler/icons-react';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import { smallIcon } from '#renderer/components/icon.ts';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { showToast } from '#renderer/components/toast.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import type { PrintJob } from '#shared/prints.ts';

type Act = 'paper' | 'save' | 'saveEach' | 'saveWord';

type PrintActionsProps = {
  /** The pages on the screen; null while they are being made. */
  job: PrintJob | null;
  /** Why it went wrong, or undefined when it went well. */
  onTold: (sentence: string | undefined) => void;
};

/** Paper and files of exactly what the preview shows. As soon as the pages are there Enter draws them on paper. */
export function PrintActions({ job, onTold }: PrintActionsProps) {
  const speak = useSpeak();
  const [busy, setBusy] = useState<Act | null>(null);
  const paper = useRef<HTMLButtonElement>(null);
  const jobId = job?.jobId ?? null;

  async function run(act: Act) {
    if (jobId === null || busy) return;
    setBusy(act);
    try {
      const told = await done(act, jobId);
      onTold(undefined);
      if (told) showToast({ message: told });
    } catch (error) {
      onTold(sentenceOf(error, speak) ?? speak('failures.unexpected'));
    }
    setBusy(null);
  }

  async function done(act: Act, of: string): Promise<string | false> {
    switch (act) {
      case 'paper':
        return (await api.prints.paper.ask({ jobId: of })).value.isPrinted && speak('prints.sentToPrinter');
      case 'save':
        return (await api.prints.save.ask({ jobId: of })).value.isSaved && speak('prints.savedFile');
      case 'saveWord':
        return (await api.prints.saveWord.ask({ jobId: of })).value.isSaved && speak('prints.savedFile');
      case 'saveEach': {
        const { saved } = (await api.prints.saveEach.ask({ jobId: of })).value;
        return saved > 0 && speak('prints.savedEach', { count: saved });
      }
    }
  }

  useHotkeys([['mod+P', () => void run('paper')]], []);
  useEffect(() => {
    if (jobId !== null && isPlaceless(document.activeElement)) paper.current?.focus({ preventScroll: true });
  }, [jobId]);

  return (
    <>
      {job?.hasWord && (
        <Button
          leftSection={<IconFileText {...smallIcon} />}
          loading={busy === 'saveWord'}
          onClick={() => void run('saveWord')}
        >
          {speak('prints.saveWord')}
        </Button>
      )}
      {job !== null && job.parts.length > 1 && (
        <Button
          leftSection={<IconFiles {...smallIcon} />}
          loading={busy === 'saveEach'}
          onClick={() => void run('saveEach')}
        >
          {speak('prints.saveEach')}
        </Button>
      )}
      <Button
        leftSection={<IconDownload {...smallIcon} />}
        disabled={job === null}
        loading={busy === 'save'}
        onClick={() => void run('save')}
      >
        {speak('prints.savePdf')}
      </Button>
      <Button
        ref={paper}
        variant="filled"
        leftSection={<IconPrinter {...smallIcon} />}
        rightSection={<KeyHint keys="Ctrl P" />}
        disabled={job === null}
        loading={busy === 'paper'}
        onClick={() => void run('paper')}
      >
        {speak('prints.printNow')}
      </Button>
    </>
  );
}

/** Nobody has chosen a place on the page yet. */
const isPlaceless = (element: Element | null): boolean =>
  element === null || element === document.body || element.id === 'work-area' || element.matches('h1');
