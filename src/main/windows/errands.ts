import type { Errands } from '#main/handler.ts';

export const windowsErrands: Errands<'windows'> = {
  async open({ route }, { host }) {
    await host.windows.openWork(`#${route}`);
    return null;
  },
};
