import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import { AggregateDetail } from '#renderer/aggregates/AggregateDetail.tsx';
import { AggregateDialog } from '#renderer/aggregates/AggregateDialog.tsx';
import { aggregateColumns } from '#renderer/aggregates/columns.tsx';
import { HandoverViews } from '#renderer/aggregates/HandoverViews.tsx';
import { api } from '#renderer/api.ts';
import { DataGrid } from '#renderer/components/DataGrid.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { icon } from '#renderer/components/icon.ts';
import { ListDetail } from '#renderer/components/ListDetail.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { CheckPackageButton } from '#renderer/package-checks/CheckPackageButton.tsx';
import { PaletteButton } from '#renderer/PaletteButton.tsx';
import { useDemoTag } from '#renderer/session/use-demo-tag.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import look from '#renderer/handovers/handovers.module.css';

const route = getRouteApi('/handovers/aggregates');

/** Counts of a period that left the house, and the way to send more; leaders only. */
export function AggregatesPage() {
  const role = useOpenSession()?.user.role;
  if (role === undefined) return null;
  return role === 'leader' ? <Aggregates /> : <Navigate to="/handovers" replace />;
}

function Aggregates() {
  const speak = useSpeak();
  const demoTag = useDemoTag();
  const session = useOpenSession();
  const { act } = route.useSearch();
  const navigate = route.useNavigate();
  const centre = api.centre.show.useQuery({});
  const packages = api.aggregates.list.useQuery({});
  const [selectedId, setSelectedId] = useState<string | null>(null);

  const refused = sentenceOf(packages.error ?? centre.error, speak);
  if (refused) {
    return (
      <div className={look.empty} role="alert">
        <EmptyState sentence={refused} />
      </div>
    );
  }
  if (!packages.data || !centre.data || !session) return null;
  const { authorityName } = centre.data;
  const selected = packages.data.find(({ id }) => id === selectedId);
  // The dialog is no page: Back leads past it.
  const show = (search: { act?: 'pack' }) => void navigate({ search, replace: true });
  const newPackage = (
    <Button variant="filled" leftSection={<IconPlus {...icon} />} onClick={() => show({ act: 'pack' })}>
      {speak('aggregates.new')}
    </Button>
  );

  return (
    <>
      <PageHeader
        title={speak('handovers.title', { authority: authorityName })}
        context={packages.data.length > 0 && speak('aggregates.count', { count: packages.data.length })}
        demoTag={demoTag}
        search={<PaletteButton />}
        actions={
          <>
            <CheckPackageButton />
            {packages.data.length > 0 && newPackage}
          </>
        }
      />
      <ListDetail
        panel="narrow"
        detailLabel={speak('aggregates.detail')}
        detail={selected ? <AggregateDetail key={selected.id} aggregate={selected} all={packages.data} /> : null}
        onClose={() => setSelectedId(null)}
      >
        <HandoverViews view="aggregates" />
        {packages.data.length === 0 ? (
          <div className={look.empty}>
            <EmptyState sentence={speak('aggregates.none')} action={newPackage} />
          </div>
        ) : (
          <DataGrid
            label={speak('aggregates.viewAggregates')}
            columns={aggregateColumns(packages.data, speak)}
            rows={packages.data}
            rowKey={({ id }) => id}
            selectedKey={selectedId}
            onSelect={({ id }) => setSelectedId(id)}
            hasFirstFocus={act === undefined}
          />
        )}
      </ListDetail>
      {act === 'pack' && (
        <AggregateDialog
          authorityName={authorityName}
          sent={packages.data}
          today={session.today}
          isDemo={session.isDemo}
          onClose={(aggregateId) => {
            if (aggregateId !== undefined) setSelectedId(aggregateId);
            show({});
          }}
        />
      )}
    </>
  );
}
