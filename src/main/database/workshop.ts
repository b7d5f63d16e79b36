import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { auditLogOf, type AuditLog } from '#main/database/audit-log.ts';
import { ownerOf } from '#main/database/history-triggers.ts';
import { withKeptStatements } from '#main/database/kept-statements.ts';
import { derivedKey } from '#main/database/keys.ts';
import { assertKnownPast, migrate, stepOf, type Migration } from '#main/database/migrate.ts';
import { assertUndamaged, openDatabase, type Connection } from '#main/database/open.ts';
import { snapshotOf, type Snapshot } from '#main/database/snapshot.ts';
import type { Tasks } from '#main/database/run-task.ts';
import type { Reader, Writer } from '#main/handler.ts';
import type { RecordKey } from '#shared/operation.ts';

/** The open database: one connection that writes, one that cannot. */
export type Workshop = {
  path: string;
  /** The writing connection, raw: for the dispatcher's transaction and for tests that look. */
  sqlite: Connection;
  reader: Reader;
  writer: Writer;
  audit: AuditLog;
  /** The candidate a record belongs to, or null when there is no such record. */
  candidateOf: (key: RecordKey, id: string) => string | null;
  /** The course a record belongs to; null for a candidate, who may have several. */
  courseOf: (key: RecordKey, id: string) => string | null;
  /** The candidates there are, whatever became of them. */
  everybody: () => string[];
  /** Opens the book as it stands now; whoever asks closes it, and it is closed with the book. */
  openSnapshot: () => Snapshot;
  close(): void;
};

type Opening = { path: string; databaseKey: Buffer; migrations: readonly Migration[]; tasks: Tasks; now: string };

/**
 * Opens the book: looks before it writes, makes a verified backup before a migration, migrates, and opens both
 * connections. Throws `Failure` database.*; then the file is as it was.
 */
export async function openWorkshop({ path, databaseKey, migrations, tasks, now }: Opening): Promise<Workshop> {
  const pageKey = derivedKey(databaseKey, 'page');
  if (existsSync(path)) {
    const isPending = lookBefore(path, pageKey, migrations);
    if (isPending) await backUpBefore(path, pageKey, now, tasks);
  }
  const sqlite = openDatabase({ path, pageKey });
  try {
    migrate(sqlite, migrations, now);
    const readonly = openDatabase({ path, pageKey, isReadonly: true });
    const auditKey = derivedKey(databaseKey, 'audit');
    const snapshots = new Set<Snapshot>();
    return {
      path,
      sqlite,
      reader: drizzle(withKeptStatements(readonly)),
      writer: drizzle(withKeptStatements(sqlite)),
      audit: auditLogOf(sqlite, auditKey),
      candidateOf: ownersOf(sqlite, 'candidates'),
      courseOf: ownersOf(sqlite, 'courses'),
      everybody: () => sqlite.prepare('SELECT id FROM candidates ORDER BY id').pluck().all() as string[],
      openSnapshot() {
        const snapshotKey = derivedKey(databaseKey, 'page');
        try {
          const snapshot = snapshotOf(openDatabase({ path, pageKey: snapshotKey, isReadonly: true }));
          const close = () => {
            snapshots.delete(snapshot);
            snapshot.close();
          };
          snapshots.add(snapshot);
          return { ...snapshot, close };
        } finally {
          snapshotKey.fill(0);
        }
      },
      close() {
        for (const snapshot of snapshots) snapshot.close();
        readonly.close();
        sqlite.close();
        auditKey.fill(0);
      },
    };
  } catch (error) {
    sqlite.close();
    throw error;
  } finally {
    pageKey.fill(0);
  }
}

function lookBefore(path: string, pageKey: Buffer, migrations: readonly Migration[]): boolean {
  const sqlite = openDatabase({ path, pageKey, isReadonly: true });
  try {
    // Every page first: a damaged page may be the very one that tells which steps were taken.
    assertUndamaged(sqlite);
    assertKnownPast(sqlite, migrations);
    const step = stepOf(sqlite);
    return step > 0 && step < migrations.length;
  } finally {
    sqlite.close();
  }
}

/** A backup nobody has opened is a hope: the copy is opened, checked and counted before the migration may begin. */
async function backUpBefore(path: string, pageKey: Buffer, now: string, tasks: Tasks): Promise<void> {
  const folder = join(dirname(path), 'backups');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const name = `before-upgrade-${now.replace(/[:.]/gu, '').replace('T', '-')}`;
  const report = await tasks.copy({ from: path, to: join(folder, `${name}.db`), pageKey });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ madeAt: now, ...report }, null, 2)}\n`, {
    mode: 0o600,
  });
}

const tableOf: Record<RecordKey, string> = {
  candidateId: 'candidates',
  courseId: 'courses',
  tryOutId: 'tryOuts',
  assessmentId: 'intensityAssessments',
  adjustmentId: 'adjustments',
  hourPlanId: 'hourPlans',
  questionId: 'courseQuestions',
  reportId: 'reports',
  handoverId: 'handovers',
  assignmentId: 'assignments',
  meetingId: 'meetings',
  participantId: 'meetingParticipants',
  decisionId: 'meetingDecisions',
  taskId: 'tasks',
  lifeEventId: 'lifeEvents',
  evidenceId: 'adjustmentEvidence',
  aidLoanId: 'aidLoans',
  observationId: 'observations',
  roundId: 'scoreRounds',
  limitationId: 'limitations',
  limitationLinkId: 'limitationLinks',
  earlierJobId: 'earlierJobs',
  barrierId: 'barriers',
  strengthId: 'strengths',
  effortId: 'efforts',
  experienceId: 'experiences',
  contactId: 'contacts',
  understandingId: 'understandings',
};

function ownersOf(sqlite: Connection, owner: 'candidates' | 'courses'): Workshop['candidateOf'] {
  const statements = Object.fromEntries(
    Object.entries(tableOf).map(([key, table]) => {
      const path = ownerOf(sqlite, owner, table, (column) => `"${table}"."${column}"`) ?? 'NULL';
      return [key, sqlite.prepare(`SELECT ${path} FROM "${table}" WHERE id = ?`).pluck()];
    }),
  ) as Record<RecordKey, ReturnType<Connection['prepare']>>;
  return (key, id) => (statements[key].get(id) as string | null | undefined) ?? null;
}
