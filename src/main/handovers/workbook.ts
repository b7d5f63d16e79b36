import type { HandoverFile, HandoverRow } from '#shared/handover-files.ts';

/** The tables that go into the workbook and the data file. */
export type FilledTables = Partial<{ [F in HandoverFile]: readonly HandoverRow<F>[] }>;

/** forloeb.xlsx: one sheet for each file. */
export const workbookBytes = async (_tables: FilledTables): Promise<Uint8Array> => new Uint8Array();
