import type { z } from 'zod';
import { Failure, type Fault, type Sentence } from '#shared/failure.ts';
import { isTextKey } from '#shared/text/is-text-key.ts';
import type { TextValues } from '#shared/text/keys.ts';

/** The input as its schema promises, or `Failure` invalid with one fault per field. */
export function parse<I extends z.ZodType>(schema: I, input: unknown): z.output<I> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new Failure({
    code: 'invalid',
    message: { key: 'failures.invalid' },
    faults: result.error.issues.map(faultOf),
  });
}

function faultOf(issue: z.core.$ZodIssue): Fault {
  return { path: issue.path.map(String).join('.'), message: sentenceOf(issue) };
}

function sentenceOf(issue: z.core.$ZodIssue): Sentence {
  if (isTextKey(issue.message)) {
    const values = issue.code === 'custom' ? (issue.params?.['values'] as TextValues | undefined) : undefined;
    return values ? { key: issue.message, values } : { key: issue.message };
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return { key: 'values.unknownField' };
    case 'invalid_value':
      return { key: 'values.choice' };
    case 'too_big':
      return { key: 'values.tooLong' };
    default:
      return { key: issue.input === undefined || issue.input === null ? 'values.required' : 'values.form' };
  }
}
