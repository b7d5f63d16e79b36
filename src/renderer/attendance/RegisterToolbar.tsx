import { Button } from '@mantine/core';
import type { Spot } from '#renderer/attendance/cell.ts';
import { DepartmentTabs } from '#renderer/attendance/DepartmentTabs.tsx';
import { FillMenu } from '#renderer/attendance/FillMenu.tsx';
import { MissingInbox } from '#renderer/attendance/MissingInbox.tsx';
import { HandOverButton } from '#renderer/floor/HandOverButton.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { MissingDay } from '#shared/attendance.ts';
import type { Department } from '#shared/departments.ts';
import classes from '#renderer/attendance/page.module.css';

type RegisterToolbarProps = {
  department: Department;
  departments: readonly Department[];
  onDepartment: (departmentId: string) => void;
  /** Past agreed days without a word: of the week, and of the selected line. */
  missing: readonly Spot[];
  missingOfLine: readonly Spot[];
  onFill: (spots: readonly Spot[]) => void;
  /** Goes to a day nobody registered, in whichever week it is. */
  onGoTo: (missing: MissingDay) => void;
  /** Brings the closed panel back; null while it is open. */
  onShowDay: (() => void) | null;
};

/** Which department, what is missing, and the way to fill it in. */
export function RegisterToolbar(props: RegisterToolbarProps) {
  const speak = useSpeak();
  const { department, departments, onDepartment, missing, missingOfLine, onFill, onGoTo, onShowDay } = props;
  return (
    <div className={classes.toolbar}>
      <DepartmentTabs
        departments={departments}
        departmentId={department.id}
        onDepartment={(id) => id !== null && onDepartment(id)}
      />
      <MissingInbox departmentId={department.id} ofWeek={missing.length} onGoTo={onGoTo} />
      <span className={classes.space} />
      {onShowDay && (
        <Button size="xs" variant="subtle" onClick={onShowDay}>
          {speak('attendance.showDay')}
        </Button>
      )}
      <HandOverButton departmentId={department.id} />
      <FillMenu ofWeek={missing} ofLine={missingOfLine} onFill={onFill} />
    </div>
  );
}
