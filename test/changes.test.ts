import { expect, test } from 'vitest';
import { z } from 'zod';
import { contract } from '#shared/contract.ts';

/** Every object within an input that may be left empty: what names only what changes. */
function changesIn(schema: unknown, path: string): [path: string, change: z.ZodObject][] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return changesIn(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return changesIn(schema.element, `${path}[]`);
  if (!(schema instanceof z.ZodObject)) return [];
  const fields = Object.entries<unknown>(schema.shape);
  const isChange = fields.length > 0 && fields.every(([, field]) => field instanceof z.ZodOptional);
  return [
    ...(isChange ? [[path, schema] as [string, z.ZodObject]] : []),
    ...fields.flatMap(([name, field]) => changesIn(field, `${path}.${name}`)),
  ];
}

const changes = Object.entries(contract).flatMap(([noun, operations]) =>
  Object.entries<{ input: unknown }>(operations).flatMap(([verb, { input }]) => changesIn(input, `${noun}.${verb}`)),
);

// A default within a change would be written over what stands there, though nobody named it.
test.for(changes)('what a change does not name stays as it is: %s', ([, change]) => {
  expect(change.parse({})).toEqual({});
});

test('there are such changes', () => {
  expect(changes.map(([path]) => path)).toContain('settings.choose');
  expect(changes.length).toBeGreaterThan(20);
});
