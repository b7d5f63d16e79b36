import type { Errands } from '#main/handler.ts';

export const floorErrands: Errands<'floor'> = {
  async handOver(floor, { host }) {
    await host.session.handOver(floor);
    return null;
  },
  async show(_input, { host }) {
    await host.windows.showFloor();
    return null;
  },
  async leave({ passphrase }, { host }) {
    await host.session.takeBack(passphrase);
    return null;
  },
};
