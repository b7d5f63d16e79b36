import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Fold } from '#renderer/components/Fold.tsx';
import { icon } from '#renderer/components/icon.ts';
import { KeyBar } from '#renderer/components/KeyBar.tsx';
import { ListDetail } from '#renderer/components/ListDetail.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import classes from '#renderer/departments/DepartmentFacts.module.css';
import { DepartmentFacts } from '#renderer/departments/DepartmentFacts.tsx';
import { DepartmentPlaces } from '#renderer/departments/DepartmentPlaces.tsx';
import { DepartmentTabs } from '#renderer/departments/DepartmentTabs.tsx';
import { NewDepartmentForm } from '#renderer/departments/NewDepartmentForm.tsx';
import { HouseHistory } from '#renderer/history/HouseHistory.tsx';
import { JobFunctionGrid } from '#renderer/job-functions/JobFunctionGrid.tsx';
import { JobFunctionPanel } from '#renderer/job-functions/JobFunctionPanel.tsx';
import { NewJobFunctionForm } from '#renderer/job-functions/NewJobFunctionForm.tsx';
import { PaletteButton } from '#renderer/PaletteButton.tsx';
import { useDemoTag } from '#renderer/session/use-demo-tag.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useOwnDepartment } from '#renderer/session/use-own-department.ts';
import { useSpeak } from '#renderer/text.ts';

/** The house: each department, its job functions, and what they demand. */
export function DepartmentsPage() {
  const speak = useSpeak();
  const demoTag = useDemoTag();
  const role = useOpenSession()?.user.role;
  const { department: departmentId, jobFunction: jobFunctionId } = useSearch({ from: '/departments' });
  const navigate = useNavigate({ from: '/departments' });
  const ownDepartmentId = useOwnDepartment();
  const [form, setForm] = useState<'department' | 'jobFunction' | null>(null);
  const departments = api.departments.list.useQuery({}).data ?? [];
  const shown = departments.filter(({ id, archivedAt }) => archivedAt === null || id === departmentId);
  const wanted = departmentId ?? ownDepartmentId;
  const chosen = shown.find(({ id }) => id === wanted) ?? shown[0];
  const jobFunctions =
    api.jobFunctions.list.useQuery({ departmentId: chosen?.id }, { isOn: chosen !== undefined }).data ?? [];
  const selected = jobFunctions.find(({ id }) => id === jobFunctionId);

  const mayEdit = role === 'leader' || role === 'consultant';
  const goTo = (department: string | undefined, jobFunction?: string) => {
    setForm(null);
    void navigate({ search: { department, jobFunction } });
  };
  const closePanel = () => goTo(chosen?.id);

  const newDepartment = <NewDepartmentForm onOpened={(id) => goTo(id)} onClose={closePanel} />;
  const newJobFunction = chosen && (
    <NewJobFunctionForm department={chosen} onRegistered={(id) => goTo(chosen.id, id)} onClose={closePanel} />
  );
  const panel = selected && <JobFunctionPanel jobFunction={selected} mayEdit={mayEdit} onClose={closePanel} />;
  const functionCount = shown.reduce((sum, { jobFunctionCount }) => sum + jobFunctionCount, 0);
  return (
    <>
      <PageHeader
        title={speak('departments.title')}
        context={speak('departments.context', { count: shown.length, functions: functionCount })}
        demoTag={demoTag}
        search={<PaletteButton />}
        actions={
          chosen &&
          mayEdit && (
            <Button
              variant={form ? 'default' : 'filled'}
              leftSection={<IconPlus {...icon} />}
              onClick={() => setForm('jobFunction')}
            >
              {speak('jobFunctions.new')}
            </Button>
          )
        }
      />
      <ListDetail
        detail={(form === 'department' ? newDepartment : form === 'jobFunction' ? newJobFunction : panel) ?? null}
        detailLabel={form ? speak(`${form}s.new`) : (selected?.name ?? '')}
        onClose={closePanel}
      >
        <DepartmentTabs
          departments={shown}
          chosenId={chosen?.id}
          onNew={role === 'leader' ? () => setForm('department') : undefined}
        />
        {chosen ? (
          <>
            <DepartmentFacts key={chosen.id} department={chosen} isReadOnly={role !== 'leader'} />
            <DepartmentPlaces department={chosen} />
            <JobFunctionGrid
              key={`${chosen.id} functions`}
              department={chosen}
              jobFunctions={jobFunctions}
              selectedId={selected?.id ?? null}
              onSelect={(id) => goTo(chosen.id, id)}
            />
          </>
        ) : (
          <div className={classes.empty}>
            <EmptyState sentence={speak('departments.noneYet')} />
          </div>
        )}
        {chosen && (
          <div className={classes.history}>
            <Fold key={chosen.id} label={speak('departments.history')}>
              <HouseHistory recordId={chosen.id} />
            </Fold>
          </div>
        )}
        <KeyBar
          hints={[
            { keys: ['↑', '↓'], label: speak('jobFunctions.chooseLine') },
            { keys: ['Esc'], label: speak('jobFunctions.closePanel') },
          ]}
        >
          {speak('jobFunctions.demandsNote')}
        </KeyBar>
      </ListDetail>
    </>
  );
}
