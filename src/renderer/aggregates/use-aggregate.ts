import { api } from '#renderer/api.ts';
import { useHeldPackage, type Making, type PackageErrands } from '#renderer/handovers/use-held-package.ts';
import type { PreparedAggregate } from '#shared/aggregates.ts';
import type { Contract, InputOf, OutputOf } from '#shared/contract.ts';

type Asked = InputOf<Contract['aggregates']['prepare']>;
export type SavedAggregate = NonNullable<OutputOf<Contract['aggregates']['save']>>;

/** Where the making of a package of counts stands. */
export type Aggregating = Making<PreparedAggregate, SavedAggregate>;

const errands: PackageErrands<Asked, PreparedAggregate, SavedAggregate> = {
  prepare: (asked, errandId) => api.aggregates.prepare.ask(asked, errandId),
  save: (heldId) => api.aggregates.save.ask({ heldId }),
  discard: (heldId) => api.aggregates.discard.ask({ heldId }),
  fields: ['passphrase', 'from', 'to', 'recipientName'],
};

/** Makes the package of counts of a period, follows and stops it, and saves it; one that is not saved is forgotten with the dialog. */
export const useAggregate = () => useHeldPackage(errands);
