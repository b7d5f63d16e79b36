import { existsSync, readFileSync } from 'node:fs';
import { writeWhole } from '#main/safe-files.ts';
import { settingsShape, type Settings } from '#shared/settings.ts';

/** Language and looks of this machine, in a small file beside the book. An unreadable file means the defaults. */
export function settingsIn(path: string, tell: () => void) {
  const defaults = settingsShape.parse({});

  function read(): Settings {
    if (!existsSync(path)) return defaults;
    try {
      const found = settingsShape.safeParse(JSON.parse(readFileSync(path, 'utf8')));
      return found.success ? found.data : defaults;
    } catch (error) {
      if (error instanceof SyntaxError) return defaults;
      throw error;
    }
  }

  return {
    read,
    choose(change: Partial<Settings>): Settings {
      const chosen = { ...read(), ...change };
      writeWhole(path, `${JSON.stringify(chosen, null, 2)}\n`);
      tell();
      return chosen;
    },
  };
}
