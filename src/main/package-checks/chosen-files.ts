import { v7 as newId } from 'uuid';

/** A file somebody chose to have looked at; no window ever sees its path. */
export type ChosenFile = { path: string; fileName: string; byteCount: number };

/** The newest few files chosen, all forgotten on lock. */
export function createChosenFiles({ most = 4 } = {}) {
  const chosen = new Map<string, ChosenFile>();
  return {
    keep(file: ChosenFile): string {
      const checkId = newId();
      chosen.set(checkId, file);
      for (const oldest of [...chosen.keys()].slice(0, -most)) chosen.delete(oldest);
      return checkId;
    },
    file: (checkId: string): ChosenFile | null => chosen.get(checkId) ?? null,
    forget: (): void => chosen.clear(),
  };
}

export type ChosenFiles = ReturnType<typeof createChosenFiles>;
