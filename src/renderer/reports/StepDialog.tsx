import { Radio, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { api } from '#renderer/api.ts';
import { AskedDialog } from '#renderer/components/AskedDialog.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { TextKey } from '#shared/text/keys.ts';
import classes from '#renderer/reports/report.module.css';

/** A step of the report's way that is asked about before it is taken. */
export type Step = 'submit' | 'approve' | 'sendBack' | 'hear';

type StepDialogProps = {
  step: Step;
  courseId: string;
  /** Of the words on the page when it opens: what changes behind it is looked at first. */
  wordsHash: string;
  /** About whom. */
  about: string;
  /** What was checked, for the steps that look the whole report through. */
  checks: ReactNode;
  onClose: () => void;
};

const aboutWords: Record<Step, TextKey> = {
  submit: 'reports.submitAbout',
  approve: 'reports.approveAbout',
  sendBack: 'reports.sendBackAbout',
  hear: 'reports.hearAbout',
};

/** Before a step is taken: what it means, what was checked, and a word with it. */
export function StepDialog({ step, courseId, wordsHash: now, about, checks, onClose }: StepDialogProps) {
  const speak = useSpeak();
  const [wordsHash] = useState(now);
  const [note, setNote] = useState('');
  const [hasComments, setHasComments] = useState<boolean | null>(null);
  const looksThrough = step === 'submit' || step === 'approve';

  async function take() {
    if (step === 'sendBack') await api.reports.sendBack.ask({ courseId, note });
    else if (step === 'hear')
      await api.reports.hear.ask({ courseId, wordsHash, note, hasComments: hasComments === true });
    else await api.reports[step].ask({ courseId, wordsHash, note });
    onClose();
  }

  return (
    <AskedDialog
      title={speak(`reports.${step}`)}
      about={about}
      checks={looksThrough ? checks : null}
      verdict={speak(aboutWords[step])}
      actLabel={speak(`reports.${step}`)}
      act={take}
      isReady={(step !== 'sendBack' || note.trim() !== '') && (step !== 'hear' || hasComments !== null)}
      onClose={onClose}
    >
      {step === 'hear' && (
        <Radio.Group
          label={speak('reports.hasComments')}
          value={hasComments === null ? '' : String(hasComments)}
          onChange={(chosen) => setHasComments(chosen === 'true')}
        >
          <div className={classes.radios}>
            <Radio value="false" label={speak('reports.commentsNo')} data-autofocus />
            <Radio value="true" label={speak('reports.commentsYes')} />
          </div>
        </Radio.Group>
      )}
      <Textarea
        label={speak(step === 'sendBack' ? 'reports.whyBack' : 'reports.note')}
        required={step === 'sendBack'}
        value={note}
        maxLength={500}
        minRows={3}
        data-autofocus={step !== 'hear' || undefined}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </AskedDialog>
  );
}
