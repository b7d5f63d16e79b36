import { Radio } from '@mantine/core';
import { lastWorkedWords } from '#renderer/candidates/candidate-words.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import forms from '#renderer/components/form.module.css';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import { lastWorkedKinds, type Candidate } from '#shared/candidates.ts';

type LastWorkedFieldsProps = {
  kind: Candidate['lastWorkedKind'];
  on: string | null;
  onChange: (kind: Candidate['lastWorkedKind'], on: string | null) => void;
  fault: string | undefined;
};

/** When the person last worked: a date, long ago, never, and unknown are four different answers. */
export function LastWorkedFields({ kind, on, onChange, fault }: LastWorkedFieldsProps) {
  const speak = useSpeak();
  const today = useOpenSession()?.today ?? '';
  return (
    <div className={forms.stack}>
      <Radio.Group
        label={speak('candidates.lastWorked')}
        value={kind}
        onChange={(chosen) => {
          const next = lastWorkedKinds.find((each) => each === chosen) ?? 'unknown';
          onChange(next, next === 'known' ? on : null);
        }}
      >
        <div className={forms.radios}>
          {lastWorkedKinds.map((each) => (
            <Radio key={each} value={each} label={speak(lastWorkedWords[each])} />
          ))}
        </div>
      </Radio.Group>
      {kind === 'known' && (
        <DayInput
          label={speak('candidates.lastWorkedOn')}
          value={on}
          today={today}
          onChange={(day) => onChange(kind, day)}
          fault={fault}
        />
      )}
    </div>
  );
}
