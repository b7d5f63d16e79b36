import { useCallback, useState } from 'react';
import { api } from '#renderer/api.ts';
import { HandOverForm } from '#renderer/floor/HandOverForm.tsx';
import { useHandOverAsked } from '#renderer/floor/hand-over.ts';
import { useMayHandOver } from '#renderer/floor/use-may-hand-over.ts';
import { useOwnDepartment } from '#renderer/session/use-own-department.ts';

/** Waits to be asked, and then hands the screen over. Mounted once, in the open book. */
export function HandOverDialog() {
  const [asked, setAsked] = useState<{ departmentId: string | null } | null>(null);
  const departments = api.departments.list.useQuery({}, { isOn: asked !== null });
  const own = useOwnDepartment();
  useHandOverAsked(useCallback((departmentId) => setAsked({ departmentId }), []));

  const open = departments.data?.filter(({ archivedAt }) => archivedAt === null) ?? [];
  const begin =
    open.find(({ id }) => id === asked?.departmentId) ?? open.find(({ id }) => id === own) ?? open.at(0) ?? null;
  if (!useMayHandOver() || asked === null || begin === null) return null;
  return <HandOverForm departments={open} begin={begin} onClose={() => setAsked(null)} />;
}
