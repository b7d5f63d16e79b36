import { randomInt } from 'node:crypto';
import { words } from '#main/handovers/words.ts';

// WinZip's AES derives its key with only 1,000 rounds, so the strength lies in the passphrase alone (HARDENING.md 0.7).
const leastBits = 100;

/** Words enough for at least so many bits, when each is drawn evenly from a list of so many. */
export const wordCountFor = (bits: number, listLength: number): number => Math.ceil(bits / Math.log2(listLength));

/** Danish words drawn evenly and joined by hyphens, of at least 100 bits; told once and kept nowhere. */
export const newPassphrase = (): string =>
  Array.from({ length: wordCountFor(leastBits, words.length) }, () => words[randomInt(words.length)]).join('-');
