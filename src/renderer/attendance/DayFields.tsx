import { SymptomScale } from '#renderer/attendance/SymptomScale.tsx';
import { WholeMinutesField } from '#renderer/attendance/WholeMinutesField.tsx';
import { WordsField } from '#renderer/attendance/WordsField.tsx';
import { MinutesField } from '#renderer/components/MinutesField.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { RecordedDay, RegisterCell } from '#shared/attendance.ts';
import { formatClock, parseMinutes, whyMinutesRefused } from '#shared/minutes.ts';
import classes from '#renderer/attendance/panel.module.css';

type DayFieldsProps = {
  cell: RegisterCell;
  /** Typed hours that still wait for their reason. */
  waitingMinutes: number | null;
  onMinutes: (minutes: number) => void;
  /** Hears one field at a time, when it is left; gives true when the book has it. */
  onRevise: (change: Partial<RecordedDay>) => Promise<boolean>;
};

/** What can be written of a day beside how long it was. All but the hours wait until the day is registered. */
export function DayFields({ cell, waitingMinutes, onMinutes, onRevise }: DayFieldsProps) {
  const speak = useSpeak();
  const { recorded } = cell;
  const isWaiting = recorded === null;
  return (
    <>
      <div className={classes.two}>
        <MinutesField
          label={speak('attendance.attendedField')}
          value={waitingMinutes ?? recorded?.attendedMinutes ?? null}
          onChange={(minutes) => minutes !== null && onMinutes(minutes)}
          parse={parseMinutes}
          format={formatClock}
          unreadable={(text) => speak.sentence(whyMinutesRefused(text) ?? { key: 'minutes.unreadable' })}
        />
        <WholeMinutesField
          label={speak('attendance.extraPause')}
          value={recorded?.extraPauseMinutes ?? null}
          onChange={(extraPauseMinutes) => void onRevise({ extraPauseMinutes })}
          isDisabled={isWaiting}
        />
      </div>
      <SymptomScale
        label={speak('attendance.symptomBefore')}
        value={recorded?.symptomBefore ?? null}
        onChange={(symptomBefore) => void onRevise({ symptomBefore })}
        isDisabled={isWaiting}
      />
      <SymptomScale
        label={speak('attendance.symptomAfter')}
        value={recorded?.symptomAfter ?? null}
        onChange={(symptomAfter) => void onRevise({ symptomAfter })}
        isDisabled={isWaiting}
      />
      <div className={classes.two}>
        <WholeMinutesField
          label={speak('attendance.onset')}
          value={recorded?.minutesToOnset ?? null}
          onChange={(minutesToOnset) => void onRevise({ minutesToOnset })}
          isDisabled={isWaiting}
        />
        <WordsField
          label={speak('attendance.recovery')}
          value={recorded?.recovery ?? ''}
          onChange={(recovery) => onRevise({ recovery })}
          isDisabled={isWaiting}
        />
      </div>
      <WordsField
        label={speak('attendance.note')}
        value={recorded?.note ?? ''}
        onChange={(note) => onRevise({ note })}
        isDisabled={isWaiting}
        isProse
      />
    </>
  );
}
