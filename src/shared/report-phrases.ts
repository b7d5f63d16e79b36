import { z } from 'zod';
import { command, query } from '#shared/operation.ts';
import { writtenParts, type WrittenPart } from '#shared/report-parts.ts';
import { id, nothing, prose, saysSomething, version } from '#shared/values.ts';

/** A sentence of the centre's own for the report; it may hold fields. */
export type ReportPhrase = {
  id: string;
  /** The part it is offered in; null for all. */
  part: WrittenPart | null;
  text: string;
  archivedAt: string | null;
  version: number;
};

const phrase = {
  part: z.enum(writtenParts).nullable(),
  text: prose(1000).refine(saysSomething, { error: 'values.required' }),
};

/** The report's phrase bank: names nobody. */
export const reportPhrases = {
  /** In the order of the parts, then the oldest first; the archived with them. */
  list: query(nothing).gives<ReportPhrase[]>(),
  /** Refuses the same words twice in one part, and a field nobody knows. */
  add: command(z.strictObject(phrase)).gives<{ id: string }>(),
  revise: command(z.strictObject({ phraseId: id, version, change: z.strictObject(phrase).partial() })).gives<{
    version: number;
  }>(),
  /** Ends a phrase: it is offered no more. Refuses one that is archived. */
  archive: command(z.strictObject({ phraseId: id, version })).gives<{ version: number }>(),
};
