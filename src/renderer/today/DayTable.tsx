import { useEffect, useId, type RefObject } from 'react';
import { DayRow } from '#renderer/today/DayRow.tsx';
import { RowKeys } from '#renderer/today/RowKeys.tsx';
import classes from '#renderer/today/today.module.css';
import type { WorkedDay } from '#renderer/today/use-day-register.ts';
import { useSpeak } from '#renderer/text.ts';

type DayTableProps = {
  grid: RefObject<HTMLTableElement | null>;
  worked: WorkedDay;
  /** Every department together: each line then says where. */
  isOfAll: boolean;
  /** The line a link has led to. */
  wanted: string | undefined;
};

/** Those who are expected, in order of time; the selected line unfolds its keys. */
export function DayTable({ grid, worked, isOfAll, wanted }: DayTableProps) {
  const speak = useSpeak();
  const id = useId();
  const { lines, selected, day } = worked;
  const selectedId = selected === null ? undefined : `${id}${selected.courseId}`;
  const columns = isOfAll ? 7 : 6;
  const focusGrid = () => grid.current?.focus({ preventScroll: true });

  useEffect(() => {
    grid.current?.focus({ preventScroll: true });
  }, [grid, day, wanted]);
  useEffect(() => {
    if (selectedId === undefined) return;
    document.getElementById(`${selectedId}keys`)?.scrollIntoView({ block: 'nearest' });
    document.getElementById(selectedId)?.scrollIntoView({ block: 'nearest' });
  }, [selectedId]);

  return (
    <table
      ref={grid}
      className={classes.table}
      // The pattern of the ARIA practices guide: a table whose rows are chosen by keyboard is a grid.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
      role="grid"
      aria-label={speak('today.register')}
      aria-activedescendant={selectedId}
      tabIndex={0}
    >
      <thead>
        <tr>
          <th scope="col">{speak('today.startsAt')}</th>
          <th scope="col">{speak('today.name')}</th>
          <th scope="col" className={isOfAll ? classes.secondary : classes.roomy}>
            {speak('today.courseWeek')}
          </th>
          {isOfAll && <th scope="col">{speak('today.departments')}</th>}
          <th scope="col" className={classes.roomy}>
            {speak('today.function')}
          </th>
          <th scope="col" data-number="">
            {speak('today.agreed')}
          </th>
          <th scope="col">{speak('today.attended')}</th>
        </tr>
      </thead>
      {lines.map((line) => {
        const isSelected = line === selected;
        const notice = worked.noticeOf(line.courseId);
        return (
          <tbody key={line.courseId} data-selected={isSelected || undefined}>
            <DayRow
              id={`${id}${line.courseId}`}
              line={line}
              worked={worked}
              isSelected={isSelected}
              isOfAll={isOfAll}
              onDone={focusGrid}
            />
            {isSelected && !worked.isReadOnly && (
              <tr id={`${id}${line.courseId}keys`} className={classes.keys}>
                <td colSpan={columns}>
                  <RowKeys line={line} worked={worked} onDone={focusGrid} />
                </td>
              </tr>
            )}
            {notice !== null && (
              <tr className={classes.notice}>
                <td colSpan={columns}>
                  <p role="alert">{notice}</p>
                </td>
              </tr>
            )}
          </tbody>
        );
      })}
    </table>
  );
}
