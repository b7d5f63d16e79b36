import { z } from 'zod';
import { command, everyone, leaders, query } from '#shared/operation.ts';
import { id, line, nothing, requiredLine, version } from '#shared/values.ts';

const details = { name: requiredLine(120), address: line(300), openingHours: line(200) };

export const newDepartment = z.strictObject({
  name: details.name,
  address: details.address.default(''),
  openingHours: details.openingHours.default(''),
});

export type Department = z.output<z.ZodObject<typeof details>> & {
  id: string;
  archivedAt: string | null;
  version: number;
  /** Courses under way today. */
  runningCourses: number;
  jobFunctionCount: number;
};

export const departments = {
  list: query(nothing, { by: everyone }).gives<Department[]>(),
  open: command(newDepartment, { by: leaders }).gives<{ id: string }>(),
  revise: command(z.strictObject({ departmentId: id, version, change: z.strictObject(details).partial() }), {
    by: leaders,
  }).gives<{ version: number }>(),
  archive: command(z.strictObject({ departmentId: id, version }), { by: leaders }).gives<{ version: number }>(),
};
