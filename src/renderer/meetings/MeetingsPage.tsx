import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { api } from '#renderer/api.ts';
import { KeyBar } from '#renderer/components/KeyBar.tsx';
import { ListDetail } from '#renderer/components/ListDetail.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { MeetingCalendar } from '#renderer/meetings/MeetingCalendar.tsx';
import { MeetingList } from '#renderer/meetings/MeetingList.tsx';
import { MeetingsToolbar } from '#renderer/meetings/MeetingsToolbar.tsx';
import { PeriodStepper } from '#renderer/meetings/PeriodStepper.tsx';
import { PaletteButton } from '#renderer/PaletteButton.tsx';
import { useDemoTag } from '#renderer/session/use-demo-tag.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useOwnDepartment } from '#renderer/session/use-own-department.ts';
import { OpenTasks } from '#renderer/tasks/OpenTasks.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { Day } from '#shared/calendar.ts';

const route = getRouteApi('/meetings');

/** The meetings of a department as a calendar, or as a list with the tasks they left. */
export function MeetingsPage() {
  const speak = useSpeak();
  const demoTag = useDemoTag();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const today = useOpenSession()?.today;
  const departments = api.departments.list.useQuery({}).data;
  const ownDepartmentId = useOwnDepartment();
  const step = useCallback(
    (next: Day) => void navigate({ search: (known) => ({ ...known, day: next }), replace: true }),
    [navigate],
  );

  if (!today || !departments || ownDepartmentId === undefined) return null;
  const { view = 'week', day = today } = search;
  const wanted = search.department ?? ownDepartmentId ?? 'all';
  const departmentId = departments.find(({ id }) => id === wanted)?.id;
  return (
    <>
      <PageHeader
        title={speak('meetings.title')}
        stepper={view !== 'list' && <PeriodStepper view={view} day={day} today={today} onStep={step} />}
        demoTag={demoTag}
        search={<PaletteButton />}
      />
      <ListDetail
        panel="narrow"
        detail={view === 'list' ? <OpenTasks departmentId={departmentId} today={today} /> : null}
        detailLabel={speak('tasks.open')}
      >
        <MeetingsToolbar
          view={view}
          onView={(next) => void navigate({ search: (known) => ({ ...known, view: next }), replace: true })}
          departments={departments.filter(({ archivedAt }) => archivedAt === null)}
          departmentId={departmentId}
          onDepartment={(id) =>
            void navigate({ search: (known) => ({ ...known, department: id ?? 'all' }), replace: true })
          }
          today={today}
        />
        {view === 'list' ? (
          <MeetingList
            departmentId={departmentId}
            today={today}
            list={search.list ?? 'upcoming'}
            onOpen={(meetingId) => void navigate({ to: '/meetings/$meetingId', params: { meetingId } })}
          />
        ) : (
          <MeetingCalendar view={view} day={day} departmentId={departmentId} today={today} />
        )}
        <KeyBar
          hints={
            view === 'list'
              ? [
                  { keys: ['↑', '↓'], label: speak('meetings.keyChoose') },
                  { keys: ['Enter'], label: speak('meetings.keyOpen') },
                  { keys: ['P'], label: speak('prints.openMeetingPaper') },
                ]
              : [
                  { keys: ['←', '↑', '↓', '→'], label: speak('meetings.keyChoose') },
                  { keys: ['Enter'], label: speak('meetings.keyOpen') },
                  { keys: ['P'], label: speak('prints.openMeetingPaper') },
                  {
                    keys: ['Alt ←', 'Alt →'],
                    label: speak(view === 'week' ? 'meetings.keyWeek' : 'meetings.keyMonth'),
                  },
                ]
          }
        />
      </ListDetail>
    </>
  );
}
