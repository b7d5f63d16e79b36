import { allCodes } from '#main/code-lists/codes-of-a-day.ts';
import type { Handlers } from '#main/handler.ts';

export const codeListsHandlers: Handlers<'codeLists'> = {
  all(_, { db }) {
    return allCodes(db);
  },
};
