import type { Dealer } from '#main/demo/others/dealer.ts';
import type { Sketch } from '#main/demo/others/sketches.ts';
import type { Day } from '#shared/calendar.ts';

// Kontanthjælp became one benefit with three rates on 1-7-2025; education assistance ended with it.
const oneBenefitFrom: Day = '2025-07-01';

/** Sickness benefit 12, jobafklaring 30, activity-ready 38, resource course 12, flexi-job waiting 6, other 2 percent. */
export function targetGroupFor({ theme, cpr }: Sketch, dealer: Dealer): string {
  // Born in this century: under thirty.
  if (/^\d{6}-[4-9]/u.test(cpr)) return 'UDDANNELSESHJAELP_AKTIVITETSPARAT';
  if (theme === 'language') return 'KONTANTHJAELP_AKTIVITETSPARAT';
  return dealer.dealt('targetGroup', [
    [3, 'SYGEDAGPENGE'],
    [7, 'JOBAFKLARING'],
    [6, 'KONTANTHJAELP_AKTIVITETSPARAT'],
    [3, 'RESSOURCEFORLOEB'],
    [1, 'FLEKSJOBVISITERET'],
  ]);
}

/** The benefit that goes with a target group on a day. */
export function benefitOf(targetGroup: string, on: Day): string {
  if (targetGroup === 'SYGEDAGPENGE') return 'SYGEDAGPENGE';
  if (targetGroup === 'JOBAFKLARING') return 'RESSOURCEYDELSE_JOBAFKLARING';
  if (targetGroup === 'RESSOURCEFORLOEB') return 'RESSOURCEYDELSE_RESSOURCEFORLOEB';
  if (targetGroup === 'FLEKSJOBVISITERET') return 'LEDIGHEDSYDELSE';
  if (on >= oneBenefitFrom)
    return targetGroup === 'UDDANNELSESHJAELP_AKTIVITETSPARAT'
      ? 'KONTANTHJAELP_MINDSTESATS'
      : 'KONTANTHJAELP_GRUNDSATS';
  return targetGroup === 'UDDANNELSESHJAELP_AKTIVITETSPARAT' ? 'UDDANNELSESHJAELP' : 'KONTANTHJAELP';
}
