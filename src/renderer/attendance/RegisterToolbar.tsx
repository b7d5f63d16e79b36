import { Button, SegmentedControl } from '@mantine/core';
import type { Spot } from '#renderer/attendance/cell.ts';
import { FillMenu } from '#renderer/attendance/FillMenu.tsx';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { useSpeak } from '#renderer/text.ts';
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
  /** Brings the closed panel back; null while it is open. */
  onShowDay: (() => void) | null;
};

/** Which department, what is missing, and the way to fill it in. */
export function RegisterToolbar(props: RegisterToolbarProps) {
  const speak = useSpeak();
  const { department, departments, onDepartment, missing, missingOfLine, onFill, onShowDay } = props;
  return (
    <div className={classes.toolbar}>
      {departments.length > 1 ? (
        <SegmentedControl
          aria-label={speak('attendance.departments')}
          data={departments.map(({ id, name }) => ({ value: id, label: name }))}
          value={department.id}
          onChange={onDepartment}
        />
      ) : (
        <h2 className={classes.department}>{department.name}</h2>
      )}
      {missing.length > 0 && <StatusBadge kind="warn" word={speak('attendance.missing', { count: missing.length })} />}
      <span className={classes.space} />
      {onShowDay && (
        <Button size="xs" variant="subtle" onClick={onShowDay}>
          {speak('attendance.showDay')}
        </Button>
      )}
      <FillMenu ofWeek={missing} ofLine={missingOfLine} onFill={onFill} />
    </div>
  );
}
