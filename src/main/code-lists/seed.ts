import {
  absences,
  cancellations,
  endings,
  extensions,
  hourChanges,
  interruptions,
  pauses,
} from '#main/code-lists/seed-of-course.ts';
import { benefits, measures, targetGroups } from '#main/code-lists/seed-of-referral.ts';
import { recommendations } from '#main/code-lists/seed-of-report.ts';
import type { Seed } from '#main/code-lists/seed-row.ts';
import type { Code } from '#shared/code-lists.ts';

type SeedCode = Omit<Code, 'id' | 'isSystem' | 'version'>;

const lists: Record<Code['list'], Seed[]> = {
  targetGroup: targetGroups,
  benefit: benefits,
  measure: measures,
  absence: absences,
  hourChange: hourChanges,
  interruption: interruptions,
  pause: pauses,
  extension: extensions,
  ending: endings,
  cancellation: cancellations,
  recommendation: recommendations,
};

/** Every code a new book begins with, in the order of the lists; the centre rewords and ends them, none is deleted. Sources: DOMAIN.md sections 2 and 3. */
export const seedCodes: readonly SeedCode[] = Object.entries(lists).flatMap(([list, seeds]) =>
  seeds.map((seed): SeedCode => ({
    kind: '',
    key: '',
    validFrom: null,
    validTo: null,
    ...seed,
    list: list as Code['list'],
  })),
);
