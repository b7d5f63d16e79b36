import type { z } from 'zod';

/** Who a colleague is, and so what they may ask. */
export type StaffRole = 'leader' | 'consultant' | 'mentor';

/** Who asks: a colleague who is signed in, or nobody in particular at the screen that was handed over to the workshop floor. */
export type Role = StaffRole | 'floor';

/** Why a person's record is looked at; printed in the log extract a citizen has a right to. */
export type Purpose = 'case' | 'attendance' | 'report' | 'print' | 'handover' | 'follow-up' | 'history';

/** The input key through which the dispatcher finds the candidate an operation is about: a record's, or a print job's. */
export type AboutKey = RecordKey | 'jobId';

export type RecordKey =
  | 'candidateId'
  | 'courseId'
  | 'tryOutId'
  | 'assessmentId'
  | 'adjustmentId'
  | 'hourPlanId'
  | 'questionId'
  | 'reportId'
  | 'handoverId'
  | 'assignmentId'
  | 'meetingId'
  | 'participantId'
  | 'decisionId'
  | 'taskId'
  | 'lifeEventId'
  | 'evidenceId'
  | 'aidLoanId'
  | 'observationId'
  | 'roundId'
  | 'limitationId'
  | 'limitationLinkId'
  | 'earlierJobId'
  | 'barrierId'
  | 'strengthId'
  | 'effortId'
  | 'experienceId'
  | 'contactId'
  | 'understandingId';

type Kind = 'query' | 'inspect' | 'command' | 'errand';

export type Operation<K extends Kind = Kind, I extends z.ZodType = z.ZodType, O = unknown> = {
  readonly kind: K;
  readonly input: I;
  /** Roles that may ask; leader and consultant unless said otherwise. */
  readonly by: readonly Role[];
  readonly about?: AboutKey;
  /** The courses an operation on several is about; each must be one the asker may see. */
  aboutEach?(input: z.output<I>): readonly string[];
  readonly purpose?: Purpose;
  /** Every look is a line of its own in the access log, also within a visit. */
  readonly isLoggedEachTime?: boolean;
  /** Kept without audit line and message (drafts). */
  readonly isQuiet?: boolean;
  /** Cannot be undone (issue, package, erase). */
  readonly isFinal?: boolean;
  /** Only an errand may ask it (`perform`); a window is refused. */
  readonly isInternal?: boolean;
  /** Answers before anyone has unlocked the database. */
  readonly isBeforeUnlock?: boolean;
  /** Only a type: what the operation gives back. */
  readonly output?: O;
};

type By = { by?: readonly Role[] };
type About<I extends z.ZodType> = { about?: Extract<keyof z.output<I>, AboutKey> };
type AboutEach<I extends z.ZodType> = { aboutEach?(input: z.output<I>): readonly string[] };

const casework: readonly Role[] = ['leader', 'consultant'];
/** Every colleague; the floor is named where it may ask. */
export const everyone: readonly Role[] = ['leader', 'consultant', 'mentor'];
export const everyoneAndTheFloor: readonly Role[] = [...everyone, 'floor'];
export const leaders: readonly Role[] = ['leader'];

function declare<K extends Kind, I extends z.ZodType>(kind: K, input: I, options: Omit<Partial<Operation>, 'kind'>) {
  const operation = { by: casework, ...options, kind, input };
  return {
    /** Names the type of the answer: `query(input).gives<Line[]>()`. */
    gives: <O>() => operation as Operation<K, I, O>,
  };
}

/** Reads data that names nobody. */
export const query = <I extends z.ZodType>(input: I, options: By = {}) => declare('query', input, options);

/** Reads one person's record (`about`), or a list that shows names; the dispatcher writes the access log. */
export const inspect = <I extends z.ZodType>(
  input: I,
  options: By & About<I> & { purpose: Purpose; isLoggedEachTime?: boolean },
) => declare('inspect', input, options);

/** Changes data in one transaction together with its audit line. */
export const command = <I extends z.ZodType>(
  input: I,
  options: By & About<I> & AboutEach<I> & { isQuiet?: boolean; isFinal?: boolean; isInternal?: boolean } = {},
) => declare('command', input, options);

/** Needs the operating system: asynchronous, outside the transaction, writes only through commands. */
export const errand = <I extends z.ZodType>(
  input: I,
  options: By & About<I> & AboutEach<I> & { purpose?: Purpose } = {},
) => declare('errand', input, options);

/** An errand the unlock page may ask for: it has no database and no user yet. Once somebody is in, `by` counts here too. */
export const errandBeforeUnlock = <I extends z.ZodType>(input: I, { by = everyone }: By = {}) =>
  declare('errand', input, { by, isBeforeUnlock: true }) as unknown as {
    gives: <O>() => Operation<'errand', I, O> & { readonly isBeforeUnlock: true };
  };
