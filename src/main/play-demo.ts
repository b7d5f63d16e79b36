import { foundedOn } from '#main/demo/furnish.ts';
import { demoCentre } from '#main/demo/house.ts';
import { playDemo } from '#main/demo/play.ts';
import type { PerformAsOf } from '#main/demo/stage.ts';
import type { Dispatcher, OpenBook } from '#main/dispatch.ts';
import { foundCentre } from '#main/found-centre.ts';
import { routeOf } from '#shared/contract.ts';
import { Failure } from '#shared/failure.ts';

/**
 * Fills an empty book with the example people: the same commands a centre gives, on the days they are said to have happened.
 * Thousands of commands are written in a few transactions; each closes before a question, which stands on the other connection.
 * Throws what a command was refused with; then the rest of that transaction is not there.
 */
export async function playDemoIn(book: OpenBook, dispatch: Dispatcher['dispatch'], today: string): Promise<void> {
  await foundCentre(
    dispatch,
    { ...demoCentre, leaderId: book.user.staffId },
    { today: foundedOn, now: `${foundedOn}T06:00:00.000Z` },
  );
  const { sqlite } = book.workshop;
  const leader = book.user;
  const perform: PerformAsOf = async (operation, input, { by, ...at }) => {
    const isCommand = routeOf(operation)?.kind === 'command';
    if (isCommand && !sqlite.inTransaction) sqlite.exec('BEGIN IMMEDIATE');
    if (!isCommand && sqlite.inTransaction) sqlite.exec('COMMIT');
    book.user = by ?? leader;
    const outcome = await dispatch(operation, input, { isInside: true, at });
    if (!outcome.ok) throw new Failure(outcome.failure);
    return outcome.value as never;
  };
  try {
    await playDemo(perform, today);
    if (sqlite.inTransaction) sqlite.exec('COMMIT');
  } finally {
    book.user = leader;
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK');
  }
}
