import type { DemoBackground } from '#main/demo/evidence.ts';
import type { Step } from '#main/demo/stage.ts';
import type { When } from '#main/demo/when.ts';
import type { Day } from '#shared/calendar.ts';

/** Work history, limitations, barriers and strengths as they were told on a day, and what became of a barrier. */
export const backgroundSteps = (
  name: string,
  { earlierJobs = [], limitations = [], barriers = [], strengths = [] }: DemoBackground,
  day: Day,
  when: When,
): Step[] => [
  ...earlierJobs.map((job): Step => ({
    day,
    async take(perform, at, house) {
      const kept = await perform('earlierJobs.note', { candidateId: house.idOf(name), ...job }, at);
      house.keep(`${name}: job ${job.title}`, kept);
    },
  })),
  ...limitations.map(({ job, ...limitation }): Step => ({
    day,
    async take(perform, at, house) {
      const earlierJobId = job === undefined ? null : house.idOf(`${name}: job ${job}`);
      const noted = { candidateId: house.idOf(name), earlierJobId, ...limitation };
      house.keep(`${name}: ${limitation.text}`, await perform('limitations.note', noted, at));
    },
  })),
  ...barriers.flatMap(({ later, ...barrier }): Step[] => {
    const kept = `${name}: ${barrier.text}`;
    return [
      {
        day,
        async take(perform, at, house) {
          house.keep(kept, await perform('barriers.note', { candidateId: house.idOf(name), ...barrier }, at));
        },
      },
      ...(later === undefined
        ? []
        : [
            {
              day: when.day(later.inWeek, 4),
              take: (perform, at, house) =>
                perform(
                  'barriers.revise',
                  { barrierId: house.idOf(kept), version: 1, change: { status: later.status } },
                  at,
                ),
            } satisfies Step,
          ]),
    ];
  }),
  ...strengths.map((strength): Step => ({
    day,
    take: (perform, at, house) =>
      perform('strengths.note', { candidateId: house.idOf(name), kind: 'stated', ...strength }, at),
  })),
];
