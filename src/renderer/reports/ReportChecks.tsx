import { CheckLine } from '#renderer/components/CheckLine.tsx';
import type { Check } from '#renderer/reports/issue-checks.ts';
import { sectionTitle, type OutlineSection } from '#renderer/reports/outline.ts';
import { useSpeak } from '#renderer/text.ts';
import type { ReportDraft } from '#shared/reports.ts';
import classes from '#renderer/reports/report.module.css';

type ReportChecksProps = {
  checks: readonly Check[];
  template: ReportDraft['template'];
  onOpen: (section: OutlineSection) => void;
};

/** What was checked, each section it is about with the way there. */
export function ReportChecks({ checks, template, onOpen }: ReportChecksProps) {
  const speak = useSpeak();
  return checks.map(({ kind, title, note, sections = [] }) => (
    <CheckLine
      key={title}
      kind={kind}
      title={title}
      note={
        note === undefined && sections.length === 0 ? undefined : (
          <>
            {note}
            {sections.length > 0 && (
              <span className={classes.ways}>
                {sections.map((section) => {
                  const name = sectionTitle(section, template, speak);
                  return (
                    <button
                      key={section}
                      type="button"
                      aria-label={speak('reports.openSection', { section: name })}
                      onClick={() => onOpen(section)}
                    >
                      {name}
                    </button>
                  );
                })}
              </span>
            )}
          </>
        )
      }
    />
  ));
}
