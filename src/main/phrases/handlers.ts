import type { Handlers } from '#main/handler.ts';

export const phrasesHandlers: Handlers<'phrases'> = {
  list() {
    throw new Error('Not kept yet');
  },
  add() {
    throw new Error('Not kept yet');
  },
  revise() {
    throw new Error('Not kept yet');
  },
  archive() {
    throw new Error('Not kept yet');
  },
};
