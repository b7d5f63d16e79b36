import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { auditLogOf } from '#main/database/audit-log.ts';
import { derivedKey } from '#main/database/keys.ts';
import { openDatabase } from '#main/database/open.ts';
import { bundledProgram } from '#test/support/bundled.ts';
import { temporaryFolder } from '#test/support/open-workshop.ts';

const kills = Number(process.env['KILLS'] ?? 50);

/** Lets the writer save once and for so many milliseconds more, kills it without warning, and gives what it had acknowledged. */
function saveUntilKilled(writer: string, path: string, key: Buffer, ms: number, isFirst: boolean): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, path, key.toString('hex'), ...(isFirst ? ['first'] : [])], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let told = '';
    let complaint = '';
    let isKillSet = false;
    child.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
    child.stdout.on('data', (data: Buffer) => {
      told += data.toString();
      // A busy machine may take longer to begin than to be killed.
      if (!isKillSet && /ready\n.+\n/u.test(told)) {
        isKillSet = true;
        setTimeout(() => child.kill('SIGKILL'), ms);
      }
    });
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(complaint));
      // The last line may be cut; what is whole was acknowledged.
      resolve(told.split('\n').slice(1, -1));
    });
  });
}

test(
  `every acknowledged save survives ${kills} kills without warning, and the book is whole`,
  async () => {
    const path = join(temporaryFolder(), 'workshop.db');
    const key = randomBytes(32);
    const writer = await bundledProgram('kill-writer');
    const acknowledged: string[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      acknowledged.push(...(await saveUntilKilled(writer, path, key, (kill * 37) % 60, kill === 0)));
    }
    const sqlite = openDatabase({ path, pageKey: derivedKey(key, 'page') });
    const kept = new Set(sqlite.prepare('SELECT id FROM candidates').pluck().all() as string[]);
    expect(acknowledged.length).toBeGreaterThanOrEqual(kills);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(sqlite.pragma('foreign_key_check')).toEqual([]);
    expect(auditLogOf(sqlite, derivedKey(key, 'audit')).firstBroken()).toBeNull();
    // A save and its audit line are one: neither is there without the other.
    const lines = sqlite.prepare(`SELECT count(*) FROM audit WHERE operation = 'candidates.register'`).pluck().get();
    expect(lines).toBe(kept.size);
    sqlite.close();
  },
  Math.max(180_000, kills * 5000),
);
