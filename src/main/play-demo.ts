import { demoCentre } from '#main/demo/house.ts';
import { playDemo, type PerformAsOf } from '#main/demo/play.ts';
import { whenOf } from '#main/demo/when.ts';
import type { Dispatcher, OpenBook } from '#main/dispatch.ts';
import { foundCentre } from '#main/found-centre.ts';
import { Failure } from '#shared/failure.ts';

/** Fills an empty book with the example people: the same commands a centre gives, on the days they are said to have happened. */
export async function playDemoIn(book: OpenBook, dispatch: Dispatcher['dispatch'], today: string): Promise<void> {
  const foundedOn = whenOf(today).day(-60);
  await foundCentre(
    dispatch,
    { ...demoCentre, leaderId: book.user.staffId },
    { today: foundedOn, now: `${foundedOn}T06:00:00.000Z` },
  );
  const perform: PerformAsOf = async (operation, input, at) => {
    const outcome = await dispatch(operation, input, { isInside: true, at });
    if (!outcome.ok) throw new Failure(outcome.failure);
    return outcome.value as never;
  };
  await playDemo(perform, today);
}
