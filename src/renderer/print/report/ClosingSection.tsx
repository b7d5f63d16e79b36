import { Prose } from '#renderer/print/Prose.tsx';
import { Section } from '#renderer/print/Section.tsx';
import { Signatures } from '#renderer/print/report/Signatures.tsx';
import { textOf } from '#renderer/print/report/sections.ts';
import { useSpeak } from '#renderer/text.ts';
import type { ReportContent } from '#shared/reports.ts';

const lines = [1, 2, 3, 4];

/** The candidate's own words, typed or by hand, and the signatures: what a hand writes on stands on one page. */
export function ClosingSection({ content, number }: { content: ReportContent; number?: number | undefined }) {
  const speak = useSpeak();
  const comments = textOf(content.texts, 'comments');
  return (
    <Section title={speak('reportSections.comments')} number={number}>
      <Prose text={comments} />
      <div className="keep">
        {comments === '' && (
          <>
            <p className="grey">
              {speak('paper.hasRead', { name: content.record.candidate.firstName })} <span className="blank" />{' '}
              {speak('paper.hasComments')}
            </p>
            {lines.map((line) => (
              <div key={line} className="line" />
            ))}
          </>
        )}
        <Signatures content={content} />
      </div>
    </Section>
  );
}
