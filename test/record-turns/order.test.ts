import { expect, test } from 'vitest';
import { recordTurns } from '#renderer/record-turns.ts';
import { refusal } from '#shared/failure.ts';

/** A record that is changed as the book changes one: over the version seen, or not at all. */
function recordAt(first: number) {
  let now = first;
  const sent: number[] = [];
  const change = async (version: number) => {
    sent.push(version);
    await Promise.resolve();
    if (version !== now) throw refusal('conflict', 'failures.conflict');
    now += 1;
    return { value: { version: now } };
  };
  return { sent, change, changeByAnother: () => (now += 1) };
}

test('changes drawn from one version are sent one after the other, each over the one before', async () => {
  const { sent, change } = recordAt(3);
  const inTurn = recordTurns();
  const drawn = { id: 'a', version: 3 };
  await Promise.all([inTurn(drawn, change), inTurn(drawn, change), inTurn(drawn, change)]);
  expect(sent).toEqual([3, 4, 5]);
  // The page has drawn only the first of them.
  await inTurn({ id: 'a', version: 4 }, change);
  expect(sent.at(-1)).toBe(6);
});

test('a colleague’s change between is a conflict for everything drawn before it, and none once it is drawn', async () => {
  const { sent, change, changeByAnother } = recordAt(3);
  const inTurn = recordTurns();
  const drawn = { id: 'a', version: 3 };
  await inTurn(drawn, change);
  changeByAnother();
  const late = await Promise.allSettled([inTurn(drawn, change), inTurn(drawn, change)]);
  expect(late.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await inTurn({ id: 'a', version: 5 }, change);
  expect(sent.at(-1)).toBe(5);
});

test('a refused change leaves the next over the last that was kept', async () => {
  const { sent, change } = recordAt(3);
  const inTurn = recordTurns();
  const drawn = { id: 'a', version: 3 };
  const refuse = () => Promise.reject(refusal('invalid', 'failures.invalid'));
  await Promise.allSettled([inTurn(drawn, change), inTurn(drawn, refuse), inTurn(drawn, change)]);
  expect(sent).toEqual([3, 4]);
});

test('records do not wait for each other', async () => {
  const inTurn = recordTurns();
  void inTurn({ id: 'a', version: 1 }, () => new Promise<never>(() => {}));
  const { change, sent } = recordAt(7);
  await inTurn({ id: 'b', version: 7 }, change);
  expect(sent).toEqual([7]);
});
