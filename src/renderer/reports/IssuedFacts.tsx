import { Button } from '@mantine/core';
import { FactList } from '#renderer/components/FactList.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { ReportDraft } from '#shared/reports.ts';
import { momentText, numberText } from '#shared/text/format.ts';
import classes from '#renderer/reports/report.module.css';

type IssuedFactsProps = { issued: ReportDraft['issued'][number]; onBack: () => void };

/** A locked version: when, by whom, and the check sum its bytes can be proved by. */
export function IssuedFacts({
  issued: { reportVersion, issuedAt, issuedBy, sha256, byteCount },
  onBack,
}: IssuedFactsProps) {
  const speak = useSpeak();
  return (
    <>
      <div>
        <h2 className={classes.title}>{speak('reports.lockedTitle', { version: reportVersion })}</h2>
        <p className={classes.hint}>{speak('reports.lockedHint')}</p>
      </div>
      <FactList
        facts={[
          { label: speak('reports.issuedAt'), value: momentText(issuedAt, speak) },
          { label: speak('reports.issuedBy'), value: issuedBy },
          {
            label: speak('reports.size'),
            value: speak('reports.kilobytes', { size: numberText(Math.round(byteCount / 1024), speak.language) }),
          },
          {
            label: speak('reports.checksum'),
            value: <code className={classes.checksum}>{sha256}</code>,
            note: speak('reports.checksumNote'),
          },
        ]}
      />
      <div>
        <Button onClick={onBack}>{speak('reports.backToDraft')}</Button>
      </div>
    </>
  );
}
