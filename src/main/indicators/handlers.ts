import type { Handlers } from '#main/handler.ts';

export const indicatorsHandlers: Handlers<'indicators'> = {
  set() {
    throw new Error('Not kept yet');
  },
  add() {
    throw new Error('Not kept yet');
  },
  revise() {
    throw new Error('Not kept yet');
  },
  move() {
    throw new Error('Not kept yet');
  },
  archive() {
    throw new Error('Not kept yet');
  },
  rescale() {
    throw new Error('Not kept yet');
  },
};
