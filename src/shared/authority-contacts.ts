import { z } from 'zod';
import { day } from '#shared/calendar.ts';
import { command, everyone, query } from '#shared/operation.ts';
import { id, line, nothing, requiredLine, version } from '#shared/values.ts';

const details = { name: requiredLine(120), title: line(120), unit: line(160), phone: line(40), email: line(200) };

export type AuthorityContact = z.output<z.ZodObject<typeof details>> & {
  id: string;
  endedOn: string | null;
  version: number;
};

export const authorityContacts = {
  list: query(nothing, { by: everyone }).gives<AuthorityContact[]>(),
  register: command(
    z.strictObject({
      name: details.name,
      title: details.title.default(''),
      unit: details.unit.default(''),
      phone: details.phone.default(''),
      email: details.email.default(''),
    }),
  ).gives<{ id: string }>(),
  revise: command(z.strictObject({ contactId: id, version, change: z.strictObject(details).partial() })).gives<{
    version: number;
  }>(),
  /** Stays under the courses they had; null takes it back. */
  end: command(z.strictObject({ contactId: id, version, endedOn: day.nullable() })).gives<{ version: number }>(),
};
