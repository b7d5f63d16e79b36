import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { DataGrid } from '#renderer/components/DataGrid.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { ListDetail } from '#renderer/components/ListDetail.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { PrintList } from '#renderer/prints/PrintList.tsx';
import { reportColumns } from '#renderer/reports/columns.tsx';
import { ReportDetail } from '#renderer/reports/ReportDetail.tsx';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/prints/prints.module.css';

/** Every report that was issued, newest first, and the way to its bytes. */
export function IssuedReports() {
  return (
    <div className={classes.desk} data-issued="">
      <PrintList print="issued" />
      <Issued />
    </div>
  );
}

function Issued() {
  const speak = useSpeak();
  const navigate = useNavigate();
  const { data: reports, error } = api.reports.list.useQuery({});
  const [selectedId, setSelectedId] = useState<string | null>(null);
  if (error)
    return (
      <div className={classes.none} role="alert">
        <EmptyState sentence={sentenceOf(error, speak) ?? ''} />
      </div>
    );
  if (!reports) return <div />;
  const selected = reports.find(({ id }) => id === selectedId);
  return (
    <ListDetail
      panel="wide"
      detailLabel={speak('reports.detail')}
      detail={selected ? <ReportDetail key={selected.id} report={selected} /> : null}
      onClose={() => setSelectedId(null)}
    >
      {reports.length === 0 ? (
        <div className={classes.none}>
          <EmptyState sentence={speak('reports.none')} />
        </div>
      ) : (
        <DataGrid
          label={speak('reports.list')}
          columns={reportColumns(speak)}
          rows={reports}
          rowKey={({ id }) => id}
          selectedKey={selectedId}
          onSelect={({ id }) => setSelectedId(id)}
          onOpen={({ courseId }) => void navigate({ to: '/courses/$courseId/report', params: { courseId } })}
          hasFirstFocus
        />
      )}
    </ListDetail>
  );
}
