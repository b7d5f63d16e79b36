import { queries } from '#renderer/api.ts';

/** After somebody has come in: everything is asked anew, and the book takes the place of the start page. */
export const enterBook = (): Promise<void> => queries.invalidateQueries();
