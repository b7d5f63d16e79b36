import '#renderer/print/styles/paper.css';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { DrawnPages } from '#renderer/print/DrawnPages.tsx';
import { PaperSheet } from '#renderer/print/PaperSheet.tsx';
import { RecoveryKeyPrint } from '#renderer/print/RecoveryKeyPrint.tsx';
import { SpeakContext } from '#renderer/text.ts';
import { printWindowOperation, type PrintContent } from '#shared/prints.ts';
import { speakIn } from '#shared/text/speak.ts';

/** What the unseen window shows: asks for its one content, draws it, and says when fonts and figures are in place. */
export function PrintPage({ jobId }: { jobId: string }) {
  const [content, setContent] = useState<PrintContent | null>(null);
  useEffect(() => {
    void window.bridge.invoke(printWindowOperation, { jobId }).then(
      (outcome) => (outcome.ok ? setContent(outcome.value as PrintContent) : say('failed')),
      () => say('failed'),
    );
  }, [jobId]);
  const onDrawn = useCallback(() => say('ready'), []);
  const onFailed = useCallback(() => say('failed'), []);

  if (!content) return null;
  return (
    <SpeakContext value={content.kind === 'paper' ? speakIn(content.paper.language) : danish}>
      {content.kind === 'drawn' ? (
        <DrawnPages pdf={content.pdf} onDrawn={onDrawn} onFailed={onFailed} />
      ) : (
        <WithFonts onDrawn={onDrawn}>{drawing(content)}</WithFonts>
      )}
    </SpeakContext>
  );
}

const danish = speakIn('da');

function drawing(content: Exclude<PrintContent, { kind: 'drawn' }>) {
  return content.kind === 'recovery-key' ? <RecoveryKeyPrint sheet={content} /> : <PaperSheet paper={content.paper} />;
}

function WithFonts({ onDrawn, children }: { onDrawn: () => void; children: ReactNode }) {
  useEffect(() => {
    void fontsInPlace().then(onDrawn);
  }, [onDrawn]);
  return children;
}

// An unseen window lays nothing out by itself: asking for a height does, and only then are the fonts that the text needs asked for.
async function fontsInPlace(): Promise<void> {
  document.body.getBoundingClientRect();
  await Promise.all([400, 500, 600, 700].map((weight) => document.fonts.load(`${weight} 10pt Inter`)));
  await document.fonts.ready;
}

function say(state: 'ready' | 'failed'): void {
  document.documentElement.dataset['print'] = state;
}
