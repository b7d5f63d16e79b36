import type { Handlers } from '#main/handler.ts';

export const understandingsHandlers: Handlers<'understandings'> = {
  ofCourse() {
    throw new Error('Not kept yet');
  },
  make() {
    throw new Error('Not kept yet');
  },
  revise() {
    throw new Error('Not kept yet');
  },
  withdraw() {
    throw new Error('Not kept yet');
  },
};
