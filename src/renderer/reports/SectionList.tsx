import {
  IconCheck,
  IconChevronDown,
  IconChevronRight,
  IconCircle,
  IconCircleDashed,
  IconCircleHalf2,
  IconClock,
  IconLock,
} from '@tabler/icons-react';
import { useState } from 'react';
import { smallIcon } from '#renderer/components/icon.ts';
import { Meter } from '#renderer/components/Meter.tsx';
import { outlineOf, sectionsOf, sectionTitle, type OutlineSection } from '#renderer/reports/outline.ts';
import { isMissing, stateOf, stateWords } from '#renderer/reports/section-state.ts';
import { useSpeak } from '#renderer/text.ts';
import { periodOf } from '#shared/agreed-hours.ts';
import type { CheckState } from '#shared/report-checklist.ts';
import { todayIn } from '#shared/calendar.ts';
import type { ReportDraft } from '#shared/reports.ts';
import { dayAndMonth, shortDay, weekdayShort } from '#shared/text/format.ts';
import classes from '#renderer/reports/sections.module.css';

type SectionListProps = {
  draft: ReportDraft;
  /** The section that is open, or null while an issued report is. */
  chosen: OutlineSection | null;
  onChoose: (section: OutlineSection) => void;
  /** The issued report that is open. */
  reportId: string | null;
  onOpenIssued: (reportId: string) => void;
};

/** The report's sections with how far each is, and the versions that are locked. */
export function SectionList({ draft, chosen, onChoose, reportId, onOpenIssued }: SectionListProps) {
  const speak = useSpeak();
  const [folded, setFolded] = useState<Record<string, boolean>>({});
  const { template, record } = draft;
  const sections = sectionsOf(template);
  const states = sections.map((section) => stateOf(section, draft));
  const done = states.filter((state) => state === 'ready').length;
  const { endsOn } = periodOf(record.course);
  return (
    <nav className={classes.sections} aria-label={speak('reports.sections')}>
      <div className={classes.progress}>
        <Meter
          done={done}
          of={sections.length}
          attention={states.filter((state) => state === 'outdated').length}
          figures={speak('reports.readyOfAll', { done, of: sections.length })}
        />
        <span className="quiet">
          {speak('reports.deadline', { day: `${weekdayShort(endsOn, speak.language)} ${dayAndMonth(endsOn)}` })}
        </span>
      </div>
      {outlineOf(template).map(({ title, sections: ofGroup }) => {
        const ofStates = ofGroup.map((section) => stateOf(section, draft));
        const isFolded = (folded[title] ?? !ofStates.some(isMissing)) && !ofGroup.some((section) => section === chosen);
        return (
          <div key={title}>
            <h2>
              <button
                type="button"
                className={classes.group}
                aria-expanded={!isFolded}
                onClick={() => setFolded({ ...folded, [title]: !isFolded })}
              >
                {speak(title)}
                <span>
                  {isFolded &&
                    speak('reports.readyOf', {
                      done: ofStates.filter((state) => state === 'ready').length,
                      of: ofGroup.length,
                    })}
                </span>
                {isFolded ? <IconChevronRight {...smallIcon} /> : <IconChevronDown {...smallIcon} />}
              </button>
            </h2>
            {!isFolded && (
              <ul>
                {ofGroup.map((section) => (
                  <li key={section}>
                    <button
                      type="button"
                      aria-current={section === chosen ? 'true' : undefined}
                      onClick={() => onChoose(section)}
                    >
                      <span className={classes.number}>{sections.indexOf(section)}</span>
                      <span className={classes.name} title={sectionTitle(section, template, speak)}>
                        {sectionTitle(section, template, speak)}
                      </span>
                      <Mark state={stateOf(section, draft)} />
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
      {draft.issued.length > 0 && (
        <div>
          <h2 className={classes.issuedHead}>{speak('reports.issuedVersions')}</h2>
          <ul>
            {draft.issued.map(({ id, reportVersion, issuedAt }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-current={id === reportId ? 'true' : undefined}
                  onClick={() => onOpenIssued(id)}
                >
                  <span className={classes.number}>{reportVersion}</span>
                  <span className={classes.name}>
                    {speak('reports.versionOfDay', { version: reportVersion, day: shortDay(todayIn(issuedAt)) })}
                  </span>
                  <span className={classes.mark}>
                    <IconLock {...smallIcon} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </nav>
  );
}

const icons: Record<CheckState, typeof IconCheck> = {
  ready: IconCheck,
  begun: IconCircleHalf2,
  empty: IconCircle,
  outdated: IconClock,
  optional: IconCircleDashed,
  'nothing-asked': IconCircleDashed,
};

/** Tick, clock, ring, or a dashed ring for what may stay empty; the word is read aloud. */
function Mark({ state }: { state: CheckState }) {
  const speak = useSpeak();
  const Icon = icons[state];
  const word = speak(stateWords[state]);
  return (
    <span className={classes.mark} data-state={state} title={word}>
      <Icon {...smallIcon} />
      <span className="hidden-but-read">{word}</span>
    </span>
  );
}
