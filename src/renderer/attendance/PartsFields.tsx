import { Button } from '@mantine/core';
import { useState } from 'react';
import { withPart } from '#renderer/attendance/parts.ts';
import { MinutesField } from '#renderer/components/MinutesField.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { AttendancePart } from '#shared/attendance.ts';
import { formatClock, parseMinutes, whyMinutesRefused } from '#shared/minutes.ts';
import classes from '#renderer/attendance/panel.module.css';

type PartsFieldsProps = {
  tryOuts: readonly { id: string; functionName: string }[];
  attendedMinutes: number;
  /** The stored split, or a proposal. */
  parts: readonly AttendancePart[];
  isStored: boolean;
  onSave: (parts: AttendancePart[]) => void;
};

/** The day's minutes over the try-outs that ran; they are saved together, when they sum. */
export function PartsFields({ tryOuts, attendedMinutes, parts, isStored, onSave }: PartsFieldsProps) {
  const speak = useSpeak();
  const [draft, setDraft] = useState<readonly AttendancePart[] | null>(null);
  const shown = draft ?? parts;
  const sum = shown.reduce((total, { minutes }) => total + minutes, 0);
  const ids = tryOuts.map(({ id }) => id);
  return (
    <fieldset className={classes.parts}>
      <legend>{speak('attendance.parts')}</legend>
      {tryOuts.map(({ id, functionName }) => (
        <MinutesField
          key={id}
          label={functionName}
          value={shown.find(({ tryOutId }) => tryOutId === id)?.minutes ?? null}
          onChange={(minutes) =>
            setDraft(withPart(shown, ids, { tryOutId: id, minutes: minutes ?? 0 }, attendedMinutes))
          }
          parse={parseMinutes}
          format={formatClock}
          unreadable={(text) => speak.sentence(whyMinutesRefused(text) ?? { key: 'minutes.unreadable' })}
        />
      ))}
      <div className={classes.partsFoot}>
        <span className="quiet">
          {speak('attendance.partsOpen', { sum: formatClock(sum), attended: formatClock(attendedMinutes) })}
        </span>
        {(draft !== null || !isStored) && (
          <Button
            size="xs"
            disabled={sum !== attendedMinutes}
            onClick={() => onSave(shown.filter(({ minutes }) => minutes > 0))}
          >
            {speak('attendance.saveParts')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
