import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Connection } from '#main/database/open.ts';

/** What is remembered of one command, look or errand: names of fields, never their values. */
export type AuditLine = {
  at: string;
  sessionId: string;
  staffId: string;
  operation: string;
  kind: 'inspect' | 'command' | 'errand';
  candidateId: string | null;
  purpose: string | null;
  fields: readonly string[];
  rowCount: number | null;
  undoes: number | null;
  isFinal: boolean;
};

type AuditRow = Omit<AuditLine, 'fields' | 'isFinal'> & { seq: number; fields: string; isFinal: number; mac: Buffer };

/** Appends lines chained by HMAC, each over the one before, so that a changed, removed or reordered line is found. */
export function auditLogOf(sqlite: Connection, key: Buffer) {
  const newest = sqlite.prepare('SELECT seq, mac FROM audit ORDER BY seq DESC LIMIT 1');
  const subject = sqlite.prepare('SELECT candidateId FROM audit WHERE seq = ?').pluck();
  const insert = sqlite.prepare(
    `INSERT INTO audit (seq, at, sessionId, staffId, operation, kind, candidateId, purpose, fields, rowCount, undoes, isFinal, mac)
     VALUES (@seq, @at, @sessionId, @staffId, @operation, @kind, @candidateId, @purpose, @fields, @rowCount, @undoes, @isFinal, @mac)`,
  );
  return {
    /** Must run inside the transaction of what it tells of; gives the line's number. */
    append(line: AuditLine): number {
      const last = newest.get() as { seq: number; mac: Buffer } | undefined;
      const row = {
        ...line,
        seq: (last?.seq ?? 0) + 1,
        fields: JSON.stringify(line.fields),
        isFinal: line.isFinal ? 1 : 0,
      };
      insert.run({ ...row, mac: macOf(key, last?.mac ?? null, row) });
      return row.seq;
    },
    /** Whom a line is about, or null. */
    candidateOf: (seq: number): string | null => (subject.get(seq) as string | null | undefined) ?? null,
    /** The number of the first line that is not as it was written; null when the whole chain holds. */
    firstBroken(): number | null {
      let last: { seq: number; mac: Buffer } | null = null;
      for (const row of sqlite.prepare('SELECT * FROM audit ORDER BY seq').iterate() as IterableIterator<AuditRow>) {
        const isNext: boolean = row.seq === (last?.seq ?? 0) + 1;
        if (!isNext || !timingSafeEqual(row.mac, macOf(key, last?.mac ?? null, row))) return row.seq;
        last = { seq: row.seq, mac: row.mac };
      }
      return null;
    },
  };
}

export type AuditLog = ReturnType<typeof auditLogOf>;

function macOf(key: Buffer, before: Buffer | null, row: Omit<AuditRow, 'mac'>): Buffer {
  const facts = [
    row.seq,
    row.at,
    row.sessionId,
    row.staffId,
    row.operation,
    row.kind,
    row.candidateId,
    row.purpose,
    row.fields,
    row.rowCount,
    row.undoes,
    row.isFinal,
  ];
  return createHmac('sha256', key)
    .update(before ?? Buffer.alloc(32))
    .update(JSON.stringify(facts))
    .digest();
}
