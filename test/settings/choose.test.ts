import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { settingsIn } from '#main/settings-file.ts';
import { settings } from '#shared/settings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-settings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('choosing one thing leaves the others as they were chosen', () => {
  const kept = settingsIn(join(folder, 'settings.json'), () => undefined);
  kept.choose(settings.choose.input.parse({ language: 'sv', contrast: 'more', density: 'airy' }));
  kept.choose(settings.choose.input.parse({ scheme: 'dark' }));
  expect(kept.read()).toEqual({ language: 'sv', scheme: 'dark', contrast: 'more', density: 'airy' });
});
