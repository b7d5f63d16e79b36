import { useEffect, useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import { DepartmentTabs } from '#renderer/attendance/DepartmentTabs.tsx';
import { MonthPerson } from '#renderer/attendance/MonthPerson.tsx';
import { MonthTable } from '#renderer/attendance/MonthTable.tsx';
import type { WantedDay } from '#renderer/attendance/use-active-place.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { KeyBar } from '#renderer/components/KeyBar.tsx';
import { ListDetail } from '#renderer/components/ListDetail.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { monthWords } from '#renderer/meetings/period.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/attendance/page.module.css';
import type { MonthStatement as Statement } from '#shared/attendance.ts';
import type { Month } from '#shared/calendar.ts';
import type { Department } from '#shared/departments.ts';

type MonthStatementProps = {
  department: Department;
  departments: readonly Department[];
  month: Month;
  onDepartment: (departmentId: string) => void;
  /** Goes to a day's cell in its week. */
  onDay: (day: WantedDay) => void;
};

/** A month of a department: everyone's days and figures, and one person's in words beside them. */
export function MonthStatement({ department, departments, month, onDepartment, onDay }: MonthStatementProps) {
  const speak = useSpeak();
  const statement = api.attendance.month.useQuery({ departmentId: department.id, month });
  const codes = api.codeLists.all.useQuery({});
  const [chosenId, choose] = useState<string | null>(null);
  const [shown, show] = useState<Statement | null>(null);
  // The month before stays until the next has come, so that the keyboard stays where it is.
  if (statement.data && statement.data !== shown) show(statement.data);
  const table = useRef<HTMLDivElement>(null);
  const lastId = useRef<string | null>(null);
  useEffect(() => {
    // A panel that is closed gives the keyboard back to the name it was about.
    if (chosenId === null && lastId.current !== null)
      table.current?.querySelector<HTMLElement>(`[data-course="${lastId.current}"]`)?.focus();
    lastId.current = chosenId;
  }, [chosenId]);

  const refused = sentenceOf(statement.error ?? codes.error, speak);
  const chosen = shown?.lines.find(({ courseId }) => courseId === chosenId);
  const words = monthWords(`${shown?.month ?? month}-01`, speak).toLocaleLowerCase(speak.language);
  return (
    <ListDetail
      panel="narrow"
      detailLabel={chosen ? speak('month.chosen', { name: `${chosen.firstName} ${chosen.lastName}` }) : ''}
      detail={
        chosen && shown && codes.data ? (
          <MonthPerson
            key={`${chosen.courseId} ${shown.month}`}
            line={chosen}
            month={shown.month}
            today={shown.today}
            codes={codes.data}
            onDay={onDay}
            onClose={() => choose(null)}
          />
        ) : null
      }
      onClose={() => choose(null)}
    >
      <div className={classes.toolbar}>
        <DepartmentTabs
          departments={departments}
          departmentId={department.id}
          onDepartment={(id) => id !== null && onDepartment(id)}
        />
        <span className={classes.space} />
        <span className="quiet">{speak('month.legend')}</span>
      </div>
      {refused && (
        <div className={classes.empty} role="alert">
          <EmptyState sentence={refused} />
        </div>
      )}
      {!refused && shown && codes.data && shown.lines.length > 0 && (
        <div ref={table} className={classes.statement}>
          <MonthTable
            statement={shown}
            label={speak('month.statement', { month: words, department: department.name })}
            codes={codes.data}
            chosenId={chosenId}
            onChoose={choose}
          />
        </div>
      )}
      {!refused && shown?.lines.length === 0 && (
        <div className={classes.empty}>
          <EmptyState sentence={speak('month.nobody', { department: department.name, month: words })} />
        </div>
      )}
      <KeyBar
        hints={[
          { keys: ['↑', '↓'], label: speak('month.keyChoose') },
          { keys: ['Alt ←', 'Alt →'], label: speak('month.keyMonth') },
          { keys: ['Esc'], label: speak('month.keyClose') },
        ]}
      />
    </ListDetail>
  );
}
