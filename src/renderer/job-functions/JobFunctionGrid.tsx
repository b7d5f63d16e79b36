import { Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import { DataGrid } from '#renderer/components/DataGrid.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import type { GridColumn } from '#renderer/components/grid.ts';
import { LevelCell } from '#renderer/job-functions/LevelCell.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { Department } from '#shared/departments.ts';
import type { JobFunction } from '#shared/job-functions.ts';
import { traits } from '#shared/traits.ts';
import type { Speak } from '#shared/text/speak.ts';
import classes from '#renderer/job-functions/JobFunctionGrid.module.css';

type JobFunctionGridProps = {
  department: Department;
  jobFunctions: readonly JobFunction[];
  selectedId: string | null;
  onSelect: (jobFunctionId: string) => void;
};

/** The department's job functions side by side: every demand is a column that can be sorted by. */
export function JobFunctionGrid({ department, jobFunctions, selectedId, onSelect }: JobFunctionGridProps) {
  const speak = useSpeak();
  const [isArchivedShown, setIsArchivedShown] = useState(false);
  const columns = useMemo(() => columnsIn(speak), [speak]);
  const rows = useMemo(
    () => jobFunctions.filter(({ id, archivedAt }) => archivedAt === null || isArchivedShown || id === selectedId),
    [jobFunctions, isArchivedShown, selectedId],
  );
  const archivedCount = jobFunctions.filter(({ archivedAt }) => archivedAt !== null).length;
  return (
    <>
      <DataGrid
        label={speak('jobFunctions.list', { department: department.name })}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        selectedKey={selectedId}
        onSelect={({ id }) => onSelect(id)}
        empty={<EmptyState sentence={speak('jobFunctions.noneYet', { department: department.name })} />}
        hasFirstFocus
      />
      {archivedCount > 0 && (
        <Checkbox
          className={classes.archived}
          label={speak('jobFunctions.showArchived', { number: archivedCount })}
          checked={isArchivedShown}
          onChange={(event) => setIsArchivedShown(event.currentTarget.checked)}
        />
      )}
    </>
  );
}

const columnsIn = (speak: Speak): GridColumn<JobFunction>[] => [
  {
    key: 'name',
    header: speak('jobFunctions.name'),
    cell: ({ name, archivedAt }) => (
      <>
        {name}
        {archivedAt !== null && <span className={classes.retired}> {speak('jobFunctions.isArchived')}</span>}
      </>
    ),
    sortBy: ({ name }) => name,
    isName: true,
    width: 'minmax(170px, 1fr)',
  },
  ...traits.map((trait): GridColumn<JobFunction> => ({
    key: trait,
    header: speak(`traits.${trait}Short`),
    cell: ({ demands }) => <LevelCell level={demands[trait]} />,
    sortBy: ({ demands }) => demands[trait],
    isNumber: true,
    width: '56px',
  })),
  {
    key: 'places',
    header: speak('jobFunctions.placesShort'),
    cell: ({ places }) => places ?? <span className="quiet">{speak('app.unknown')}</span>,
    sortBy: ({ places }) => places,
    isNumber: true,
    width: '72px',
    isSecondary: true,
  },
  {
    key: 'running',
    header: speak('jobFunctions.runningShort'),
    cell: ({ runningTryOuts }) => runningTryOuts,
    sortBy: ({ runningTryOuts }) => runningTryOuts,
    isNumber: true,
    width: '64px',
    isSecondary: true,
  },
];
