import type { Errands } from '#main/handler.ts';

export const errandsErrands: Errands<'errands'> = {
  cancel: async ({ errandId }, { host }) => ({ isCancelled: host.cancelErrand(errandId) }),
};
