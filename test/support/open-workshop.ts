import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { v4 as newRandomId, v7 as newId } from 'uuid';
import type { Clock } from '#main/clock.ts';
import { migrations } from '#main/database/migrations.ts';
import { packageReaderIn, tasksIn } from '#main/database/run-task.ts';
import { openWorkshop as openDatabaseOfWorkshop } from '#main/database/workshop.ts';
import { createDispatcher, type OpenBook } from '#main/dispatch.ts';
import type { InputByName, OutputByName } from '#main/handler.ts';
import type { Host, JobFacts, Pdf } from '#main/host.ts';
import { createHeldPackages } from '#main/handovers/held-packages.ts';
import { createChosenFiles } from '#main/package-checks/chosen-files.ts';
import { createToldSecrets } from '#main/secrets/told-secrets.ts';
import { saveAllWhole, saveAsMade, saveWhole } from '#main/save-whole.ts';
import { foundCentre } from '#main/found-centre.ts';
import type { OperationName } from '#shared/contract.ts';
import { Failure, refusal, type Outcome } from '#shared/failure.ts';
import type { Message } from '#shared/messages.ts';
import type { StaffRole } from '#shared/operation.ts';
import type { PrintContent } from '#shared/prints.ts';

/** The worker's source: Node 24 reads TypeScript, so tests use the very file that is built. */
export const workerFile = new URL('../../src/main/database/worker.ts', import.meta.url);

/** A folder of its own, deleted when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A clock that stands at ten in the morning (Copenhagen winter time) until it is told to go. */
export function testClock(today: string): Clock & { goTo(day: string): void; pass(ms: number): void } {
  let moment = Date.parse(`${today}T09:00:00.000Z`);
  let ticks = 0;
  return {
    now: () => new Date(moment).toISOString(),
    ticks: () => ticks,
    goTo(day) {
      moment = Date.parse(`${day}T09:00:00.000Z`);
    },
    pass(ms) {
      moment += ms;
      ticks += ms;
    },
  };
}

/** What whoever is signed in types when asked again. */
export const ownPassphrase = 'birk tavle ravn mose 77';

/** The operating system as errands see it, over real files in a temporary folder. */
export function fileHost(folder: string): Host & {
  saved: { fileName: string; path: string }[];
  printed: Uint8Array[];
  /** What was given to the print window, in order. */
  drawn: PrintContent[];
  clipboard: string;
  isCancelling: boolean;
  /** The path that answers the next dialog that asks for a file; null cancels it. */
  answer: string | null;
} {
  const jobs = new Map<string, Pdf & JobFacts>();
  const clipboard = {
    write: async (text: string) => void (host.clipboard = text),
    read: async () => host.clipboard,
    clear: async () => void (host.clipboard = ''),
  };
  const absent = () => Promise.reject(new Error('This test opens no session'));
  const host: ReturnType<typeof fileHost> = {
    saved: [],
    printed: [],
    drawn: [],
    clipboard: '',
    isCancelling: false,
    answer: null,
    async saveFile(suggestedName, bytes, signal) {
      if (host.isCancelling) return null;
      signal.throwIfAborted();
      mkdirSync(folder, { recursive: true });
      const path = join(folder, suggestedName);
      saveWhole(path, bytes);
      host.saved.push({ fileName: suggestedName, path });
      return { fileName: suggestedName };
    },
    async saveFiles(files, signal, keep) {
      if (host.isCancelling) return [];
      signal.throwIfAborted();
      mkdirSync(folder, { recursive: true });
      const names = await saveAllWhole(folder, files, keep);
      host.saved.push(...names.map((fileName) => ({ fileName, path: join(folder, fileName) })));
      return names;
    },
    async saveStream(suggestedName, produce, signal, keep) {
      if (host.isCancelling) return null;
      signal.throwIfAborted();
      mkdirSync(folder, { recursive: true });
      const path = join(folder, suggestedName);
      const made = await saveAsMade(path, produce, signal, keep);
      host.saved.push({ fileName: suggestedName, path });
      return { fileName: suggestedName, made };
    },
    async openFile(_extension, signal) {
      signal.throwIfAborted();
      const path = host.answer;
      return path === null ? null : { path, fileName: basename(path), byteCount: statSync(path).size };
    },
    chosenFiles: createChosenFiles(),
    packageReader: packageReaderIn(workerFile),
    checkerProgram: absent,
    async printRoute(content) {
      host.drawn.push(content);
      const bytes = smallPdf(JSON.stringify(content).length);
      return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
    },
    async printPaper(bytes) {
      host.printed.push(bytes);
      return true;
    },
    keepJob(pdf, facts) {
      const jobId = newId();
      jobs.set(jobId, { ...pdf, ...facts });
      return jobId;
    },
    job: (jobId) => jobs.get(jobId) ?? null,
    packages: createHeldPackages(),
    aggregates: createHeldPackages(),
    secrets: createToldSecrets(clipboard),
    isDemo: () => false,
    appVersion: '0.0.0',
    cancelErrand: () => false,
    settings: {
      read: () => ({ language: 'da', scheme: 'light', contrast: 'normal', density: 'normal' }),
      choose: () => ({ language: 'da', scheme: 'light', contrast: 'normal', density: 'normal' }),
    },
    session: {
      state: absent,
      createCentre: absent,
      startDemo: absent,
      unlock: absent,
      recover: absent,
      lock: absent,
      handOver: absent,
      takeBack: absent,
      async assertTheirs(passphrase) {
        if (passphrase !== ownPassphrase)
          throw refusal('forbidden', 'session.wrongPassphrase', { seconds: 1 }, 'passphrase');
      },
    },
    windows: { openWork: absent, showFloor: absent },
  };
  return host;
}

// A whole PDF of one empty page; the number stands in it so that different contents give different bytes.
function smallPdf(mark: number): Uint8Array {
  return Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Mark ${mark}>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );
}

type Founded = { bytes: Uint8Array; databaseKey: Buffer; leaderId: string; departmentId: string };

const founded = new Map<string, Promise<Founded>>();
const leaderName = 'Karen Mølgaard';

/** A book founded on that day, made once in a worker: migrating and founding give every test the same. */
function foundedOn(today: string): Promise<Founded> {
  const known = founded.get(today);
  if (known) return known;
  const making = foundBook(today);
  founded.set(today, making);
  return making;
}

async function foundBook(today: string): Promise<Founded> {
  const folder = temporaryFolder();
  const clock = testClock(today);
  const [path, databaseKey, leaderId] = [join(folder, 'workshop.db'), randomBytes(32), newId()];
  const tasks = tasksIn(workerFile);
  const workshop = await openDatabaseOfWorkshop({ path, databaseKey, migrations, tasks, now: clock.now() });
  const book: OpenBook = {
    workshop,
    user: { staffId: leaderId, name: leaderName, role: 'leader' },
    sessionId: newRandomId(),
    isDemo: false,
    visits: new Map(),
    closed: new AbortController().signal,
  };
  const noteBug = (_operation: string, error: unknown) => {
    throw error;
  };
  const { dispatch } = createDispatcher({ book: () => book, host: fileHost(folder), clock, tell: () => {}, noteBug });
  const { departmentId } = await foundCentre(dispatch, {
    name: 'Fjordby Værkstedscenter',
    code: 'FJV',
    kind: 'workshop',
    departmentName: 'Hjulmagervej',
    leaderName,
    leaderId,
  });
  workshop.close();
  return { bytes: readFileSync(path), databaseKey, leaderId, departmentId };
}

/** A fresh encrypted book with its centre, one department and one leader, behind the real dispatcher. */
export async function openWorkshop({ today = '2026-11-23' }: { today?: string } = {}) {
  const folder = temporaryFolder();
  const clock = testClock(today);
  const host = fileHost(join(folder, 'saved'));
  const messages: Message[] = [];
  const bugs: { operation: string; error: unknown }[] = [];
  const { bytes, databaseKey, leaderId, departmentId } = await foundedOn(today);
  const leader = { staffId: leaderId, name: leaderName, role: 'leader' as StaffRole };
  const path = join(folder, 'workshop.db');
  writeFileSync(path, bytes);
  const workshop = await openDatabaseOfWorkshop({
    path,
    databaseKey: Buffer.from(databaseKey),
    migrations,
    tasks: tasksIn(workerFile),
    now: clock.now(),
  });
  onTestFinished(() => workshop.close());

  let closing = new AbortController();
  let book: OpenBook | null = {
    workshop,
    user: leader,
    sessionId: newRandomId(),
    isDemo: false,
    visits: new Map(),
    closed: closing.signal,
  };
  const open = book;
  const { dispatch, cancel } = createDispatcher({
    book: () => book,
    host,
    clock,
    tell: (message) => messages.push(message),
    noteBug: (operation, error) => bugs.push({ operation, error }),
  });

  async function tryIt(operation: string, input: unknown, errandId?: string): Promise<Outcome> {
    const outcome = await dispatch(operation, input, { errandId });
    const bug = bugs.shift();
    // A bug is never an expected outcome: the test shows it as it is.
    if (bug) throw bug.error;
    return outcome;
  }

  return {
    path,
    folder,
    clock,
    host,
    messages,
    /** The raw writing connection, for looking. */
    sqlite: workshop.sqlite,
    audit: workshop.audit,
    book: open,
    departmentId,
    leaderId: leader.staffId,
    /** Asks as a window does, and gives the whole outcome. */
    try: tryIt,
    /** Asks as a window does; throws `Failure` when refused. */
    ask: async <O extends OperationName>(operation: O, input: InputByName<O>): Promise<OutputByName<O>> => {
      const outcome = await tryIt(operation, input);
      if (!outcome.ok) throw new Failure(outcome.failure);
      return outcome.value as OutputByName<O>;
    },
    /** Asks as an errand does. */
    inside: (operation: OperationName, input: unknown) => dispatch(operation, input, { isInside: true }),
    /** What the next questions are asked as. */
    as(role: StaffRole, staffId = leader.staffId) {
      open.user = { staffId, name: leader.name, role };
    },
    /** The next questions are asked at the screen handed over to the floor. */
    asFloor(departmentId: string, until = '16:00') {
      open.user = { staffId: leader.staffId, name: leader.name, role: 'floor', departmentId, until };
    },
    goTo: (day: string) => clock.goTo(day),
    lock() {
      book = null;
      closing.abort();
    },
    unlockAgain() {
      open.sessionId = newRandomId();
      open.visits.clear();
      closing = new AbortController();
      open.closed = closing.signal;
      book = open;
    },
    cancel,
    readSaved: (index = 0) => readFileSync(host.saved[index]!.path),
  };
}

export type OpenTestWorkshop = Awaited<ReturnType<typeof openWorkshop>>;
