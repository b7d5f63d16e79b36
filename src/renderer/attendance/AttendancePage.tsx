import { Button, SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { api } from '#renderer/api.ts';
import { DepartmentTabs } from '#renderer/attendance/DepartmentTabs.tsx';
import { MonthStatement } from '#renderer/attendance/MonthStatement.tsx';
import { MonthStepper } from '#renderer/attendance/MonthStepper.tsx';
import { attendanceViews, viewWords } from '#renderer/attendance/views.ts';
import { WeekRegister } from '#renderer/attendance/WeekRegister.tsx';
import { WeekStepper } from '#renderer/attendance/WeekStepper.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { HoursView } from '#renderer/hours/HoursView.tsx';
import { PaletteButton } from '#renderer/PaletteButton.tsx';
import { useDemoTag } from '#renderer/session/use-demo-tag.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useOwnDepartment } from '#renderer/session/use-own-department.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/attendance/page.module.css';
import { mondayOf, monthOf, type Day } from '#shared/calendar.ts';

const route = getRouteApi('/attendance');

/** Attendance of a department: the week one writes in, the month as a statement, the hours as a curve. */
export function AttendancePage() {
  const speak = useSpeak();
  const demoTag = useDemoTag();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const today = useOpenSession()?.today;
  const departments = api.departments.list.useQuery({});
  const ownDepartmentId = useOwnDepartment();

  if (!departments.data || ownDepartmentId === undefined || !today) return null;
  const { view = 'week', course: courseId, day } = search;
  const open = departments.data.filter(({ archivedAt }) => archivedAt === null);
  const wanted = search.department ?? ownDepartmentId;
  const department = open.find(({ id }) => id === wanted) ?? open[0];
  const monday = mondayOf(search.monday ?? today);
  const month = search.month ?? monthOf(search.monday ?? today);

  // Another period, department or view leaves the day behind that the page was opened at.
  const go = (next: Partial<typeof search>) =>
    void navigate({ search: ({ course: _course, day: _day, ...known }) => ({ ...known, ...next }) });
  const goToDay = (next: { courseId: string; day: Day }) =>
    go({ view: 'week', monday: mondayOf(next.day), course: next.courseId, day: next.day });

  return (
    <>
      <PageHeader
        title={speak('attendance.title')}
        stepper={
          <>
            <SegmentedControl
              aria-label={speak('attendance.view')}
              data={attendanceViews.map((each) => ({ value: each, label: speak(viewWords[each]) }))}
              value={view}
              onChange={(chosen) => go({ view: attendanceViews.find((each) => each === chosen) ?? 'week' })}
            />
            {view === 'week' && (
              <WeekStepper
                monday={monday}
                today={today}
                onStep={(next) => go({ monday: next, month: monthOf(next) })}
              />
            )}
            {view === 'month' && <MonthStepper month={month} today={today} onStep={(next) => go({ month: next })} />}
          </>
        }
        demoTag={demoTag}
        search={<PaletteButton />}
      />
      {!department && view !== 'hours' && (
        <div className={classes.empty}>
          <EmptyState
            sentence={speak('attendance.noDepartments')}
            action={
              <Button onClick={() => void navigate({ to: '/departments' })}>{speak('attendance.toDepartments')}</Button>
            }
          />
        </div>
      )}
      {department && view === 'week' && (
        <WeekRegister
          department={department}
          departments={open}
          monday={monday}
          onDepartment={(id) => go({ department: id })}
          wanted={courseId && day ? { courseId, day } : null}
          onWanted={goToDay}
        />
      )}
      {department && view === 'month' && (
        <MonthStatement
          department={department}
          departments={open}
          month={month}
          onDepartment={(id) => go({ department: id })}
          onDay={goToDay}
        />
      )}
      {view === 'hours' && (
        <>
          <div className={classes.toolbar}>
            <DepartmentTabs
              departments={open}
              departmentId={wanted === 'all' ? null : (department?.id ?? null)}
              isAllOffered
              onDepartment={(id) => go({ department: id ?? 'all' })}
            />
          </div>
          <HoursView departmentId={wanted === 'all' ? null : (department?.id ?? null)} />
        </>
      )}
    </>
  );
}
