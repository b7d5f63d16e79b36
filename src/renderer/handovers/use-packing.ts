import { useMemo } from 'react';
import { api } from '#renderer/api.ts';
import { useHeldPackage, type Making, type PackageErrands } from '#renderer/handovers/use-held-package.ts';
import type { Contract, InputOf, OutputOf } from '#shared/contract.ts';
import type { PreparedPackage } from '#shared/handovers.ts';

type Asked = Omit<InputOf<Contract['handovers']['prepare']>, 'courseId'>;
export type SavedPackage = NonNullable<OutputOf<Contract['handovers']['save']>>;

/** Where the making of a course's package stands. */
export type Packing = Making<PreparedPackage, SavedPackage>;

/** Makes one package of a course, follows and stops it, and saves it; one that is not saved is forgotten with the dialog. */
export function usePacking(courseId: string) {
  const errands = useMemo<PackageErrands<Asked, PreparedPackage, SavedPackage>>(
    () => ({
      prepare: (asked, errandId) => api.handovers.prepare.ask({ courseId, ...asked }, errandId),
      save: (heldId) => api.handovers.save.ask({ courseId, heldId }),
      discard: (heldId) => api.handovers.discard.ask({ courseId, heldId }),
      fields: ['passphrase'],
    }),
    [courseId],
  );
  return useHeldPackage(errands);
}
