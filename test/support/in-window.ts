import type { Page } from 'playwright';
import type { InputOf, OperationName, OutputOf, Contract, Noun } from '#shared/contract.ts';
import type { Bridge } from '#shared/bridge.ts';
import type { Day } from '#shared/calendar.ts';

type OperationOf<O extends OperationName> = O extends `${infer N extends Noun}.${infer V}`
  ? V extends keyof Contract[N]
    ? Contract[N][V]
    : never
  : never;

export type Book = { departmentId: string; leaderId: string; today: Day };

/** What the leader of a test's book types. */
export const passphrase = 'birk tavle ravn mose 77';
/** The one `scripts/demo-data.mjs` gives its book. */
export const examplesPassphrase = 'birk tavle ravn mose';

/** Asks as the window's own page does, through the bridge; throws when refused. */
export async function askIn<O extends OperationName>(
  page: Page,
  operation: O,
  input: InputOf<OperationOf<O>>,
): Promise<OutputOf<OperationOf<O>>> {
  const outcome = await page.evaluate(
    ([name, given]) => (globalThis as unknown as { bridge: Bridge }).bridge.invoke(name as string, given),
    [operation, input] as const,
  );
  if (!outcome.ok) throw new Error(`${operation}: ${JSON.stringify(outcome.failure)}`);
  return outcome.value as OutputOf<OperationOf<O>>;
}

/** The book of the example people, opened in this window: the one it was started with, or else the demo. */
export async function openExamples(page: Page): Promise<void> {
  if (!(await unlockIn(page, examplesPassphrase))) await askIn(page, 'session.startDemo', {});
  // Asked past the page, which may have read before that there was no centre.
  await page.reload();
}

/** Whether there was a closed book to open. */
async function unlockIn(page: Page, words: string): Promise<boolean> {
  const state = await askIn(page, 'session.state', {});
  if (state.kind !== 'locked') return false;
  await askIn(page, 'session.unlock', { staffId: state.people[0]!.staffId, passphrase: words });
  return true;
}

/** A book with its centre, one department and one leader, opened in this window: the one it was started with, or else a new one. */
export async function foundBook(page: Page): Promise<Book> {
  if (!(await unlockIn(page, passphrase)))
    await askIn(page, 'session.createCentre', {
      name: 'Fjordby Værkstedscenter',
      code: 'FJV',
      kind: 'workshop',
      departmentName: 'Hjulmagervej',
      leaderName: 'Karen Mølgaard',
      passphrase,
    });
  await page.reload();
  const state = await askIn(page, 'session.state', {});
  if (state.kind !== 'open') throw new Error(`The book is ${state.kind}`);
  const [department] = await askIn(page, 'departments.list', {});
  return { departmentId: department!.id, leaderId: state.user.staffId, today: state.today };
}

/** The first page at 1366 × 768, read anew: nothing of what an earlier test in the same window opened, typed or was told. */
export async function beginAnew(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.evaluate(() => {
    window.location.hash = '#/';
  });
  await page.reload();
}

/** The book as seen from a department nobody has written in, for a test that shares its window; a page shows it by `?department=`. */
export async function ownDepartment<B extends { departmentId: string }>(
  page: Page,
  book: B,
): Promise<B & { departmentName: string }> {
  const { length } = await askIn(page, 'departments.list', {});
  const departmentName = `Hal ${length + 1}`;
  const { id: departmentId } = await askIn(page, 'departments.open', { name: departmentName });
  return { ...book, departmentId, departmentName };
}

/** A course of Birgitte with her counsellor at the jobcentre, Mondays from nine; its meetings are those of the usual template. */
export async function startCourseIn(
  page: Page,
  { departmentId, leaderId }: { departmentId: string; leaderId: string },
  startsOn: string,
  { lastName = 'Holm Andersen', cpr = null }: { lastName?: string; cpr?: string | null } = {},
): Promise<string> {
  const { id: counsellorId } = await askIn(page, 'authorityContacts.register', {
    name: 'Mette Kragh',
    unit: 'Jobcenter Fjordby',
  });
  const { id: candidateId } = await askIn(page, 'candidates.register', { firstName: 'Birgitte', lastName, cpr });
  const { id } = await askIn(page, 'courses.start', {
    candidateId,
    departmentId,
    consultantId: leaderId,
    counsellorId,
    startsOn,
    hours: { kind: 'weekdays', days: [{ weekday: 1, startsAt: '09:00', minutes: 180 }] },
  });
  return id;
}
