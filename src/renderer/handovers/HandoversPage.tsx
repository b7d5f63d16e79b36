import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { HandoverViews } from '#renderer/aggregates/HandoverViews.tsx';
import { api } from '#renderer/api.ts';
import { DataGrid } from '#renderer/components/DataGrid.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { icon } from '#renderer/components/icon.ts';
import { ListDetail } from '#renderer/components/ListDetail.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { BatchDialog } from '#renderer/handovers/BatchDialog.tsx';
import { ChooseCourse } from '#renderer/handovers/ChooseCourse.tsx';
import { HandoverDetail } from '#renderer/handovers/HandoverDetail.tsx';
import { handoverColumns } from '#renderer/handovers/columns.tsx';
import { PackDialog } from '#renderer/handovers/PackDialog.tsx';
import { CheckPackageButton } from '#renderer/package-checks/CheckPackageButton.tsx';
import { PaletteButton } from '#renderer/PaletteButton.tsx';
import { useDemoTag } from '#renderer/session/use-demo-tag.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import type { HandoverLine } from '#shared/handovers.ts';
import classes from '#renderer/handovers/handovers.module.css';

/** What left the house for the authority, and the way to send more. */
export function HandoversPage() {
  const speak = useSpeak();
  const demoTag = useDemoTag();
  const navigate = useNavigate();
  const { course } = useSearch({ from: '/handovers' });
  const centre = api.centre.show.useQuery({});
  const packages = api.handovers.list.useQuery({});
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const [isBatching, setBatching] = useState(false);
  const today = useOpenSession()?.today;

  const refused = sentenceOf(packages.error ?? centre.error, speak);
  if (refused) {
    return (
      <div className={classes.empty} role="alert">
        <EmptyState sentence={refused} />
      </div>
    );
  }
  if (!packages.data || !centre.data) return null;
  const authority = centre.data.authorityName;
  const selected = packages.data.find(({ id }) => id === selectedId);
  // The dialog is no page: Back leads past it.
  const open = (courseId: string | undefined) =>
    void navigate({ to: '/handovers', search: courseId ? { course: courseId } : {}, replace: true });
  const newPackage = (
    <Button variant="filled" leftSection={<IconPlus {...icon} />} onClick={() => setChoosing(true)}>
      {speak('handovers.new')}
    </Button>
  );

  return (
    <>
      <PageHeader
        title={speak('handovers.title', { authority })}
        context={packages.data.length > 0 && speak('handovers.count', { count: packages.data.length })}
        demoTag={demoTag}
        search={<PaletteButton />}
        actions={
          <>
            <CheckPackageButton />
            <Button onClick={() => setBatching(true)}>{speak('handovers.batch')}</Button>
            {packages.data.length > 0 && newPackage}
          </>
        }
      />
      <ListDetail
        panel="narrow"
        detailLabel={speak('handovers.detail')}
        detail={
          selected ? (
            <HandoverDetail
              handover={selected}
              newestVersion={Math.max(...packages.data.filter(isOf(selected)).map((each) => each.packageVersion))}
              onAgain={() => open(selected.courseId)}
            />
          ) : null
        }
        onClose={() => setSelectedId(null)}
      >
        <HandoverViews view="courses" />
        {packages.data.length === 0 ? (
          <div className={classes.empty}>
            <EmptyState sentence={speak('handovers.none', { authority })} action={newPackage} />
          </div>
        ) : (
          <DataGrid
            label={speak('handovers.list')}
            columns={handoverColumns(speak)}
            rows={packages.data}
            rowKey={({ id }) => id}
            selectedKey={selectedId}
            onSelect={({ id }) => setSelectedId(id)}
            hasFirstFocus={course === undefined}
          />
        )}
      </ListDetail>
      {isBatching && today !== undefined && <BatchDialog today={today} onClose={() => setBatching(false)} />}
      {isChoosing && (
        <ChooseCourse
          onClose={() => setChoosing(false)}
          onChoose={(courseId) => {
            setChoosing(false);
            open(courseId);
          }}
        />
      )}
      {course !== undefined && (
        <PackDialog
          key={course}
          courseId={course}
          centre={centre.data}
          onClose={(handoverId) => {
            if (handoverId !== undefined) setSelectedId(handoverId);
            open(undefined);
          }}
        />
      )}
    </>
  );
}

const isOf =
  ({ courseId }: HandoverLine) =>
  (each: HandoverLine): boolean =>
    each.courseId === courseId;
