import { z } from 'zod';
import { errand } from '#shared/operation.ts';
import { id } from '#shared/values.ts';

/** A passphrase that is shown this once; `secretId` names it until the book is locked, so that no window sends it back. */
export type ToldSecret = { text: string; secretId: string };

export const secrets = {
  /** Puts a passphrase that was just told on the clipboard; it is taken away again after so many seconds, and when the book is locked. */
  copy: errand(z.strictObject({ secretId: id })).gives<{ seconds: number }>(),
};
