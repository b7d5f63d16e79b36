import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foundBook } from '#test/support/in-window.ts';
import { launchApp, readyFolders, type ReadyBook } from '#test/support/launch-app.ts';

/** Makes the books that tests begin with once: each test gets a copy, and only opens it. */
// oxlint-disable-next-line import/no-default-export -- Playwright asks for one
export default async function makeReadyBooks(): Promise<() => void> {
  const empty = folderFor('empty');
  const { page, app } = await launchApp({ userData: empty, locale: 'da' });
  await foundBook(page);
  await app.close();
  const examples = folderFor('examples');
  execFileSync(process.execPath, ['scripts/demo-data.mjs', examples]);
  return () => [empty, examples].forEach((folder) => rmSync(folder, { recursive: true, force: true }));
}

function folderFor(book: ReadyBook): string {
  const folder = mkdtempSync(join(tmpdir(), `vaerkstedsbogen-${book}-`));
  process.env[readyFolders[book]] = folder;
  return folder;
}
