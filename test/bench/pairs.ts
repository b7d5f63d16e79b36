/** Ours beside the least that must happen, interleaved in one run so that a busy machine slows both. */
export type Pair = {
  /** What a person does. */
  action: string;
  /** The bound of HARDENING.md 1C that it is measured against, and the ratio asked for. */
  bound: string;
  target: number;
  rounds: number;
  ours: (round: number) => unknown;
  limit: (round: number) => unknown;
};

export type Measured = {
  action: string;
  bound: string;
  target: number;
  oursMs: number;
  limitMs: number;
  ratio: number;
};

/** Runs A, B, A, B … after a warm-up and compares the medians; milliseconds are told, ratios are judged. */
export async function measure({ action, bound, target, rounds, ours, limit }: Pair): Promise<Measured> {
  const times = { ours: [] as number[], limit: [] as number[] };
  for (let round = 0; round < rounds + warmUp; round += 1) {
    for (const [side, run] of [
      ['ours', ours],
      ['limit', limit],
    ] as const) {
      const begun = performance.now();
      await run(round);
      if (round >= warmUp) times[side].push(performance.now() - begun);
    }
  }
  const oursMs = median(times.ours);
  const limitMs = median(times.limit);
  return { action, bound, target, oursMs, limitMs, ratio: oursMs / limitMs };
}

const warmUp = 5;

const median = (values: number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
