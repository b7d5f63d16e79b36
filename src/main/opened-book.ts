import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { v4 as newRandomId } from 'uuid';
import { asOf, type Clock } from '#main/clock.ts';
import { centreTable } from '#main/centre/table.ts';
import { takeFolder } from '#main/database/in-use.ts';
import type { Migration } from '#main/database/migrate.ts';
import type { Tasks } from '#main/database/run-task.ts';
import { openWorkshop } from '#main/database/workshop.ts';
import type { OpenBook } from '#main/dispatch.ts';
import { staffTable } from '#main/staff/table.ts';
import { refusal } from '#shared/failure.ts';
import type { FloorTerm } from '#shared/floor.ts';
import type { Colleague, SignedIn } from '#shared/session.ts';

/** The database's file in the book's folder. */
export const bookFile = 'workshop.db';

/** A book with what is needed to close it again. */
export type Opened = OpenBook & {
  centreName: string;
  databaseKey: Buffer;
  demoFolder: string | null;
  /** While the screen is handed over: to whom, and how long. */
  floor: (FloorTerm & { departmentName: string }) | null;
  /** Stops what runs for whoever is in. */
  stopping: AbortController;
  letGo(): void;
};

type Opening = {
  folder: string;
  databaseKey: Buffer;
  user: Colleague;
  demoFolder?: string | null;
  migrations: readonly Migration[];
  tasks: Tasks;
  clock: Clock;
};

/** Opens the book in a folder for one person; refuses when another program has it, and when it is damaged. */
export async function openBook({
  folder,
  databaseKey,
  user,
  demoFolder = null,
  migrations,
  tasks,
  clock,
}: Opening): Promise<Opened> {
  const { now } = asOf(clock);
  const letGo = takeFolder(folder, now);
  const stopping = new AbortController();
  try {
    const workshop = await openWorkshop({ path: join(folder, bookFile), databaseKey, migrations, tasks, now });
    return {
      workshop,
      user,
      sessionId: newRandomId(),
      isDemo: demoFolder !== null,
      visits: new Map<string, number>(),
      closed: stopping.signal,
      stopping,
      centreName: '',
      databaseKey,
      letGo,
      demoFolder,
      floor: null,
    };
  } catch (error) {
    letGo();
    throw error;
  }
}

/** The person as the book knows them now; an ended colleague keeps no way in and is refused `forbidden`. */
export function colleagueIn(book: Opened): Colleague {
  const member = book.workshop.reader.select().from(staffTable).where(eq(staffTable.id, book.user.staffId)).get();
  if (!member || member.endedOn !== null) throw refusal('forbidden', 'failures.forbidden');
  return { staffId: member.id, name: member.name, role: member.role };
}

/** Makes the colleague the one who asks. */
export function signIn(book: Opened): Colleague {
  const colleague = colleagueIn(book);
  book.user = colleague;
  book.centreName = book.workshop.reader.select({ name: centreTable.name }).from(centreTable).get()?.name ?? '';
  return colleague;
}

/** From now on somebody else asks: what runs for the one before stops, and neither undo nor a visit reaches over. */
export function giveTo(book: Opened, user: SignedIn): void {
  book.stopping.abort();
  book.stopping = new AbortController();
  book.closed = book.stopping.signal;
  book.sessionId = newRandomId();
  book.visits.clear();
  book.user = user;
}

/** Writes a line of its own for somebody coming in. */
export function noteUnlock(book: Opened, operation: string, clock: Clock): void {
  const line = {
    at: asOf(clock).now,
    sessionId: book.sessionId,
    staffId: book.user.staffId,
    operation,
    kind: 'errand' as const,
  };
  book.workshop.sqlite
    .transaction(() =>
      book.workshop.audit.append({
        ...line,
        candidateId: null,
        purpose: null,
        fields: [],
        rowCount: null,
        undoes: null,
        isFinal: true,
      }),
    )
    .immediate();
}
