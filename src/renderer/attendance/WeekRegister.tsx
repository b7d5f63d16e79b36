import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { RegisterBody } from '#renderer/attendance/RegisterBody.tsx';
import type { WantedDay } from '#renderer/attendance/use-active-place.ts';
import type { WeekAsked } from '#renderer/attendance/use-recording.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/attendance/page.module.css';
import type { RegisterWeek } from '#shared/attendance.ts';
import type { Day } from '#shared/calendar.ts';
import type { Department } from '#shared/departments.ts';

type WeekRegisterProps = {
  department: Department;
  departments: readonly Department[];
  monday: Day;
  onDepartment: (departmentId: string) => void;
  wanted: WantedDay | null;
  onWanted: (wanted: WantedDay) => void;
};

/** Fetches one department's week and the codes it is written with. */
export function WeekRegister(props: WeekRegisterProps) {
  const { department, departments, monday, onDepartment, wanted, onWanted } = props;
  const speak = useSpeak();
  const asked = { departmentId: department.id, monday };
  const week = api.attendance.week.useQuery(asked);
  // The week before stays until the next has come, so that the keyboard stays where it is.
  const [shown, setShown] = useState<{ week: RegisterWeek; asked: WeekAsked } | null>(null);
  if (week.data && week.data !== shown?.week) setShown({ week: week.data, asked });
  const codes = api.codeLists.all.useQuery({});
  const refused = sentenceOf(week.error ?? codes.error, speak);
  if (refused) {
    return (
      <div className={classes.empty} role="alert">
        <EmptyState sentence={refused} />
      </div>
    );
  }
  if (!shown || !codes.data) return null;
  return (
    <RegisterBody
      week={shown.week}
      codes={codes.data}
      asked={shown.asked}
      department={department}
      departments={departments}
      onDepartment={onDepartment}
      wanted={wanted}
      onWanted={onWanted}
    />
  );
}
