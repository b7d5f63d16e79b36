/** Something the person at the keyboard must do; shown as plain text, never with a stack. */
export class Refusal extends Error {}

/** Says one plain line about what is going on. */
export function say(line) {
  console.log(line);
}

/** Says what begins, and how long it took when it has ended. */
export async function timed(what, work) {
  const begun = performance.now();
  say(`${what} …`);
  const outcome = await work();
  say(`  done in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return outcome;
}
