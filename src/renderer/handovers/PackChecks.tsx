import { Link } from '@tanstack/react-router';
import { CheckLine } from '#renderer/components/CheckLine.tsx';
import { areSectionsTicked, type Choices } from '#renderer/handovers/choices.ts';
import { useSpeak } from '#renderer/text.ts';
import { todayIn } from '#shared/calendar.ts';
import type { HandoverFacts, PreparedPackage } from '#shared/handovers.ts';
import { shortDay } from '#shared/text/format.ts';

type PackChecksProps = {
  facts: HandoverFacts;
  choices: Choices;
  courseId: string;
  /** Null until the package is made: only then are its rows and files checked. */
  prepared: PreparedPackage | null;
};

/** Things worth knowing that stop nothing. */
export const warningsOf = (
  { cprMasked, isReplacementCpr, counts, hasChangedSinceReport, addressInReport, sensitiveSections }: HandoverFacts,
  { sensitiveIds, plainReason }: Choices,
): number =>
  [
    cprMasked === null || isReplacementCpr,
    counts.attendanceDays === 0,
    hasChangedSinceReport,
    addressInReport === 'unknown',
    sensitiveIds.length > 0,
    sensitiveSections.length > 0,
    plainReason !== null,
  ].filter(Boolean).length;

/** How many rows the package's tables have together. */
export const rowsOf = ({ files }: PreparedPackage): number => files.reduce((sum, { rows }) => sum + (rows ?? 0), 0);

/** What was checked before the package is made, and of the package itself once it is. */
export function PackChecks({ facts, choices, courseId, prepared }: PackChecksProps) {
  const speak = useSpeak();
  const { report, cprMasked, isReplacementCpr, isProtected, counts, sensitive, sensitiveSections } = facts;
  const toReport = (
    <Link to="/courses/$courseId/report" params={{ courseId }}>
      {speak('handovers.toReport')}
    </Link>
  );
  const chosen = choices.sensitiveIds.length;
  return (
    <>
      {prepared &&
        (prepared.faults.length === 0 ? (
          <CheckLine
            kind="ok"
            title={speak('handovers.rowsChecked', { count: rowsOf(prepared) })}
            note={speak('handovers.rowsCheckedNote', { files: prepared.files.length })}
          />
        ) : (
          <CheckLine
            kind="fail"
            title={speak('handovers.faultsFound', { count: prepared.faults.length })}
            note={speak('handovers.faultsFoundNote')}
          />
        ))}
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
          action={toReport}
        />
      )}
      {report && !facts.hasChangedSinceReport && (
        <CheckLine kind="ok" title={speak('handovers.bookUnchanged')} note={speak('handovers.bookUnchangedNote')} />
      )}
      {report && facts.hasChangedSinceReport && (
        <CheckLine
          kind="warn"
          title={speak('handovers.bookChanged')}
          note={speak('handovers.bookChangedNote')}
          action={toReport}
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
      {facts.addressInReport === 'present' && (
        <CheckLine
          kind="fail"
          title={speak('handovers.addressFound')}
          note={speak('handovers.addressFoundNote')}
          action={toReport}
        />
      )}
      {facts.addressInReport === 'unknown' && (
        <CheckLine
          kind="warn"
          title={speak('handovers.addressUnknown')}
          note={speak('handovers.addressUnknownNote')}
          action={toReport}
        />
      )}
      {isProtected && facts.addressInReport === 'absent' && (
        <CheckLine
          kind="ok"
          title={speak('handovers.addressProtected')}
          note={speak('handovers.addressProtectedNote')}
        />
      )}
      {!isProtected && (
        <CheckLine kind="ok" title={speak('handovers.addressNotIn')} note={speak('handovers.addressNotInNote')} />
      )}
      {counts.attendanceDays === 0 ? (
        <CheckLine kind="warn" title={speak('handovers.daysMissing')} note={speak('handovers.daysMissingNote')} />
      ) : (
        <CheckLine kind="ok" title={speak('handovers.daysFine')} note={speak('handovers.daysFineNote')} />
      )}
      {sensitiveSections.length > 0 && !areSectionsTicked(choices, facts) && (
        <CheckLine
          kind="fail"
          title={speak('handovers.sectionsMissing')}
          note={speak('handovers.sectionsMissingNote')}
          action={toReport}
        />
      )}
      {sensitiveSections.length > 0 && areSectionsTicked(choices, facts) && (
        <CheckLine
          kind="warn"
          title={speak('handovers.sectionsOn', { count: sensitiveSections.length })}
          note={speak('handovers.sensitiveOnNote')}
        />
      )}
      {sensitiveSections.length === 0 && sensitive.length === 0 && (
        <CheckLine kind="ok" title={speak('handovers.sensitiveNone')} note={speak('handovers.sensitiveNoneNote')} />
      )}
      {sensitiveSections.length === 0 && sensitive.length > 0 && chosen === 0 && (
        <CheckLine
          kind="ok"
          title={speak('handovers.sensitiveOff')}
          note={speak('handovers.sensitiveOffNote', { count: sensitive.length })}
        />
      )}
      {chosen > 0 && (
        <CheckLine
          kind="warn"
          title={speak('handovers.sensitiveOn', { count: chosen })}
          note={speak('handovers.sensitiveOnNote')}
        />
      )}
      {choices.plainReason !== null && (
        <CheckLine kind="warn" title={speak('handovers.plainWarn')} note={speak('handovers.plainWarnNote')} />
      )}
    </>
  );
}
