import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { DataGrid } from '#renderer/components/DataGrid.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { ListDetail } from '#renderer/components/ListDetail.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { PaletteButton } from '#renderer/PaletteButton.tsx';
import { reportColumns } from '#renderer/reports/columns.tsx';
import { ReportDetail } from '#renderer/reports/ReportDetail.tsx';
import { useDemoTag } from '#renderer/session/use-demo-tag.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/reports/report.module.css';

/** Every report that was issued, newest first, and the way to its bytes. */
export function ReportsPage() {
  const speak = useSpeak();
  const demoTag = useDemoTag();
  const navigate = useNavigate();
  const reports = api.reports.list.useQuery({});
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const refused = sentenceOf(reports.error, speak);
  if (refused) {
    return (
      <div role="alert">
        <EmptyState sentence={refused} />
      </div>
    );
  }
  if (!reports.data) return null;
  const selected = reports.data.find(({ id }) => id === selectedId);
  return (
    <>
      <PageHeader
        title={speak('reports.title')}
        context={reports.data.length > 0 && speak('reports.count', { count: reports.data.length })}
        demoTag={demoTag}
        search={<PaletteButton />}
      />
      <ListDetail
        panel="wide"
        detailLabel={speak('reports.detail')}
        detail={selected ? <ReportDetail key={selected.id} report={selected} /> : null}
        onClose={() => setSelectedId(null)}
      >
        {reports.data.length === 0 ? (
          <div className={classes.none}>
            <EmptyState sentence={speak('reports.none')} />
          </div>
        ) : (
          <DataGrid
            label={speak('reports.list')}
            columns={reportColumns(speak)}
            rows={reports.data}
            rowKey={({ id }) => id}
            selectedKey={selectedId}
            onSelect={({ id }) => setSelectedId(id)}
            onOpen={({ courseId }) => void navigate({ to: '/courses/$courseId/report', params: { courseId } })}
            hasFirstFocus
          />
        )}
      </ListDetail>
    </>
  );
}
