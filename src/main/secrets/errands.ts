import type { Errands } from '#main/handler.ts';
import { refusal } from '#shared/failure.ts';

export const secretsErrands: Errands<'secrets'> = {
  async copy({ secretId }, { host }) {
    const seconds = await host.secrets.copy(secretId);
    if (seconds === null) throw refusal('not-found', 'secrets.gone');
    return { seconds };
  },
};
