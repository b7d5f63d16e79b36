import type { Handlers } from '#main/handler.ts';

export const earlierJobsHandlers: Handlers<'earlierJobs'> = {
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
};
