import type { Errands } from '#main/handler.ts';

export const settingsErrands: Errands<'settings'> = {
  show: async (_input, { host }) => host.settings.read(),
  choose: async (change, { host }) => host.settings.choose(change),
};
