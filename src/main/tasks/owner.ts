import { eq } from 'drizzle-orm';
import type { Reader } from '#main/handler.ts';
import { staffTable } from '#main/staff/table.ts';
import { refusal } from '#shared/failure.ts';
import type { Task } from '#shared/tasks.ts';

/**
 * Who is named for a task: a colleague, or else somebody in words; naming the one takes the other away. Empty when nothing is said.
 * Refuses a colleague who is not there or has left; `path` goes before the field's name.
 */
export function ownerOf(
  db: Reader,
  { ownerId, owner }: Partial<Pick<Task, 'ownerId' | 'owner'>>,
  { today, path }: { today: string; path: string },
): Partial<Pick<Task, 'ownerId' | 'owner'>> {
  if (ownerId) {
    const colleague = db.select().from(staffTable).where(eq(staffTable.id, ownerId)).get();
    if (!colleague || (colleague.endedOn !== null && colleague.endedOn <= today))
      throw refusal('invalid', 'tasks.noSuchOwner', undefined, `${path}ownerId`);
    return { ownerId, owner: '' };
  }
  if (owner) return { ownerId: null, owner };
  return { ...(ownerId === undefined ? {} : { ownerId }), ...(owner === undefined ? {} : { owner }) };
}
