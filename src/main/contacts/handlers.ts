import type { Handlers } from '#main/handler.ts';

export const contactsHandlers: Handlers<'contacts'> = {
  ofCourse() {
    throw new Error('Not kept yet');
  },
  log() {
    throw new Error('Not kept yet');
  },
  revise() {
    throw new Error('Not kept yet');
  },
  withdraw() {
    throw new Error('Not kept yet');
  },
};
