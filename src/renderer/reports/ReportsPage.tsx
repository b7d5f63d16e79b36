import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { PaletteButton } from '#renderer/PaletteButton.tsx';
import { IssuedReports } from '#renderer/prints/IssuedReports.tsx';
import { PrintActions } from '#renderer/prints/PrintActions.tsx';
import { PrintDesk } from '#renderer/prints/PrintDesk.tsx';
import { usePrintDesk } from '#renderer/prints/use-print-desk.ts';
import { useDemoTag } from '#renderer/session/use-demo-tag.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useOwnDepartment } from '#renderer/session/use-own-department.ts';
import { useSpeak } from '#renderer/text.ts';
import type { DepartmentPrint } from '#shared/print-templates.ts';
import type { BatchPrint } from '#shared/prints.ts';
import classes from '#renderer/prints/prints.module.css';

const route = getRouteApi('/reports');

/** Every print of the book, for one or for many: chosen at the left, seen at the right, on paper with Enter. */
export function ReportsPage() {
  const speak = useSpeak();
  const demoTag = useDemoTag();
  const session = useOpenSession();
  const { print = 'meeting-papers' } = route.useSearch();
  const departments = api.departments.list.useQuery({}).data;
  const ownDepartmentId = useOwnDepartment();
  if (!session || !departments || ownDepartmentId === undefined) return null;
  if (print !== 'issued' && session.user.role !== 'mentor') {
    const open = departments.filter(({ archivedAt }) => archivedAt === null);
    return (
      <Prints
        print={print}
        departments={open}
        ownDepartmentId={ownDepartmentId ?? open[0]?.id ?? null}
        today={session.today}
      />
    );
  }
  return (
    <>
      <PageHeader title={speak('prints.title')} demoTag={demoTag} search={<PaletteButton />} />
      {session.user.role === 'mentor' ? (
        <div className={classes.none}>
          <EmptyState sentence={speak('failures.forbidden')} />
        </div>
      ) : (
        <IssuedReports />
      )}
    </>
  );
}

type PrintsProps = {
  print: BatchPrint | DepartmentPrint;
  departments: readonly { id: string; name: string }[];
  ownDepartmentId: string | null;
  today: string;
};

function Prints({ print, departments, ownDepartmentId, today }: PrintsProps) {
  const speak = useSpeak();
  const demoTag = useDemoTag();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const desk = usePrintDesk({ print, search, departmentId: ownDepartmentId, today });
  const [fault, setFault] = useState<string>();
  const job = desk.making.kind === 'ready' ? desk.making.job : null;
  return (
    <>
      <PageHeader
        title={speak('prints.title')}
        demoTag={demoTag}
        search={
          <span className={classes.search} data-crowded={(job?.parts.length ?? 0) > 1 || undefined}>
            <PaletteButton />
          </span>
        }
        actions={<PrintActions job={job} onTold={setFault} />}
      />
      {fault !== undefined && (
        <p className={classes.refused} role="alert">
          {fault}
        </p>
      )}
      <PrintDesk
        print={print}
        desk={desk}
        departments={departments}
        today={today}
        onSearch={(change) => void navigate({ search: (known) => ({ ...known, ...change }), replace: true })}
      />
    </>
  );
}
