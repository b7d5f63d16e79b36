import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { api } from '#renderer/api.ts';
import { FactList } from '#renderer/components/FactList.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { ReceiptBadge } from '#renderer/handovers/ReceiptBadge.tsx';
import { purposeKeys, sizeText } from '#renderer/handovers/words.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { HandoverLine } from '#shared/handovers.ts';
import { momentText, shortDay } from '#shared/text/format.ts';
import classes from '#renderer/handovers/handovers.module.css';

type HandoverDetailProps = {
  handover: HandoverLine;
  /** Opens the dialog for the course's next package. */
  onAgain: () => void;
};

/** One package: what it was, its fingerprint, and its receipt. */
export function HandoverDetail({ handover, onAgain }: HandoverDetailProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const confirm = api.handovers.confirm.useCommand();
  const { id, version, confirmedOn, recipientName } = handover;

  async function noteReceipt() {
    const { auditSeq } = await confirm.mutateAsync({ handoverId: id, version });
    sayDone(speak('handovers.confirmed', { recipient: recipientName }), auditSeq);
  }

  const size = sizeText(handover.byteCount, speak);
  return (
    <>
      <header>
        <h2 className={classes.name}>{handover.candidateName}</h2>
        <p className="quiet">
          {speak('handovers.contentOf', {
            purpose: speak(purposeKeys[handover.purpose]),
            version: handover.packageVersion,
          })}
        </p>
      </header>
      <FactList
        facts={[
          { label: speak('handovers.recipient'), value: recipientName },
          { label: speak('handovers.made'), value: momentText(handover.madeAt, speak) },
          { label: speak('handovers.madeBy'), value: handover.madeBy },
          { label: speak('handovers.fileName'), value: <span className={classes.breakable}>{handover.fileName}</span> },
          {
            label: speak('handovers.size'),
            value: handover.isEncrypted ? speak('handovers.sizeEncrypted', { size }) : size,
          },
          {
            label: speak('handovers.fingerprint'),
            value: <span className={classes.breakable}>{handover.sha256}</span>,
          },
          {
            label: speak('handovers.receipt'),
            value:
              confirmedOn === null ? (
                <ReceiptBadge confirmedOn={null} />
              ) : (
                speak('handovers.receivedOn', { day: shortDay(confirmedOn) })
              ),
          },
        ]}
      />
      {confirmedOn === null && (
        <div className={classes.confirm}>
          <p className="quiet">{speak('handovers.confirmHint')}</p>
          <Button loading={confirm.isPending} onClick={() => void noteReceipt().catch(() => undefined)}>
            {speak('handovers.confirm')}
          </Button>
          {confirm.error && (
            <p className={classes.refused} role="alert">
              {sentenceOf(confirm.error, speak)}
            </p>
          )}
        </div>
      )}
      <div className={classes.ways}>
        <Button variant="subtle" size="xs" onClick={onAgain}>
          {speak('handovers.again')}
        </Button>
        <Link to="/courses/$courseId" params={{ courseId: handover.courseId }}>
          {speak('handovers.openCourse')}
        </Link>
      </div>
    </>
  );
}
