import type { Errands } from '#main/handler.ts';
import { makeBatch } from '#main/handovers/batch.ts';
import { saveRecorded } from '#main/handovers/held-packages.ts';
import { makePackage } from '#main/handovers/make-package.ts';
import { refuseIfOld } from '#main/handovers/packed.ts';
import { refusal } from '#shared/failure.ts';

export const handoversErrands: Errands<'handovers'> = {
  async prepare({ passphrase, ...asked }, context) {
    await context.host.session.assertTheirs(passphrase);
    const { held, files, faults } = await makePackage(asked, context);
    const { fileName, byteCount, sha256, isEncrypted, packageVersion } = held.record;
    const heldId = context.host.packages.keep(held);
    return { heldId, fileName, byteCount, sha256, isEncrypted, packageVersion, files, faults };
  },

  async save({ courseId, heldId }, context) {
    const { db, host, perform } = context;
    const held = host.packages.held(heldId);
    if (held?.record.courseId !== courseId) throw refusal('not-found', 'handovers.heldGone');
    const { passphrase, record, isSound } = held;
    if (!isSound) throw refusal('conflict', 'handovers.hasFaults');
    refuseIfOld(db, record);
    const saved = await saveRecorded(held, context, () => perform('handovers.record', record));
    if (saved === null) return null;
    host.packages.drop(heldId);
    return {
      handoverId: saved.id,
      fileName: saved.fileName,
      passphrase: passphrase === null ? null : { text: passphrase, secretId: host.secrets.keep(passphrase) },
      sha256: record.sha256,
      byteCount: record.byteCount,
    };
  },

  async discard({ courseId, heldId }, { host }) {
    if (host.packages.held(heldId)?.record.courseId === courseId) host.packages.drop(heldId);
    return null;
  },

  async batch({ passphrase, ...asked }, context) {
    await context.host.session.assertTheirs(passphrase);
    return makeBatch(asked, context);
  },
};
