import type { Handlers } from '#main/handler.ts';

export const aidsHandlers: Handlers<'aids'> = {
  out() {
    throw new Error('Not kept yet');
  },
  lend() {
    throw new Error('Not kept yet');
  },
  revise() {
    throw new Error('Not kept yet');
  },
  takeBack() {
    throw new Error('Not kept yet');
  },
  withdraw() {
    throw new Error('Not kept yet');
  },
};
