import { useSpeak } from '#renderer/text.ts';
import type { ReportContent } from '#shared/reports.ts';

/** Where candidate, consultant and leader sign, and what a signature after this one means. */
export function Signatures({ content: { record, status, reportVersion } }: { content: ReportContent }) {
  const speak = useSpeak();
  const { candidate, course } = record;
  return (
    <>
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
      {status === 'issued' && <p className="note locked">{speak('paper.isLocked', { version: reportVersion })}</p>}
    </>
  );
}
