import { z } from 'zod';
import { errand, everyone } from '#shared/operation.ts';
import { id } from '#shared/values.ts';

export const errands = {
  /** Asks a running errand to stop; it leaves nothing half done. */
  cancel: errand(z.strictObject({ errandId: id }), { by: everyone }).gives<{ isCancelled: boolean }>(),
};
