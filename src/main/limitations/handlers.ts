import type { Handlers } from '#main/handler.ts';

export const limitationsHandlers: Handlers<'limitations'> = {
  list() {
    throw new Error('Not kept yet');
  },
  note() {
    throw new Error('Not kept yet');
  },
  revise() {
    throw new Error('Not kept yet');
  },
  withdraw() {
    throw new Error('Not kept yet');
  },
  link() {
    throw new Error('Not kept yet');
  },
  unlink() {
    throw new Error('Not kept yet');
  },
};
