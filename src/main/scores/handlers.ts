import type { Handlers } from '#main/handler.ts';

export const scoresHandlers: Handlers<'scores'> = {
  ofCourse() {
    throw new Error('Not kept yet');
  },
  due() {
    throw new Error('Not kept yet');
  },
  record() {
    throw new Error('Not kept yet');
  },
  withdraw() {
    throw new Error('Not kept yet');
  },
};
