import type { Errands } from '#main/handler.ts';

export const bookExportsErrands: Errands<'bookExports'> = {
  async make() {
    return null;
  },
};
