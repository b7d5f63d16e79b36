import { v7 as newId } from 'uuid';
import type { ErrandContext, InputByName } from '#main/handler.ts';

/** A package made and not yet saved: its bytes, its passphrase, and what will be recorded of it. */
export type HeldPackage = {
  bytes: Uint8Array;
  /** Null for one anybody can read. */
  passphrase: string | null;
  record: InputByName<'handovers.record'>;
  /** Whether our own check of its files found nothing. */
  isSound: boolean;
};

/** Packages in memory, the newest few, all gone on lock: a dialog that was closed must not fill the memory. */
export function createHeldPackages<Held = HeldPackage>({ most = 4 } = {}) {
  const held = new Map<string, Held>();
  return {
    keep(made: Held): string {
      const heldId = newId();
      held.set(heldId, made);
      for (const oldest of [...held.keys()].slice(0, -most)) held.delete(oldest);
      return heldId;
    },
    held: (heldId: string): Held | null => held.get(heldId) ?? null,
    drop: (heldId: string): void => void held.delete(heldId),
    forget: (): void => held.clear(),
  };
}

export type HeldPackages<Held = HeldPackage> = ReturnType<typeof createHeldPackages<Held>>;

/**
 * Asks where to save a package and has it recorded while the file has no name yet: no package leaves the house unrecorded. The book
 * keeps the neutral name it was made with. Null when nothing was saved.
 */
export async function saveRecorded(
  { bytes, record }: { bytes: Uint8Array; record: { fileName: string } },
  { host, signal }: Pick<ErrandContext, 'host' | 'signal'>,
  recorded: () => Promise<{ id: string }>,
): Promise<{ id: string; fileName: string } | null> {
  const recording: { id: string }[] = [];
  const saved = await host.saveStream(
    record.fileName,
    (writeOn) => writeOn(bytes),
    signal,
    async () => recording.push(await recorded()),
  );
  return saved === null ? null : { id: recording[0]!.id, fileName: saved.fileName };
}
