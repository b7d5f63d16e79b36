import { createHash, randomBytes } from 'node:crypto';

// Crockford's base 32: no I, L, O or U to be mistaken on paper.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 256 random bits for the sheet in the safe. */
export const newRecoveryBytes = (): Buffer => randomBytes(32);

/** Thirteen groups of four: 256 bits and four bits of check, as printed. */
export function spellRecoveryKey(bytes: Buffer): string {
  let bits = BigInt(`0x${bytes.toString('hex')}`);
  // 52 characters hold 260 bits: the last four check the rest.
  bits = (bits << 4n) | BigInt(checkOf(bytes));
  const letters = Array.from({ length: 52 }, (_, index) => alphabet[Number((bits >> BigInt((51 - index) * 5)) & 31n)]);
  return Array.from({ length: 13 }, (_, group) => letters.slice(group * 4, group * 4 + 4).join('')).join('-');
}

/** The bytes of a typed recovery key, or null when it cannot be one: wrong length, sign or check. */
export function readRecoveryKey(typed: string): Buffer | null {
  const letters = typed
    .toUpperCase()
    .replace(/[\s-]+/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/gu, '1');
  if (letters.length !== 52 || ![...letters].every((letter) => alphabet.includes(letter))) return null;
  let bits = 0n;
  for (const letter of letters) bits = (bits << 5n) | BigInt(alphabet.indexOf(letter));
  const bytes = Buffer.from((bits >> 4n).toString(16).padStart(64, '0'), 'hex');
  return Number(bits & 15n) === checkOf(bytes) ? bytes : null;
}

const checkOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest()[0]! & 15;
