import type { ReactNode } from 'react';
import { wordOf } from '#shared/report-facts.ts';
import { certaintyWords } from '#renderer/print/report/words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { ReportContent } from '#shared/reports.ts';

/** What the centre recommends and how sure it is, in a frame. */
export function Verdict({
  content: { choices, codes },
  children,
}: {
  content: Pick<ReportContent, 'choices' | 'codes'>;
  children: ReactNode;
}) {
  const speak = useSpeak();
  const recommendation = wordOf(codes, 'recommendation', choices.recommendationCode, speak.language);
  return (
    <div className="box">
      {recommendation !== null && <p className="verdict">{speak('paper.recommends', { recommendation })}</p>}
      {choices.certainty !== null && (
        <p>{speak('paper.certaintyOf', { certainty: speak(certaintyWords[choices.certainty]) })}</p>
      )}
      {children}
    </div>
  );
}
