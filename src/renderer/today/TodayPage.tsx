import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { icon } from '#renderer/components/icon.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { ListDetail } from '#renderer/components/ListDetail.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { PaletteButton } from '#renderer/PaletteButton.tsx';
import { useDemoTag } from '#renderer/session/use-demo-tag.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useOwnDepartment } from '#renderer/session/use-own-department.ts';
import { useSpeak } from '#renderer/text.ts';
import { BesideTheDay } from '#renderer/today/BesideTheDay.tsx';
import { stepped } from '#renderer/today/day-lines.ts';
import { DayBody } from '#renderer/today/DayBody.tsx';
import { everywhere } from '#renderer/today/DayTabs.tsx';
import classes from '#renderer/today/today.module.css';
import type { DayAsked } from '#renderer/today/use-day-recording.ts';
import { dayTitle } from '#renderer/today/words.ts';
import type { DayRegister } from '#shared/attendance.ts';
import type { Department } from '#shared/departments.ts';
import { weekNumber } from '#shared/text/format.ts';

const route = getRouteApi('/today');

/** The morning: who is expected, and what else the day asks for. */
export function TodayPage() {
  const speak = useSpeak();
  const navigate = route.useNavigate();
  const today = useOpenSession()?.today;
  const departments = api.departments.list.useQuery({}).data?.filter(({ archivedAt }) => archivedAt === null);
  const ownDepartmentId = useOwnDepartment();
  const demoTag = useDemoTag();
  if (!today || !departments || ownDepartmentId === undefined) return null;
  if (departments.length > 0) {
    return <Day departments={departments} ownDepartmentId={ownDepartmentId} today={today} />;
  }
  return (
    <>
      <PageHeader title={dayTitle(today, today, speak)} demoTag={demoTag} search={<PaletteButton />} />
      <div className={classes.empty}>
        <EmptyState
          sentence={speak('today.noDepartments')}
          action={
            <Button onClick={() => void navigate({ to: '/departments' })}>{speak('attendance.toDepartments')}</Button>
          }
        />
      </div>
    </>
  );
}

type DayProps = { departments: readonly Department[]; ownDepartmentId: string | null; today: string };

function Day({ departments, ownDepartmentId, today }: DayProps) {
  const speak = useSpeak();
  const demoTag = useDemoTag();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const wanted = search.department ?? ownDepartmentId ?? everywhere;
  const departmentId =
    departments.length === 1 ? departments[0]!.id : (departments.find(({ id }) => id === wanted)?.id ?? null);
  const asked: DayAsked = { departmentId, day: search.day ?? today };
  const { data, error } = api.attendance.day.useQuery(asked);
  // The day before stays until the next has come, so that the keyboard stays where it is.
  const [shown, setShown] = useState<{ register: DayRegister; asked: DayAsked } | null>(null);
  if (data && data !== shown?.register) setShown({ register: data, asked });
  const codes = api.codeLists.all.useQuery({}).data;
  const refused = sentenceOf(error, speak);

  const goTo = (day: string) =>
    void navigate({ search: (known) => ({ ...known, day: day === today ? undefined : day, course: undefined }) });
  const step = (direction: -1 | 1) =>
    goTo(stepped(asked.day, direction, shown?.register.day === asked.day ? shown.register : null));
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const direction = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
    if (!event.altKey || direction === null || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    step(direction);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  return (
    <>
      <PageHeader
        title={dayTitle(asked.day, today, speak)}
        context={speak('today.week', { week: weekNumber(asked.day) })}
        stepper={
          <span className={classes.stepper}>
            <IconButton label={speak('today.previousDay')} onClick={() => step(-1)}>
              <IconChevronLeft {...icon} />
            </IconButton>
            <IconButton label={speak('today.nextDay')} onClick={() => step(1)}>
              <IconChevronRight {...icon} />
            </IconButton>
            {asked.day !== today && (
              <Button size="xs" variant="subtle" onClick={() => goTo(today)}>
                {speak('today.toToday')}
              </Button>
            )}
          </span>
        }
        demoTag={demoTag}
        search={<PaletteButton />}
      />
      <ListDetail
        detail={<BesideTheDay departmentId={departmentId} today={today} departments={departments} />}
        detailLabel={speak('today.beside')}
      >
        {refused ? (
          <div className={classes.empty} role="alert">
            <EmptyState sentence={refused} />
          </div>
        ) : (
          shown &&
          codes && (
            <DayBody
              register={shown.register}
              asked={shown.asked}
              codes={codes}
              departments={departments}
              onDepartment={(department) =>
                void navigate({ search: (known) => ({ ...known, department, course: undefined }), replace: true })
              }
              courseId={search.course}
            />
          )
        )}
      </ListDetail>
    </>
  );
}
