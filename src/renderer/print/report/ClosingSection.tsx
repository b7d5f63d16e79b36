import { Prose } from '#renderer/print/Prose.tsx';
import { Section } from '#renderer/print/Section.tsx';
import { textOf } from '#renderer/print/report/sections.ts';
import { useSpeak } from '#renderer/text.ts';
import type { ReportContent } from '#shared/reports.ts';

const lines = [1, 2, 3, 4];

/** The candidate's own words, typed or by hand, and the signatures. */
export function ClosingSection({
  content: { record, texts, status, reportVersion },
  number,
}: {
  content: ReportContent;
  number?: number | undefined;
}) {
  const speak = useSpeak();
  const { candidate, course } = record;
  const comments = textOf(texts, 'comments');
  return (
    <Section title={speak('reportSections.comments')} number={number}>
      {comments === '' ? (
        <div className="keep">
          <p className="grey">
            {speak('paper.hasRead', { name: candidate.firstName })} <span className="blank" />{' '}
            {speak('paper.hasComments')}
          </p>
          {lines.map((line) => (
            <div key={line} className="line" />
          ))}
        </div>
      ) : (
        <Prose text={comments} />
      )}
      <div className="signatures">
        <div>
          <b>{`${candidate.firstName} ${candidate.lastName}`}</b>
          {speak('paper.dateAndSignature')}
        </div>
        <div>
          <b>{course.consultantName}</b>
          {speak('paper.consultantSigns')}
        </div>
        <div>
          <b>{speak('paper.leader')}</b>
          {speak('paper.leaderSigns')}
        </div>
      </div>
      {status === 'issued' && (
        <p className="note" style={{ marginTop: '8mm' }}>
          {speak('paper.isLocked', { version: reportVersion })}
        </p>
      )}
    </Section>
  );
}
