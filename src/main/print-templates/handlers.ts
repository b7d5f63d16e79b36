import type { Handlers } from '#main/handler.ts';
import { templateOf } from '#main/print-templates/of-print.ts';
import { refusal } from '#shared/failure.ts';
import { printKinds } from '#shared/print-templates.ts';

export const printTemplatesHandlers: Handlers<'printTemplates'> = {
  list(_, { db }) {
    return printKinds.map((print) => templateOf(db, print));
  },

  arrange() {
    throw refusal('forbidden', 'failures.forbidden');
  },

  reset() {
    throw refusal('forbidden', 'failures.forbidden');
  },
};
