import type { Handlers } from '#main/handler.ts';

export const floorHandlers: Handlers<'floor'> = {
  day() {
    throw new Error('To be kept');
  },
  record() {
    throw new Error('To be kept');
  },
  clear() {
    throw new Error('To be kept');
  },
};
