import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { MonthCell } from '#renderer/attendance/MonthCell.tsx';
import { MonthFigures } from '#renderer/attendance/MonthFigures.tsx';
import { missedDays, missedKinds } from '#renderer/attendance/month.ts';
import { dayWords, nameOf } from '#renderer/attendance/words.ts';
import { Definition } from '#renderer/components/Definition.tsx';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { MonthStatement } from '#shared/attendance.ts';
import { weekdayOf, type Day } from '#shared/calendar.ts';
import type { Code } from '#shared/code-lists.ts';
import { weekdayShort } from '#shared/text/format.ts';
import classes from '#renderer/attendance/month.module.css';

type MonthTableProps = {
  statement: MonthStatement;
  label: string;
  codes: readonly Code[];
  chosenId: string | null;
  onChoose: (courseId: string) => void;
};

/** People down, the days of a month across, figures at the end. Names are chosen with arrows; Enter opens the person's month. */
export function MonthTable({ statement, label, codes, chosenId, onChoose }: MonthTableProps) {
  const speak = useSpeak();
  const { lines, days, today, total } = statement;
  const [stopId, setStop] = useState<string | null>(null);
  const missedByAll = missedDays(
    lines.flatMap(({ cells }) => cells),
    codes,
  );
  // A kind nobody was absent for takes no room.
  const kinds = missedKinds.filter((kind) => missedByAll[kind] > 0);
  const stop = lines.find(({ courseId }) => courseId === (chosenId ?? stopId)) ?? lines[0];

  const body = useRef<HTMLTableSectionElement>(null);
  // Only when nothing has the keyboard: who has just pressed Month keeps standing on it.
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    body.current?.querySelector<HTMLElement>('[data-course][tabindex="0"]')?.focus({ preventScroll: true });
  }, []);

  function hearKeys(event: KeyboardEvent<HTMLElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey) return;
    const names = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-course]')];
    const next = names[names.findIndex((name) => name === document.activeElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
    // An open panel follows the line; a closed one waits for Enter.
    if (chosenId !== null && next.dataset.course) onChoose(next.dataset.course);
  }

  const columnOf = (day: Day) => ({
    'data-weekend': weekdayOf(day) > 5 || undefined,
    'data-monday': weekdayOf(day) === 1 || undefined,
    'data-today': day === today || undefined,
  });
  return (
    <TableFrame label={label}>
      <table className={classes.month} aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className={classes.name}>
              {speak('month.name')}
            </th>
            {days.map(({ day }) => (
              <th key={day} scope="col" className={classes.day} {...columnOf(day)}>
                <span aria-hidden>{weekdayShort(day, speak.language).slice(0, 1)}</span>
                <span aria-hidden>{Number(day.slice(8))}</span>
                <span className="hidden-but-read">{dayWords(day, speak)}</span>
              </th>
            ))}
            <th scope="col" className={classes.figure}>
              {speak('month.attended')}
            </th>
            <th scope="col" className={classes.share}>
              {speak('month.share')}
              <Definition of="percent" />
            </th>
            <th scope="col" className={classes.share}>
              {speak('month.shareWithoutLawful')}
              <Definition of="percentWithoutLawful" />
            </th>
            {kinds.map((kind) => (
              <th
                key={kind}
                scope="col"
                className={classes.kind}
                title={speak('month.missedDays', { kind: speak(`month.${kind}`) })}
              >
                {speak(`month.${kind}Short`)}
              </th>
            ))}
            <th scope="col" className={classes.kind} title={speak('month.missingLong')}>
              {speak('month.missing')}
            </th>
          </tr>
        </thead>
        {/* The names are the buttons; the body only hears the arrows among them. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <tbody ref={body} onKeyDown={hearKeys}>
          {lines.map((line) => (
            <tr key={line.courseId} data-chosen={line.courseId === chosenId || undefined}>
              <th scope="row" className={classes.name}>
                <button
                  type="button"
                  data-course={line.courseId}
                  tabIndex={line === stop ? 0 : -1}
                  aria-pressed={line.courseId === chosenId}
                  onFocus={() => setStop(line.courseId)}
                  onClick={() => onChoose(line.courseId)}
                >
                  {nameOf(line)}
                </button>
              </th>
              {line.cells.map((cell) => (
                <MonthCell key={cell.day} cell={cell} codes={codes} today={today} column={columnOf(cell.day)} />
              ))}
              <MonthFigures figures={line.figures} missed={missedDays(line.cells, codes)} kinds={kinds} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={classes.name}>
              {speak('month.total')}
            </th>
            {days.map(({ day }) => (
              <td key={day} className={classes.day} {...columnOf(day)} />
            ))}
            <MonthFigures figures={total} missed={missedByAll} kinds={kinds} />
          </tr>
        </tfoot>
      </table>
    </TableFrame>
  );
}
