import { noHours, patternOf, type TypedHours } from '#renderer/hour-plans/pattern.ts';
import type { NewCourse, QuestionDimension } from '#shared/courses.ts';

/** A course while it is being ordered. */
export type Order = {
  departmentId: string | null;
  consultantId: string | null;
  counsellorId: string | null;
  targetGroupCode: string | null;
  benefitCode: string | null;
  measureCode: string | null;
  referredOn: string | null;
  purpose: string;
  questions: { dimension: QuestionDimension; text: string }[];
  goal: string;
  goalMinutesPerWeek: number | null;
  startsOn: string | null;
  /** Null follows the start: thirteen weeks. */
  plannedEndOn: string | null;
  hours: TypedHours;
};

export const emptyOrder: Order = {
  departmentId: null,
  consultantId: null,
  counsellorId: null,
  targetGroupCode: null,
  benefitCode: null,
  measureCode: null,
  referredOn: null,
  purpose: '',
  questions: [],
  goal: '',
  goalMinutesPerWeek: null,
  startsOn: null,
  plannedEndOn: null,
  hours: noHours,
};

/** What a field of the order needs: the values, how to change them, and what was said about each. */
export type OrderFieldsProps = {
  order: Order;
  onChange: (part: Partial<Order>) => void;
  faultOf: (path: string) => string | undefined;
};

/** The order as a command; null while department, consultant or start is missing. */
export function inputOf(
  { departmentId, consultantId, startsOn, plannedEndOn, hours, ...rest }: Order,
  candidateId: string,
): NewCourse | null {
  if (departmentId === null || consultantId === null || startsOn === null) return null;
  return {
    ...rest,
    candidateId,
    departmentId,
    consultantId,
    startsOn,
    ...(plannedEndOn !== null && { plannedEndOn }),
    hours: patternOf(hours),
  };
}
