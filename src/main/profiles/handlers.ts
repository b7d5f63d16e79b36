import type { Handlers } from '#main/handler.ts';

export const profilesHandlers: Handlers<'profiles'> = {
  ofCourse() {
    throw new Error('Not kept yet');
  },
  match() {
    throw new Error('Not kept yet');
  },
  assess() {
    throw new Error('Not kept yet');
  },
};
