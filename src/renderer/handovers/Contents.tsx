import { Checkbox } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { smallIcon } from '#renderer/components/icon.ts';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { areSectionsTicked, type Choices } from '#renderer/handovers/choices.ts';
import { SensitiveTicks } from '#renderer/handovers/SensitiveTicks.tsx';
import { countsText, sectionNames, sizeText } from '#renderer/handovers/words.ts';
import { useSpeak } from '#renderer/text.ts';
import { todayIn } from '#shared/calendar.ts';
import type { HandoverFacts } from '#shared/handovers.ts';
import { shortDay } from '#shared/text/format.ts';
import classes from '#renderer/handovers/handovers.module.css';

type ContentsProps = {
  facts: HandoverFacts;
  choices: Choices;
  onChange: (change: Partial<Choices>) => void;
  isLocked: boolean;
};

/** Everything that goes in: what every package holds with a mark, what is chosen with a tick. */
export function Contents({ facts, choices, onChange, isLocked }: ContentsProps) {
  const speak = useSpeak();
  const { report, sensitive, sensitiveSections } = facts;
  const counts = countsText(facts, speak);
  return (
    <section>
      <h3>{speak('handovers.sends')}</h3>
      <ul className={classes.contents}>
        {report && (
          <Included
            title={speak('handovers.sendsReport', { version: report.reportVersion })}
            note={speak('handovers.sendsReportNote', {
              size: sizeText(report.byteCount, speak),
              day: shortDay(todayIn(report.issuedAt)),
            })}
          />
        )}
        {sensitiveSections.length > 0 && (
          <li className={classes.choice}>
            <Checkbox
              label={speak('handovers.sectionsTick', {
                count: sensitiveSections.length,
                sections: sectionNames(sensitiveSections, speak),
              })}
              description={speak('handovers.sectionsTickNote')}
              checked={areSectionsTicked(choices, facts)}
              disabled={isLocked}
              onChange={(event) =>
                onChange({
                  sensitiveSections: event.currentTarget.checked ? sensitiveSections.map(({ section }) => section) : [],
                })
              }
            />
            <StatusBadge kind="sens" word={speak('handovers.sensitiveBadge')} />
          </li>
        )}
        <Included title={speak('handovers.sendsWork')} note={counts.work} />
        <Included title={speak('handovers.sendsTrials')} note={counts.trials} />
        <Included title={speak('handovers.sendsOutcome')} note={counts.outcome} />
        {sensitive.length > 0 && (
          <SensitiveTicks
            pieces={sensitive}
            chosen={choices.sensitiveIds}
            onChoose={(sensitiveIds) => onChange({ sensitiveIds })}
            isLocked={isLocked}
          />
        )}
        <li className={classes.choice}>
          <Checkbox
            label={speak('handovers.workbook')}
            description={speak('handovers.workbookNote')}
            checked={choices.hasWorkbook}
            disabled={isLocked}
            onChange={(event) => onChange({ hasWorkbook: event.currentTarget.checked })}
          />
        </li>
      </ul>
    </section>
  );
}

function Included({ title, note }: { title: string; note: ReactNode }) {
  return (
    <li>
      <span className={classes.mark}>
        <IconCheck {...smallIcon} />
      </span>
      <div>
        <b>{title}</b>
        <small>{note}</small>
      </div>
    </li>
  );
}
