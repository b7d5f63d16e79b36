import type { AsOf } from '#main/clock.ts';
import type { Dispatcher } from '#main/dispatch.ts';
import type { InputByName } from '#main/handler.ts';
import { Failure } from '#shared/failure.ts';

/** The first command of every book, real, demonstrated or tested. */
export async function foundCentre(
  dispatch: Dispatcher['dispatch'],
  centre: InputByName<'centre.found'>,
  at?: AsOf,
): Promise<{ departmentId: string }> {
  const outcome = await dispatch('centre.found', centre, at ? { isInside: true, at } : { isInside: true });
  if (!outcome.ok) throw new Failure(outcome.failure);
  return outcome.value as { departmentId: string };
}
