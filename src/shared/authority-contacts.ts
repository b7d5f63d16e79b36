import { z } from 'zod';
import { command, everyone, query } from '#shared/operation.ts';
import { line, nothing, requiredLine } from '#shared/values.ts';

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
};
