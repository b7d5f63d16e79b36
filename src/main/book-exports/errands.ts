import { writeBook } from '#main/book-exports/write-book.ts';
import { centreOf } from '#main/centre/rows.ts';
import type { Errands } from '#main/handler.ts';
import { stampOf } from '#main/handovers/moment.ts';
import { newPassphrase } from '#main/handovers/passphrase.ts';
import { shortDay } from '#shared/text/short-day.ts';

export const bookExportsErrands: Errands<'bookExports'> = {
  async make({ passphrase: own, reason }, context) {
    const { db, host, today, now, user, signal, perform } = context;
    await host.session.assertTheirs(own);
    const centre = centreOf(db);
    const fileName = `vaerkstedsbogen_${centre.code}_${stampOf(now)}.zip`;
    const passphrase = newPassphrase();
    const facts = {
      centre,
      passphrase,
      madeAt: now,
      madeOn: shortDay(today),
      madeBy: user.name,
      reason,
      appVersion: host.appVersion,
      isDemo: host.isDemo(),
    };
    const recording: { id: string }[] = [];
    const saved = await host.saveStream(
      fileName,
      async (writeOn) => {
        // Whoever takes the whole book has looked at everybody in it.
        context.noteLookAtEverybody();
        const snapshot = context.openSnapshot();
        try {
          return await writeBook(snapshot, writeOn, facts, {
            signal,
            progress: (done, of) => context.progress(done, of),
          });
        } finally {
          snapshot.close();
        }
      },
      signal,
      // The book keeps the neutral name it was made with, whatever it was saved as.
      async (made) => recording.push(await perform('bookExports.record', { ...made, fileName, reason })),
    );
    if (saved === null) return null;
    const { sha256, byteCount } = saved.made;
    return {
      exportId: recording[0]!.id,
      fileName: saved.fileName,
      passphrase: { text: passphrase, secretId: host.secrets.keep(passphrase) },
      sha256,
      byteCount,
    };
  },
};
