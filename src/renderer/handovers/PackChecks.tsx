import { Link } from '@tanstack/react-router';
import { CheckLine } from '#renderer/components/CheckLine.tsx';
import { useSpeak } from '#renderer/text.ts';
import { todayIn } from '#shared/calendar.ts';
import type { HandoverFacts } from '#shared/handovers.ts';
import { shortDay } from '#shared/text/format.ts';

type PackChecksProps = { facts: HandoverFacts; courseId: string };

/** Things worth knowing that stop nothing. */
export const warningsOf = ({ cprMasked, isReplacementCpr, counts }: HandoverFacts): number =>
  (cprMasked === null || isReplacementCpr ? 1 : 0) + (counts.attendanceDays === 0 ? 1 : 0);

/** What was checked before the package is made. */
export function PackChecks({ facts, courseId }: PackChecksProps) {
  const speak = useSpeak();
  const { report, cprMasked, isReplacementCpr, isProtected, counts } = facts;
  return (
    <>
      {report ? (
        <CheckLine
          kind="ok"
          title={speak('handovers.reportFrozen')}
          note={speak('handovers.reportFrozenNote', {
            version: report.reportVersion,
            day: shortDay(todayIn(report.issuedAt)),
          })}
        />
      ) : (
        <CheckLine
          kind="fail"
          title={speak('handovers.reportMissing')}
          note={speak('handovers.reportMissingNote')}
          action={
            <Link to="/courses/$courseId/report" params={{ courseId }}>
              {speak('handovers.toReport')}
            </Link>
          }
        />
      )}
      {cprMasked === null && (
        <CheckLine kind="warn" title={speak('handovers.cprMissing')} note={speak('handovers.cprMissingNote')} />
      )}
      {cprMasked !== null && isReplacementCpr && (
        <CheckLine kind="warn" title={speak('handovers.cprReplacement')} note={speak('handovers.cprReplacementNote')} />
      )}
      {cprMasked !== null && !isReplacementCpr && (
        <CheckLine kind="ok" title={speak('handovers.cprFine')} note={speak('handovers.cprFineNote')} />
      )}
      {isProtected ? (
        <CheckLine
          kind="ok"
          title={speak('handovers.addressProtected')}
          note={speak('handovers.addressProtectedNote')}
        />
      ) : (
        <CheckLine kind="ok" title={speak('handovers.addressNotIn')} note={speak('handovers.addressNotInNote')} />
      )}
      {counts.attendanceDays === 0 ? (
        <CheckLine kind="warn" title={speak('handovers.daysMissing')} note={speak('handovers.daysMissingNote')} />
      ) : (
        <CheckLine kind="ok" title={speak('handovers.daysFine')} note={speak('handovers.daysFineNote')} />
      )}
    </>
  );
}
