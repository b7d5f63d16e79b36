import { z } from 'zod';
import { command, everyone, leaders, query, type StaffRole } from '#shared/operation.ts';
import { id, nothing, requiredLine, version } from '#shared/values.ts';

export const roles = ['leader', 'consultant', 'mentor'] as const satisfies readonly StaffRole[];

export type StaffMember = {
  id: string;
  name: string;
  role: StaffRole;
  departmentId: string | null;
  endedOn: string | null;
  version: number;
};

export const staff = {
  list: query(nothing, { by: everyone }).gives<StaffMember[]>(),
  /** A colleague in the book; a sign-in of their own comes with security settings. */
  register: command(
    z.strictObject({ name: requiredLine(120), role: z.enum(roles), departmentId: id.nullable().default(null) }),
    {
      by: leaders,
    },
  ).gives<{ id: string }>(),
  end: command(z.strictObject({ staffId: id, version }), { by: leaders }).gives<{ version: number }>(),
};
