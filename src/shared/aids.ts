import { z } from 'zod';
import { day, type Day } from '#shared/calendar.ts';
import { command, everyone, inspect } from '#shared/operation.ts';
import { id, line, requiredLine, version } from '#shared/values.ts';

const details = {
  /** "Sadelstol", "Ståmåtte". */
  aid: requiredLine(120),
  /** The centre's number on it; empty when it has none. */
  number: line(40),
  lentOn: day,
  /** When it is expected back; null when nothing is agreed. */
  dueOn: day.nullable(),
  returnedOn: day.nullable(),
  note: line(300),
};

/** An aid lent for an accommodation in a course; out until it is returned. */
export type AidLoan = z.output<z.ZodObject<typeof details>> & { id: string; adjustmentId: string; version: number };

/** A line of the register of aids that are out. */
export type AidOut = AidLoan & {
  courseId: string;
  candidateName: string;
  departmentName: string;
  wording: string;
};

export const aids = {
  /** Every aid that is out, the oldest loan first; of one department, or of all with null. A mentor sees their own department's. */
  out: inspect(z.strictObject({ departmentId: id.nullable() }), { purpose: 'case', by: everyone }).gives<AidOut[]>(),
  lend: command(
    z.strictObject({
      adjustmentId: id,
      aid: details.aid,
      number: details.number.default(''),
      lentOn: details.lentOn,
      dueOn: details.dueOn.default(null),
      note: details.note.default(''),
    }),
    { about: 'adjustmentId' },
  ).gives<{ id: string }>(),
  revise: command(z.strictObject({ aidLoanId: id, version, change: z.strictObject(details).partial() }), {
    about: 'aidLoanId',
  }).gives<{ version: number }>(),
  takeBack: command(z.strictObject({ aidLoanId: id, version, returnedOn: day, note: details.note.optional() }), {
    about: 'aidLoanId',
  }).gives<{ version: number }>(),
  withdraw: command(z.strictObject({ aidLoanId: id, version }), { about: 'aidLoanId' }).gives<null>(),
};

/** Why the dates of a loan do not fit together, or have not come yet, as a text key with its field; null when they do. */
export function whyLoanRefused(
  { lentOn, dueOn, returnedOn }: Pick<AidLoan, 'lentOn' | 'dueOn' | 'returnedOn'>,
  today: Day,
) {
  if (lentOn > today) return { key: 'aids.lentInFuture', field: 'lentOn' } as const;
  if (dueOn !== null && dueOn < lentOn) return { key: 'aids.dueBeforeLent', field: 'dueOn' } as const;
  if (returnedOn !== null && returnedOn < lentOn)
    return { key: 'aids.returnedBeforeLent', field: 'returnedOn' } as const;
  if (returnedOn !== null && returnedOn > today) return { key: 'aids.returnedInFuture', field: 'returnedOn' } as const;
  return null;
}

/** Is the aid out though it was expected back before today? */
export const isOverdue = ({ dueOn, returnedOn }: Pick<AidLoan, 'dueOn' | 'returnedOn'>, today: Day): boolean =>
  returnedOn === null && dueOn !== null && dueOn < today;
