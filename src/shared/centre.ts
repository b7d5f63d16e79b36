import { z } from 'zod';
import { command, everyone, leaders, query } from '#shared/operation.ts';
import { centreKinds } from '#shared/session.ts';
import { id, line, nothing, requiredLine, version } from '#shared/values.ts';

const details = {
  name: requiredLine(120),
  kind: z.enum(centreKinds),
  cvr: z.string().regex(/^(\d{8})?$/u, { error: 'centre.cvrForm' }),
  pNumber: z.string().regex(/^(\d{10})?$/u, { error: 'centre.pNumberForm' }),
  address: line(300),
  phone: line(40),
  email: line(200),
  /** What the ordering authority is called; the law is moving from "jobcentret" to "kommunen". */
  authorityName: requiredLine(120),
};

export type Centre = z.output<z.ZodObject<typeof details>> & { code: string; version: number };

export const centre = {
  /** The first line of a new book: centre, first department, first leader, code lists and catalogue. */
  found: command(
    z.strictObject({
      name: details.name,
      code: requiredLine(12),
      kind: details.kind,
      departmentName: requiredLine(120),
      leaderName: requiredLine(120),
      leaderId: id,
    }),
    { by: leaders, isFinal: true, isInternal: true },
  ).gives<{ departmentId: string }>(),
  show: query(nothing, { by: everyone }).gives<Centre>(),
  revise: command(z.strictObject({ version, change: z.strictObject(details).partial() }), { by: leaders }).gives<{ version: number }>(),
};
