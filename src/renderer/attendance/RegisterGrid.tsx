import { useEffect, useRef } from 'react';
import { isInBlock } from '#renderer/attendance/block.ts';
import { RegisterCellTd } from '#renderer/attendance/RegisterCellTd.tsx';
import { SumCells } from '#renderer/attendance/SumCells.tsx';
import { useGridKeys } from '#renderer/attendance/use-grid-keys.ts';
import { useGridMouse } from '#renderer/attendance/use-grid-mouse.ts';
import type { Register } from '#renderer/attendance/use-register.ts';
import { dayHead, nameOf, weekWords } from '#renderer/attendance/words.ts';
import { useSpeak } from '#renderer/text.ts';
import { sumDays } from '#shared/attendance-figures.ts';
import type { RegisterCell, RegisterWeek } from '#shared/attendance.ts';
import { absenceKindOn, type Code } from '#shared/code-lists.ts';
import { formatClock } from '#shared/minutes.ts';
import classes from '#renderer/attendance/register.module.css';

type RegisterGridProps = { week: RegisterWeek; register: Register; codes: readonly Code[] };

/** People down, days across, worked like a spreadsheet. Sums are of the registered days. */
export function RegisterGrid({ week, register, codes }: RegisterGridProps) {
  const speak = useSpeak();
  const keys = useGridKeys(register, week, codes);
  const mouseOn = useGridMouse(register);
  const { place } = register;
  const grid = useRef<HTMLTableElement>(null);

  useEffect(() => {
    // Whoever opens the register wants to write in it; a field, such as the choice of department, keeps the keyboard.
    if (document.activeElement instanceof HTMLInputElement) return;
    grid.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  }, []);

  const { wantedKey } = register;
  useEffect(() => {
    // Whoever asked for a day, from a list or another page, goes on in its cell.
    if (wantedKey !== null) grid.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  }, [wantedKey]);

  const { end, isMany } = register.block;
  useEffect(() => {
    // What is selected with the keyboard stays in sight, also beyond the active cell.
    if (isMany) grid.current?.tBodies[0]?.rows[end.row]?.cells[end.column + 1]?.scrollIntoView({ block: 'nearest' });
  }, [isMany, end.row, end.column]);

  const sumOf = (cells: readonly RegisterCell[]) =>
    sumDays(
      cells.flatMap(({ recorded }) =>
        recorded ? { ...recorded, absenceKind: absenceKindOn(codes, recorded.absenceCode, recorded.day) } : [],
      ),
    );

  return (
    <div className={classes.frame}>
      <table
        ref={grid}
        className={classes.grid}
        // The pattern of the ARIA practices guide: a table whose cells are worked by keyboard is a grid.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-multiselectable
        aria-label={speak('attendance.register', { week: weekWords(week.monday, speak) })}
        {...keys}
      >
        <thead>
          <tr>
            <th scope="col">{speak('attendance.name')}</th>
            {week.days.map(({ day }) => (
              <th key={day} scope="col" data-today={day === week.today || undefined}>
                {dayHead(day, speak)}
              </th>
            ))}
            <th scope="col" className={classes.sumHead}>
              {speak('attendance.attended')}
            </th>
            <th scope="col" className={classes.shareHead}>
              {speak('attendance.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {week.lines.map((line, row) => (
            <tr key={line.courseId} data-active={row === place.row || undefined}>
              <th scope="row" className={classes.name}>
                <b>{nameOf(line)}</b>
                <span>{line.functionName}</span>
              </th>
              {line.cells.map((cell, column) => (
                <RegisterCellTd
                  key={cell.day}
                  spot={{ line, cell }}
                  isActive={row === place.row && column === place.column}
                  isSelected={isInBlock(register.block.block, { row, column })}
                  register={register}
                  codes={codes}
                  today={week.today}
                  mouse={mouseOn({ row, column })}
                />
              ))}
              <SumCells sum={sumOf(line.cells)} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={classes.name}>
              {speak('attendance.total')}
            </th>
            {week.days.map(({ day }, column) => {
              const sum = sumOf(week.lines.flatMap(({ cells }) => cells[column] ?? []));
              return (
                <td key={day}>
                  {formatClock(sum.attendedMinutes)}
                  <span className={classes.wideOnly}>
                    {' '}
                    {speak('attendance.ofAgreed', { agreed: formatClock(sum.agreedMinutes) })}
                  </span>
                </td>
              );
            })}
            <SumCells sum={sumOf(week.lines.flatMap(({ cells }) => cells))} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
