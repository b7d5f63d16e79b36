// Starts the built application on its example people, for scripts that look at it or take something out of it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApp } from '../test/support/launch-app.ts';

/** Opens the demo and gives the window, a way to ask it (throws when refused), and the main person's course. */
export async function openDemo() {
  const userData = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-demo-'));
  const launched = await launchApp({ userData });
  const { page } = launched;
  const ask = async (operation, input = {}) => {
    const outcome = await page.evaluate(([name, given]) => window.bridge.invoke(name, given), [operation, input]);
    if (!outcome.ok) throw new Error(`${operation}: ${outcome.failure.message.key}`);
    return outcome.value;
  };
  await ask('session.startDemo');
  await page.reload();
  const candidates = await ask('candidates.list');
  return {
    ...launched,
    ask,
    candidates,
    courseOf: (firstName) => candidates.find((candidate) => candidate.firstName.startsWith(firstName)).course.id,
    async close() {
      await launched.close();
      rmSync(userData, { recursive: true, force: true });
    },
  };
}
