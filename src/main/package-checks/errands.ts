import type { Errands } from '#main/handler.ts';
import { refusal } from '#shared/failure.ts';

export const packageChecksErrands: Errands<'packageChecks'> = {
  async choose() {
    return null;
  },
  async check() {
    throw refusal('not-found', 'failures.notFound');
  },
  async saveChecker() {
    return null;
  },
};
