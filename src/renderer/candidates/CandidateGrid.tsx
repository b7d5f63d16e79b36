import { useMemo } from 'react';
import { api } from '#renderer/api.ts';
import { columnsOf, sortOf } from '#renderer/candidates/candidate-columns.tsx';
import type { CandidateView } from '#renderer/candidates/candidate-views.ts';
import { DataGrid } from '#renderer/components/DataGrid.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { CandidateLine } from '#shared/candidates.ts';

type CandidateGridProps = {
  lines: readonly CandidateLine[];
  view: CandidateView;
  today: string;
  isEmptyBook: boolean;
  /** A word is looked for; without one, it is the view that is empty. */
  isFiltered: boolean;
  selectedId: string | null;
  onSelect: (line: CandidateLine) => void;
  onOpen: (line: CandidateLine) => void;
};

/** The lines, with the number masked and the course as thirteen small segments. */
export function CandidateGrid(props: CandidateGridProps) {
  const { lines, view, today, isEmptyBook, isFiltered, selectedId, onSelect, onOpen } = props;
  const speak = useSpeak();
  const { data: staff } = api.staff.list.useQuery({});
  const emptyWords = isEmptyBook ? 'candidates.none' : isFiltered ? 'candidates.noneHere' : 'candidates.noneInView';
  const columns = useMemo(() => {
    const nameOfStaff = (staffId: string) => staff?.find(({ id }) => id === staffId)?.name;
    return columnsOf(view, { today, nameOfStaff }, speak);
  }, [view, today, staff, speak]);
  return (
    <DataGrid
      // Each view has its own order to begin with.
      key={sortOf(view).key}
      label={speak('candidates.title')}
      columns={columns}
      rows={lines}
      rowKey={({ id }) => id}
      selectedKey={selectedId}
      onSelect={onSelect}
      onOpen={onOpen}
      initialSort={sortOf(view)}
      hasFirstFocus
      empty={<EmptyState sentence={speak(emptyWords)} />}
    />
  );
}
