import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { api } from '#renderer/api.ts';
import { CandidateDetail } from '#renderer/candidates/CandidateDetail.tsx';
import { CandidateFilter } from '#renderer/candidates/CandidateFilter.tsx';
import { CandidateGrid } from '#renderer/candidates/CandidateGrid.tsx';
import { tellsAttendance } from '#renderer/candidates/candidate-columns.tsx';
import { CandidateViews } from '#renderer/candidates/CandidateViews.tsx';
import { isInView, isLookedFor } from '#renderer/candidates/candidate-views.ts';
import { NewCandidateForm } from '#renderer/candidates/NewCandidateForm.tsx';
import { WaitingSentence } from '#renderer/candidates/WaitingSentence.tsx';
import { icon } from '#renderer/components/icon.ts';
import { KeyBar } from '#renderer/components/KeyBar.tsx';
import { ListDetail } from '#renderer/components/ListDetail.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { StartCourse } from '#renderer/courses/StartCourse.tsx';
import { PaletteButton } from '#renderer/PaletteButton.tsx';
import { useDemoTag } from '#renderer/session/use-demo-tag.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import { isUnderWay } from '#shared/course-life.ts';

const route = getRouteApi('/candidates');

/** Everyone one may see, and the one who is looked at. */
export function CandidatesPage() {
  const speak = useSpeak();
  const demoTag = useDemoTag();
  const session = useOpenSession();
  const today = session?.today ?? '';
  const staffId = session?.user.staffId;
  const { candidate: candidateId, view = 'running' } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: lines } = api.candidates.list.useQuery({});
  const [typed, setTyped] = useState('');
  /** What is being made: a person, or a course for the selected person. */
  const [making, setMaking] = useState<'candidate' | 'course' | null>(null);

  const seen = useMemo(() => ({ today, staffId }), [today, staffId]);
  const shown = useMemo(
    () => lines?.filter((line) => isInView(line, view, seen) && isLookedFor(line, typed)) ?? [],
    [lines, view, seen, typed],
  );
  if (!lines) return null;

  const selected = lines.find(({ id }) => id === candidateId) ?? null;
  const select = (id: string | undefined) =>
    void navigate({ search: (search) => ({ ...search, candidate: id }), replace: true });
  const open = (courseId: string) => void navigate({ to: '/courses/$courseId', params: { courseId } });
  const running = lines.filter(({ course }) => course !== null && isUnderWay(course.state)).length;

  if (making === 'course' && selected !== null) {
    return <StartCourse candidate={selected} onStarted={open} onCancel={() => setMaking(null)} />;
  }
  return (
    <>
      <PageHeader
        title={speak('candidates.title')}
        context={speak('candidates.context', { count: lines.length, running })}
        demoTag={demoTag}
        search={<PaletteButton />}
        actions={
          <Button variant="filled" leftSection={<IconPlus {...icon} />} onClick={() => setMaking('candidate')}>
            {speak('candidates.new')}
          </Button>
        }
      />
      <ListDetail
        detail={detail()}
        detailLabel={speak(making === 'candidate' ? 'candidates.new' : 'candidates.panel')}
        onClose={() => (making === 'candidate' ? setMaking(null) : select(undefined))}
      >
        <CandidateViews lines={lines} view={view} seen={seen} />
        <CandidateFilter typed={typed} onType={setTyped} onDone={() => shown[0] !== undefined && select(shown[0].id)}>
          {view === 'waiting' && <WaitingSentence lines={lines} today={today} />}
        </CandidateFilter>
        <CandidateGrid
          lines={shown}
          view={view}
          today={today}
          isEmptyBook={lines.length === 0}
          isFiltered={typed.trim() !== ''}
          selectedId={candidateId ?? null}
          onSelect={(line) => {
            setMaking(null);
            select(line.id);
          }}
          onOpen={({ id, course }) => {
            if (course !== null) return open(course.id);
            void navigate({ to: '/candidates/$candidateId', params: { candidateId: id } });
          }}
        />
        <KeyBar
          hints={[
            { keys: ['↑', '↓'], label: speak('candidates.keyChoose') },
            { keys: ['Enter'], label: speak('candidates.openCourse') },
            { keys: ['/'], label: speak('candidates.keyFilter') },
          ]}
        >
          {tellsAttendance(view) && speak('candidates.attendanceBasis')}
        </KeyBar>
      </ListDetail>
    </>
  );

  function detail() {
    if (making === 'candidate') {
      return (
        <NewCandidateForm
          onCancel={() => setMaking(null)}
          onRegistered={(id) => {
            void navigate({ search: { view: 'all', candidate: id }, replace: true });
            setMaking('course');
          }}
        />
      );
    }
    if (selected === null) return null;
    return (
      <CandidateDetail
        key={selected.id}
        line={selected}
        today={today}
        onClose={() => select(undefined)}
        onOpen={open}
        onStart={() => setMaking('course')}
      />
    );
  }
}
