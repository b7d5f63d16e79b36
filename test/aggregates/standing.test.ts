import { expect, test } from 'vitest';
import { nextVersion, standingIn } from '#renderer/aggregates/standing.ts';
import type { AggregateLine } from '#shared/aggregates.ts';

const period = { from: '2026-01-01', to: '2026-06-30' };

const version = (packageVersion: number, withdrawnOn: string | null = null): AggregateLine => ({
  ...period,
  id: String(packageVersion),
  packageVersion,
  withdrawnOn,
  fileName: 'samlet.zip',
  madeAt: '2026-07-01T08:00:00.000Z',
  madeBy: 'Karen Mølgaard',
  recipientName: 'Fjordby Kommune',
  sha256: '0'.repeat(64),
  byteCount: 1,
  countCount: 1,
  hiddenCount: 0,
  version: 1,
});

test('a version is replaced by the next that was sent, and one that was not sent stands beside them', () => {
  const all = [version(3), version(2, '2026-07-02'), version(1)];
  expect(all.map((line) => standingIn(line, all))).toEqual([
    { replaces: 1, replacedBy: null },
    { replaces: null, replacedBy: null },
    { replaces: null, replacedBy: 3 },
  ]);
});

test('the next version has the next number, and replaces only what was sent', () => {
  expect(nextVersion(period, [])).toEqual({ version: 1, doesReplace: false });
  expect(nextVersion(period, [version(1, '2026-07-02')])).toEqual({ version: 2, doesReplace: false });
  expect(nextVersion(period, [version(2, '2026-07-02'), version(1)])).toEqual({ version: 3, doesReplace: true });
  expect(nextVersion({ ...period, to: '2026-05-31' }, [version(1)])).toEqual({ version: 1, doesReplace: false });
});
