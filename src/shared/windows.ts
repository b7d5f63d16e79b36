import { z } from 'zod';
import { errand, everyone } from '#shared/operation.ts';

/** A place in the application, as it stands after `#` in a window's address: `/attendance?monday=2026-11-16`; a print is drawn unseen, and is none. */
const route = z.string().regex(/^\/(?!print\/)[\w/?=&%.~-]{0,300}$/u, { error: 'windows.route' });

export const windowOperations = {
  /** Opens one more window at this place. */
  open: errand(z.strictObject({ route }), { by: everyone }).gives<null>(),
};
