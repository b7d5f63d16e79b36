import { IconCheck, IconCircle, IconCircleDashed, IconLock } from '@tabler/icons-react';
import { smallIcon } from '#renderer/components/icon.ts';
import { Meter } from '#renderer/components/Meter.tsx';
import {
  isReady,
  missingSections,
  outline,
  outlineGroups,
  outlineWords,
  readyWord,
  type OutlineSection,
} from '#renderer/reports/outline.ts';
import { useSpeak } from '#renderer/text.ts';
import { todayIn } from '#shared/calendar.ts';
import type { ReportDraft } from '#shared/reports.ts';
import { shortDay } from '#shared/text/format.ts';
import classes from '#renderer/reports/report.module.css';

type SectionListProps = {
  draft: ReportDraft;
  /** The section that is open, or null while an issued report is. */
  chosen: OutlineSection | null;
  onChoose: (section: OutlineSection) => void;
  /** The issued report that is open. */
  reportId: string | null;
  onOpenIssued: (reportId: string) => void;
};

/** The report's sections with what is ready and what is empty, and the versions that are locked. */
export function SectionList({ draft, chosen, onChoose, reportId, onOpenIssued }: SectionListProps) {
  const speak = useSpeak();
  const counted = outline.filter((section) => isReady(section, draft) !== null).length;
  const done = counted - missingSections(draft).length;
  return (
    <nav className={classes.sections} aria-label={speak('reports.sections')}>
      <div className={classes.progress}>
        <Meter
          done={done}
          of={counted}
          figures={speak('reports.readyOf', { done, of: counted })}
          unit={speak('reports.ready')}
        />
      </div>
      {outlineGroups.map(({ key, sections }) => (
        <div key={key}>
          <h2>{speak(key)}</h2>
          <ul>
            {sections.map((section) => (
              <li key={section}>
                <button
                  type="button"
                  aria-current={section === chosen ? 'true' : undefined}
                  onClick={() => onChoose(section)}
                >
                  <span>{speak(outlineWords[section].title)}</span>
                  <Mark isReady={isReady(section, draft)} word={speak(readyWord(section, draft))} />
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {draft.issued.length > 0 && (
        <div>
          <h2>{speak('reports.issuedVersions')}</h2>
          <ul>
            {draft.issued.map(({ id, reportVersion, issuedAt }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-current={id === reportId ? 'true' : undefined}
                  onClick={() => onOpenIssued(id)}
                >
                  <span>
                    {speak('reports.versionOfDay', { version: reportVersion, day: shortDay(todayIn(issuedAt)) })}
                  </span>
                  <IconLock {...smallIcon} />
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </nav>
  );
}

/** Tick, ring, or a dashed ring for what may stay empty; the word is read aloud. */
function Mark({ isReady: is, word }: { isReady: boolean | null; word: string }) {
  const Icon = is === null ? IconCircleDashed : is ? IconCheck : IconCircle;
  return (
    <span className={classes.mark} data-ready={is === true || undefined}>
      <Icon {...smallIcon} />
      <span className="hidden-but-read">{word}</span>
    </span>
  );
}
