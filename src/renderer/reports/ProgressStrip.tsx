import { Button } from '@mantine/core';
import { IconAlertTriangle, IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { smallIcon } from '#renderer/components/icon.ts';
import type { Step } from '#renderer/reports/StepDialog.tsx';
import { useSpeak } from '#renderer/text.ts';
import { todayIn } from '#shared/calendar.ts';
import { isApproved } from '#shared/report-stages.ts';
import type { ReportProgress, ReportStep, ReportStepTaken } from '#shared/reports.ts';
import { clockOf, dayAndMonth } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';
import classes from '#renderer/reports/strip.module.css';

type ProgressStripProps = { progress: ReportProgress; isLeader: boolean; onAsk: (step: Step) => void };

const stepWords: Record<ReportStep, TextKey> = {
  submitted: 'reports.stageSubmitted',
  'sent-back': 'reports.stageSentBack',
  approved: 'reports.stageApproved',
  heard: 'reports.stageHeard',
};

/** How far the report is, who did what and when, and what can be done beside the next step. */
export function ProgressStrip({ progress, isLeader, onAsk }: ProgressStripProps) {
  const speak = useSpeak();
  const { stage, isStale, steps } = progress;
  if (steps.length === 0) return null;
  // What was before the last time it was sent back says nothing of the words as they stand.
  const from = Math.max(
    0,
    steps.findLastIndex(({ step }) => step === 'sent-back'),
  );
  return (
    <section className={classes.strip} aria-label={speak('reports.progress')}>
      <ol>
        {steps.slice(from).map((taken) => (
          <li key={taken.id} data-step={taken.step}>
            {taken.step === 'sent-back' ? <IconArrowBackUp {...smallIcon} /> : <IconCheck {...smallIcon} />}
            <span>
              <b>{speak(stepWords[taken.step])}</b> {detailOf(taken, speak)}
              {taken.note !== '' && <q>{taken.note}</q>}
            </span>
          </li>
        ))}
      </ol>
      {isStale && (
        <output className={classes.stale}>
          <IconAlertTriangle {...smallIcon} /> {speak('reports.changedSinceApproval')}
        </output>
      )}
      {stage === 'submitted' && !isLeader && <p className="quiet">{speak('reports.waitsForLeader')}</p>}
      <span className={classes.stripActions}>
        {stage !== 'draft' && isLeader && (
          <Button size="xs" onClick={() => onAsk('sendBack')}>
            {speak('reports.sendBack')}
          </Button>
        )}
        {isApproved(progress) && stage === 'approved' && (
          <Button size="xs" onClick={() => onAsk('hear')}>
            {speak('reports.hear')}
          </Button>
        )}
      </span>
    </section>
  );
}

function detailOf({ takenBy, takenAt, hasComments }: ReportStepTaken, speak: Speak): string {
  const by = speak('reports.stepBy', { name: takenBy, moment: momentOf(takenAt, speak) });
  if (hasComments === null) return by;
  return `${speak(hasComments ? 'reports.withComments' : 'reports.withoutComments')}, ${by}`;
}

/** `22-11 kl. 12.32`: the year says itself. */
const momentOf = (moment: string, speak: Speak): string =>
  speak('format.moment', { day: dayAndMonth(todayIn(moment)), clock: clockOf(moment, speak.language) });
