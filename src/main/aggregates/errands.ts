import { makeAggregate } from '#main/aggregates/make-aggregate.ts';
import { refuseIfOld, refuseOverlap } from '#main/aggregates/periods.ts';
import type { Errands } from '#main/handler.ts';
import { saveRecorded } from '#main/handovers/held-packages.ts';
import { refusal } from '#shared/failure.ts';

export const aggregatesErrands: Errands<'aggregates'> = {
  async prepare({ passphrase, ...asked }, context) {
    await context.host.session.assertTheirs(passphrase);
    const { held, files, faults, counts } = await makeAggregate(asked, context);
    const { fileName, byteCount, sha256, packageVersion } = held.record;
    return {
      heldId: context.host.aggregates.keep(held),
      fileName,
      byteCount,
      sha256,
      packageVersion,
      files,
      faults,
      counts,
    };
  },

  async save({ heldId }, context) {
    const { db, host, perform } = context;
    const held = host.aggregates.held(heldId);
    if (!held) throw refusal('not-found', 'aggregates.heldGone');
    const { record, isSound } = held;
    if (!isSound) throw refusal('conflict', 'aggregates.hasFaults');
    refuseOverlap(db, record);
    refuseIfOld(db, record);
    const saved = await saveRecorded(held, context, () => perform('aggregates.record', record));
    if (saved === null) return null;
    host.aggregates.drop(heldId);
    return {
      aggregateId: saved.id,
      fileName: saved.fileName,
      sha256: record.sha256,
      byteCount: record.byteCount,
    };
  },

  async discard({ heldId }, { host }) {
    host.aggregates.drop(heldId);
    return null;
  },
};
