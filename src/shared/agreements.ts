import { z } from 'zod';
import { day } from '#shared/calendar.ts';
import { command, everyone, leaders, query } from '#shared/operation.ts';
import { id, nothing, prose, requiredLine, version } from '#shared/values.ts';

const details = {
  validFrom: day,
  /** Who agreed: the centre, the authority, others. */
  parties: requiredLine(500),
  content: prose(8000),
  /** What is aimed for, in words: places, starts a year, days to the report. */
  targets: prose(4000),
};

/** A version of the agreement between the centre and the authority, in force from a day until the next. */
export type Agreement = z.output<z.ZodObject<typeof details>> & { id: string; version: number };

export const agreements = {
  /** The newest first. */
  list: query(nothing, { by: everyone }).gives<Agreement[]>(),
  add: command(
    z.strictObject({
      validFrom: details.validFrom,
      parties: details.parties,
      content: details.content.default(''),
      targets: details.targets.default(''),
    }),
    { by: leaders },
  ).gives<{ id: string }>(),
  revise: command(z.strictObject({ agreementId: id, version, change: z.strictObject(details).partial() }), {
    by: leaders,
  }).gives<{ version: number }>(),
};
