import small from '#renderer/components/small-table.module.css';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { FaultTable } from '#renderer/handovers/FaultList.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { Contract, OutputOf } from '#shared/contract.ts';
import type { LeftOutCourse } from '#shared/handovers.ts';
import type { TextKey } from '#shared/text/keys.ts';
import classes from '#renderer/handovers/batch.module.css';

export type MadeBatch = NonNullable<OutputOf<Contract['handovers']['batch']>>;

const whyWords: Record<Exclude<LeftOutCourse['why'], 'faults'>, TextKey> = {
  'no-report': 'handovers.whyNoReport',
  'no-counsellor': 'handovers.whyNoCounsellor',
  damaged: 'handovers.whyDamaged',
  address: 'handovers.addressInReport',
  'sensitive-sections': 'handovers.whySensitiveSections',
};

/** What was made, each with its passphrase this once, and what was left out. */
export function BatchMade({ batch: { made, leftOut } }: { batch: MadeBatch }) {
  const speak = useSpeak();
  const [copied, setCopied] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | undefined>(undefined);

  async function copy(secretId: string) {
    try {
      await api.secrets.copy.ask({ secretId });
      setCopied(secretId);
      setRefused(undefined);
    } catch (error) {
      setRefused(sentenceOf(error, speak));
    }
  }

  return (
    <>
      {made.length > 0 && (
        <section aria-label={speak('handovers.batchMade')}>
          <TableFrame label={speak('handovers.batchMade')}>
            <table className={`${small.table} ${classes.made}`} aria-label={speak('handovers.batchMade')}>
              <thead>
                <tr>
                  <th scope="col">{speak('handovers.course')}</th>
                  <th scope="col">{speak('handovers.recipient')}</th>
                  <th scope="col">{speak('handovers.passphrase')}</th>
                  <th scope="col">
                    <span className="hidden-but-read">{speak('handovers.copy')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {made.map(({ handoverId, courseNumber, recipientName, fileName, passphrase }) => (
                  <tr key={handoverId}>
                    <th scope="row">
                      {courseNumber}
                      <small>{fileName}</small>
                    </th>
                    <td>{recipientName}</td>
                    <td className={classes.words}>{passphrase.text}</td>
                    <td>
                      <Button
                        size="xs"
                        aria-label={speak('handovers.batchCopyOf', { number: courseNumber })}
                        onClick={() => void copy(passphrase.secretId)}
                      >
                        {speak(copied === passphrase.secretId ? 'handovers.batchCopied' : 'handovers.copy')}
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
          <p className={classes.once}>{speak('handovers.batchTold')}</p>
          <Refusal sentence={refused} />
        </section>
      )}
      {leftOut.length > 0 && (
        <section aria-label={speak('handovers.batchLeftOutTitle')}>
          <h3>{speak('handovers.batchLeftOutTitle')}</h3>
          <ul className={classes.leftOut}>
            {leftOut.map((course) => (
              <li key={course.courseId}>
                <LeftOut course={course} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** A course that was left out and why; of faults the first, and where the rest are seen. */
function LeftOut({ course }: { course: LeftOutCourse }) {
  const speak = useSpeak();
  const { candidateName, courseNumber } = course;
  const name = `${candidateName}, ${courseNumber}`;
  if (course.why !== 'faults') return `${name}: ${speak(whyWords[course.why])}`;
  const { faults, faultCount } = course;
  return (
    <>
      {name}: {speak('handovers.whyFaults', { count: faultCount })}
      <FaultTable faults={faults} label={speak('handovers.faultsOf', { number: courseNumber })} />
      {faultCount > faults.length && (
        <p className={classes.once}>{speak('handovers.faultsFirst', { count: faults.length })}</p>
      )}
    </>
  );
}
