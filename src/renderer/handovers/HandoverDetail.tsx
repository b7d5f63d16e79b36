import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { FactList } from '#renderer/components/FactList.tsx';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { ReceiptBadge } from '#renderer/handovers/ReceiptBadge.tsx';
import { ReceiptForm } from '#renderer/handovers/ReceiptForm.tsx';
import { purposeKeys, sensitiveKeys, sizeText } from '#renderer/handovers/words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { HandoverLine } from '#shared/handovers.ts';
import { momentText, shortDay } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';
import classes from '#renderer/handovers/handovers.module.css';

type HandoverDetailProps = {
  handover: HandoverLine;
  /** The number of the course's newest package. */
  newestVersion: number;
  /** Opens the dialog for the course's next package. */
  onAgain: () => void;
};

/** One package: what it was, to whom and why, its fingerprint, and its receipt. */
export function HandoverDetail({ handover, newestVersion, onAgain }: HandoverDetailProps) {
  const speak = useSpeak();
  const { confirmedOn, recipientName, isEncrypted, packageVersion: version } = handover;
  const size = sizeText(handover.byteCount, speak);
  return (
    <>
      <header>
        <h2 className={classes.name}>{handover.candidateName}</h2>
        <p className="quiet">
          {speak('handovers.contentOf', { purpose: speak(purposeKeys[handover.purpose]), version })}
        </p>
      </header>
      <FactList
        facts={[
          { label: speak('handovers.recipient'), value: recipientName },
          { label: speak('handovers.purpose'), value: speak(purposeKeys[handover.purpose]) },
          { label: speak('handovers.contents'), value: <Contents handover={handover} /> },
          {
            label: speak('handovers.packageVersion'),
            value: String(version),
            note: standingOf(version, newestVersion, speak),
          },
          { label: speak('handovers.made'), value: momentText(handover.madeAt, speak) },
          { label: speak('handovers.madeBy'), value: handover.madeBy },
          { label: speak('handovers.fileName'), value: <span className={classes.breakable}>{handover.fileName}</span> },
          {
            label: speak('handovers.size'),
            value: isEncrypted ? speak('handovers.sizeEncrypted', { size }) : size,
          },
          ...(isEncrypted
            ? []
            : [
                {
                  label: speak('handovers.protection'),
                  value: <StatusBadge kind="warn" word={speak('handovers.notEncrypted')} />,
                },
                { label: speak('handovers.reason'), value: handover.reason },
              ]),
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
      {confirmedOn === null && <ReceiptForm key={handover.id} handover={handover} />}
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

function Contents({ handover: { reportVersion, hasWorkbook, sensitiveKinds } }: { handover: HandoverLine }) {
  const speak = useSpeak();
  return (
    <ul className={classes.parts}>
      <li>{speak('handovers.detailReport', { version: reportVersion })}</li>
      {hasWorkbook && <li>{speak('handovers.workbook')}</li>}
      {sensitiveKinds.length > 0 && (
        <li>
          <StatusBadge kind="sens" word={speak('handovers.sensitiveBadge')} />
          <br />
          {sensitiveKinds.map((kind) => speak(sensitiveKeys[kind])).join(', ')}
        </li>
      )}
    </ul>
  );
}

/** Which package it replaced, and which one has replaced it; versions of a course count on by one. */
function standingOf(version: number, newestVersion: number, speak: Speak): string | undefined {
  const said = [
    version > 1 ? speak('handovers.replaces', { version: version - 1 }) : null,
    newestVersion > version ? speak('handovers.replacedBy', { version: version + 1 }) : null,
  ].filter((each) => each !== null);
  return said.length > 0 ? said.join('. ') : undefined;
}
