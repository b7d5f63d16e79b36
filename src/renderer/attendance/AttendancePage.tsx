import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { api } from '#renderer/api.ts';
import { WeekRegister } from '#renderer/attendance/WeekRegister.tsx';
import { WeekStepper } from '#renderer/attendance/WeekStepper.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { PaletteButton } from '#renderer/PaletteButton.tsx';
import { useDemoTag } from '#renderer/session/use-demo-tag.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useOwnDepartment } from '#renderer/session/use-own-department.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/attendance/page.module.css';
import { addWeeks, mondayOf } from '#shared/calendar.ts';

/** The week of a department: who came, for how long, and why not. */
export function AttendancePage() {
  const speak = useSpeak();
  const demoTag = useDemoTag();
  const navigate = useNavigate();
  const search = useSearch({ from: '/attendance' });
  const today = useOpenSession()?.today;
  const departments = api.departments.list.useQuery({});
  const ownDepartmentId = useOwnDepartment();
  const monday = search.monday ? mondayOf(search.monday) : today && mondayOf(today);

  useEffect(() => {
    function hear(event: KeyboardEvent) {
      const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
      if (!event.altKey || step === 0 || !monday) return;
      event.preventDefault();
      void navigate({ to: '/attendance', search: (known) => ({ ...known, monday: addWeeks(monday, step) }) });
    }
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [monday, navigate]);

  if (!departments.data || ownDepartmentId === undefined || !monday || !today) return null;
  const open = departments.data.filter(({ archivedAt }) => archivedAt === null);
  const wanted = search.department ?? ownDepartmentId;
  const department = open.find(({ id }) => id === wanted) ?? open[0];
  return (
    <>
      <PageHeader
        title={speak('attendance.title')}
        stepper={
          <WeekStepper
            monday={monday}
            today={today}
            onStep={(next) => void navigate({ to: '/attendance', search: { ...search, monday: next } })}
          />
        }
        demoTag={demoTag}
        search={<PaletteButton />}
      />
      {department ? (
        <WeekRegister
          department={department}
          departments={open}
          monday={monday}
          onDepartment={(id) => void navigate({ to: '/attendance', search: { ...search, department: id } })}
        />
      ) : (
        <div className={classes.empty}>
          <EmptyState
            sentence={speak('attendance.noDepartments')}
            action={
              <Button onClick={() => void navigate({ to: '/departments' })}>{speak('attendance.toDepartments')}</Button>
            }
          />
        </div>
      )}
    </>
  );
}
