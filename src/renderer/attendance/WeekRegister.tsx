import { api } from '#renderer/api.ts';
import { RegisterBody } from '#renderer/attendance/RegisterBody.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/attendance/page.module.css';
import type { Day } from '#shared/calendar.ts';
import type { Department } from '#shared/departments.ts';

type WeekRegisterProps = {
  department: Department;
  departments: readonly Department[];
  monday: Day;
  onDepartment: (departmentId: string) => void;
};

/** Fetches one department's week and the codes it is written with. */
export function WeekRegister({ department, departments, monday, onDepartment }: WeekRegisterProps) {
  const speak = useSpeak();
  const asked = { departmentId: department.id, monday };
  const week = api.attendance.week.useQuery(asked);
  const codes = api.codeLists.all.useQuery({});
  const refused = sentenceOf(week.error ?? codes.error, speak);
  if (refused) {
    return (
      <div className={classes.empty} role="alert">
        <EmptyState sentence={refused} />
      </div>
    );
  }
  if (!week.data || !codes.data) return null;
  return (
    <RegisterBody
      week={week.data}
      codes={codes.data}
      asked={asked}
      department={department}
      departments={departments}
      onDepartment={onDepartment}
    />
  );
}
