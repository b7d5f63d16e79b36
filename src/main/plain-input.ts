import { refusal } from '#shared/failure.ts';

/** More than any form sends; a dropped file is the largest thing that comes (20 MiB). */
const most = { characters: 262_144, bytes: 20 * 1024 * 1024, values: 20_000, depth: 12 } as const;
const poison = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Refuses input that no window of ours sends: too large, too deep, with names that reach for prototypes, or with
 * anything but plain data. Walks the input once, before any schema sees it.
 */
export function assertPlain(input: unknown): void {
  const left = { characters: most.characters, bytes: most.bytes, values: most.values };
  walk(input, 0, left);
}

function walk(value: unknown, depth: number, left: { characters: number; bytes: number; values: number }): void {
  left.values -= 1;
  if (depth > most.depth || left.values < 0) throw tooLarge();
  if (typeof value === 'string') {
    left.characters -= value.length;
    if (left.characters < 0) throw tooLarge();
    return;
  }
  if (value === null || typeof value !== 'object') return;
  if (value instanceof Uint8Array) {
    left.bytes -= value.byteLength;
    if (left.bytes < 0) throw tooLarge();
    return;
  }
  if (Array.isArray(value)) {
    if (value.length > left.values) throw tooLarge();
    for (const each of value) walk(each, depth + 1, left);
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw refusal('invalid', 'failures.invalid');
  for (const name of Object.keys(value)) {
    if (poison.has(name)) throw refusal('invalid', 'values.unknownField');
    left.characters -= name.length;
    walk((value as Record<string, unknown>)[name], depth + 1, left);
  }
}

const tooLarge = () => refusal('invalid', 'failures.tooLarge');
