import type { Handlers } from '#main/handler.ts';

export const absencesHandlers: Handlers<'absences'> = {
  list() {
    throw new Error('To be kept');
  },
  describe() {
    throw new Error('To be kept');
  },
};
