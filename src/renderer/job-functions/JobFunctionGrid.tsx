import { Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import { DataGrid } from '#renderer/components/DataGrid.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import type { GridColumn } from '#renderer/components/grid.ts';
import { traitGroupsIn } from '#renderer/components/trait-words.ts';
import { GroupBars } from '#renderer/job-functions/GroupBars.tsx';
import { freeText } from '#renderer/job-functions/PlacesNow.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { Department } from '#shared/departments.ts';
import type { JobFunction } from '#shared/job-functions.ts';
import type { TraitGroup } from '#shared/traits.ts';
import type { Speak } from '#shared/text/speak.ts';
import classes from '#renderer/job-functions/JobFunctionGrid.module.css';

type JobFunctionGridProps = {
  department: Department;
  jobFunctions: readonly JobFunction[];
  selectedId: string | null;
  onSelect: (jobFunctionId: string) => void;
};

/** The department's job functions side by side: what they demand of each group of traits, and the places left. */
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
  ...traitGroupsIn(speak).map(({ group, name, traits }): GridColumn<JobFunction> => ({
    key: group,
    header: name,
    cell: ({ demands }) => <GroupBars traits={traits} demands={demands} />,
    // By what it demands the most of the group.
    sortBy: ({ demands }) => highestOf(traits.map((trait) => demands[trait])),
    width: groupWidths[group],
  })),
  {
    key: 'lift',
    header: speak('jobFunctions.liftShort'),
    cell: ({ liftKg }) =>
      liftKg === null ? (
        <span className="quiet">{speak('app.unknown')}</span>
      ) : (
        speak('jobFunctions.kg', { kg: liftKg })
      ),
    sortBy: ({ liftKg }) => liftKg,
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
  },
  {
    key: 'free',
    header: speak('jobFunctions.freeShort'),
    cell: (jobFunction) => (
      <span className={jobFunction.places === null ? 'quiet' : undefined}>{freeText(jobFunction, speak)}</span>
    ),
    sortBy: ({ places, runningTryOuts }) => (places === null ? null : places - runningTryOuts),
    isNumber: true,
    width: '84px',
  },
];

const groupWidths: Record<TraitGroup, string> = { body: '112px', surroundings: '100px', work: '104px', people: '92px' };

function highestOf(levels: readonly (number | null)[]): number | null {
  const known = levels.filter((level) => level !== null);
  return known.length === 0 ? null : Math.max(...known);
}
