import { SegmentedControl } from '@mantine/core';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/attendance/page.module.css';

const everywhere = 'all';

type DepartmentTabsProps = {
  departments: readonly { id: string; name: string }[];
  /** Null for all of them. */
  departmentId: string | null;
  /** Where all departments can be looked at together. */
  isAllOffered?: boolean;
  onDepartment: (departmentId: string | null) => void;
};

/** Which department; its name alone when there is no other. */
export function DepartmentTabs({ departments, departmentId, isAllOffered = false, onDepartment }: DepartmentTabsProps) {
  const speak = useSpeak();
  const [only, another] = departments;
  if (only && !another) return <h2 className={classes.department}>{only.name}</h2>;
  const all = isAllOffered ? [{ value: everywhere, label: speak('attendance.allDepartments') }] : [];
  return (
    <SegmentedControl
      aria-label={speak('attendance.departments')}
      data={[...all, ...departments.map(({ id, name }) => ({ value: id, label: name }))]}
      value={departmentId ?? everywhere}
      onChange={(chosen) => onDepartment(chosen === everywhere ? null : chosen)}
    />
  );
}
