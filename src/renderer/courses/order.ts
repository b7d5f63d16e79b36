import type { HourPattern } from '#shared/agreed-hours.ts';
import { addWeeks, mondayOf, type Day } from '#shared/calendar.ts';
import type { CarriedKind, NewCourse, NewReferral, QuestionDimension } from '#shared/courses.ts';

/** What becomes of an order: a first day, an order taken in, or a place on the waiting list. */
export const beginnings = ['start', 'refer', 'wait'] as const;
export type Beginning = (typeof beginnings)[number];

export type OrderedQuestion = { dimension: QuestionDimension; text: string; jobFunctionId: string | null };

/** A course while it is being ordered. */
export type Order = {
  beginning: Beginning;
  departmentId: string | null;
  consultantId: string | null;
  counsellorId: string | null;
  targetGroupCode: string | null;
  benefitCode: string | null;
  measureCode: string | null;
  referredOn: string | null;
  purpose: string;
  questions: OrderedQuestion[];
  goal: string;
  goalMinutesPerWeek: number | null;
  startsOn: string | null;
  /** The first day somebody asked for; null is as soon as there is a place. */
  wishedStartOn: string | null;
  /** Null follows the start and the template. */
  plannedEndOn: string | null;
  /** Null is the usual one. */
  templateId: string | null;
  hours: HourPattern | null;
  carries: CarriedKind[];
  repeatReason: string;
};

export const emptyOrder: Omit<Order, 'startsOn'> = {
  beginning: 'start',
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
  wishedStartOn: null,
  plannedEndOn: null,
  templateId: null,
  hours: null,
  carries: [],
  repeatReason: '',
};

/** The day a course begins on when nobody says otherwise. */
export const nextMonday = (today: Day): Day => addWeeks(mondayOf(today), 1);

/** What a field of the order needs: the values, how to change them, and what was said about each. */
export type OrderFieldsProps = {
  order: Order;
  onChange: (part: Partial<Order>) => void;
  faultOf: (path: string) => string | undefined;
};

/** Whom an order is for, and the earlier course it goes on from. */
type OrderedFor = { candidateId: string; previousCourseId: string | null };

/** The order as a course with its first day; null while department, consultant or start is missing. */
export function courseOf(order: Order, person: OrderedFor): NewCourse | null {
  const { beginning: _beginning, wishedStartOn: _wished, departmentId, consultantId, startsOn, ...rest } = order;
  const { plannedEndOn, templateId, ...details } = rest;
  if (departmentId === null || consultantId === null || startsOn === null) return null;
  return {
    ...details,
    ...person,
    departmentId,
    consultantId,
    startsOn,
    ...(plannedEndOn !== null && { plannedEndOn }),
    ...(templateId !== null && { templateId }),
  };
}

/** The order as a referral, or one that waits at once; null while the department is missing. Hours are agreed when it is planned. */
export function referralOf(order: Order, person: OrderedFor): NewReferral | null {
  const {
    beginning,
    consultantId: _consultant,
    startsOn: _starts,
    plannedEndOn: _end,
    templateId: _template,
    ...rest
  } = order;
  const { hours: _hours, departmentId, wishedStartOn, carries, ...details } = rest;
  if (departmentId === null) return null;
  return {
    ...details,
    ...person,
    departmentId,
    carries: carries.filter((kind) => kind !== 'hours'),
    ...(wishedStartOn !== null && { wishedStartOn }),
    isWaiting: beginning === 'wait',
  };
}
