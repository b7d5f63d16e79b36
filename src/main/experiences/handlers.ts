import type { Handlers } from '#main/handler.ts';

export const experiencesHandlers: Handlers<'experiences'> = {
  ofCourse() {
    throw new Error('Not kept yet');
  },
  answer() {
    throw new Error('Not kept yet');
  },
  withdraw() {
    throw new Error('Not kept yet');
  },
};
