import { z } from 'zod';
import { command, everyone, query } from '#shared/operation.ts';
import { id, line, prose } from '#shared/values.ts';

/** Text that is being written and is not yet part of the record. */
export type Draft = {
  noun: string;
  recordId: string;
  field: string;
  /** The sitting it was written in; another window at the same field has its own. */
  writing: string;
  text: string;
  fromVersion: number;
  keptAt: string;
};

const place = { noun: line(60), recordId: id, field: line(60), writing: id };

export const drafts = {
  /** Your own unfinished texts about one record, the latest first. */
  list: query(z.strictObject({ noun: place.noun, recordId: place.recordId }), { by: everyone }).gives<Draft[]>(),
  keep: command(z.strictObject({ ...place, text: prose(20_000), fromVersion: z.int().nonnegative() }), {
    isQuiet: true,
    by: everyone,
  }).gives<null>(),
  discard: command(z.strictObject(place), { isQuiet: true, by: everyone }).gives<null>(),
};
