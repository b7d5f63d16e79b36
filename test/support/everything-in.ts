import { expect } from 'vitest';
import { refusalOf } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

type Row = Record<string, unknown>;

/** Every row of every table as it stands, the memory of changes too: equal before and after what changed nothing. */
export const everythingIn = (workshop: OpenTestWorkshop): Record<string, Row[]> => rowsIn(workshop, () => true);

/** What the book says, without how often it was said: versions, the access log and the changes are left out. */
export function factsIn(workshop: OpenTestWorkshop): Record<string, Row[]> {
  const tables = rowsIn(workshop, (table) => table !== 'audit' && table !== 'changes');
  return Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [table, rows.map(({ version: _version, ...facts }) => facts)]),
  );
}

/** What a refusal says, once it is sure that it wrote nothing. */
export async function refused(workshop: OpenTestWorkshop, operation: string, input: unknown) {
  const before = everythingIn(workshop);
  const refusal = await refusalOf(workshop, operation, input);
  expect(everythingIn(workshop)).toEqual(before);
  return refusal;
}

function rowsIn({ sqlite }: OpenTestWorkshop, isAsked: (table: string) => boolean): Record<string, Row[]> {
  const tables = sqlite
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    tables
      .filter(isAsked)
      .map((table) => [table, sqlite.prepare(`SELECT * FROM "${table}" ORDER BY 1`).all() as Row[]]),
  );
}
