import type { ReactNode } from 'react';
import { Definition, type Defined } from '#renderer/components/Definition.tsx';
import classes from '#renderer/components/FiguresLine.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { AttendanceFigures } from '#shared/attendance.ts';
import { spokenMinutes } from '#shared/text/format.ts';

const absences = ['sick', 'lawful', 'unlawful', 'holiday'] as const;

type FiguresLineProps = {
  figures: AttendanceFigures;
  /** What they are of: "Fremmøde i hele forløbet". */
  title: string;
};

/** Attendance with and without lawful absence, where the missing time went, and the days it stands on, each with its definition. */
export function FiguresLine({ figures, title }: FiguresLineProps) {
  const speak = useSpeak();
  const { percent, percentWithoutLawful, missingMinutes, registeredDays, expectedDays } = figures;
  const percentText = (value: number | null) =>
    value === null ? speak('hoursOverview.unknown') : speak('format.percent', { percent: value });
  const missingDays = expectedDays - registeredDays;
  return (
    <section aria-label={title}>
      <p className={classes.title}>{title}</p>
      <dl className={classes.line}>
        <FigureOf of="percent" label={speak('hoursOverview.percent')} value={percentText(percent)} />
        <FigureOf
          of="percentWithoutLawful"
          label={speak('hoursOverview.percentWithoutLawful')}
          value={percentText(percentWithoutLawful)}
        />
        {absences
          .filter((kind) => missingMinutes[kind] > 0)
          .map((kind) => (
            <FigureOf
              key={kind}
              of={kind}
              label={speak(`hoursOverview.${kind}`)}
              value={spokenMinutes(missingMinutes[kind], speak)}
            />
          ))}
        <FigureOf
          of="registration"
          label={speak('hoursOverview.registration')}
          value={speak('hoursOverview.daysOf', { registered: registeredDays, expected: expectedDays })}
        />
        {missingDays > 0 && (
          <FigureOf
            of="notRegistered"
            label={speak('hoursOverview.notRegistered')}
            value={speak('hoursOverview.days', { count: missingDays })}
          />
        )}
      </dl>
    </section>
  );
}

function FigureOf({ of, label, value }: { of: Defined; label: string; value: ReactNode }) {
  return (
    <div>
      <dt>
        {label}
        <Definition of={of} />
      </dt>
      <dd>{value}</dd>
    </div>
  );
}
