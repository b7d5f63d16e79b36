import type { Adjustment } from '#shared/adjustments.ts';
import type { AttendanceDay } from '#shared/attendance.ts';
import { addDays, addWeeks, type Day } from '#shared/calendar.ts';
import { attendedDay, effectiveMinutes } from '#shared/effective-minutes.ts';
import { runsOn, type TryOut } from '#shared/try-outs.ts';

/** The try-out the sample was in on a day: the second began when the hours were raised. */
export const sampleTryOutOn = (day: Day, raisedOn: Day): string =>
  day < raisedOn ? 'sample-try-out-1' : 'sample-try-out-2';

/** Two functions the sample has tried, one after the other. */
export const sampleTryOuts = (startsOn: Day, attendance: readonly AttendanceDay[]): TryOut[] => [
  tryOut(attendance, {
    id: 'sample-try-out-1',
    jobFunctionId: 'sample-function-1',
    functionName: 'Pakning',
    from: startsOn,
    to: addDays(addWeeks(startsOn, 4), -3),
    percent: 45,
    verdict: 'does-not-suit',
    outcome: 'For meget stående arbejde',
  }),
  tryOut(attendance, {
    id: 'sample-try-out-2',
    jobFunctionId: 'sample-function-2',
    functionName: 'Systue',
    from: addWeeks(startsOn, 4),
    to: null,
    percent: 60,
    verdict: 'suits-adapted',
    outcome: 'Siddende arbejde i eget tempo',
  }),
];

type Tried = Pick<TryOut, 'id' | 'jobFunctionId' | 'functionName' | 'from' | 'to' | 'verdict' | 'outcome'> & {
  percent: number;
};

function tryOut(attendance: readonly AttendanceDay[], { percent, ...facts }: Tried): TryOut {
  const days = attendance.filter(({ day }) => runsOn(facts, day));
  const last = days.at(-1)?.day ?? facts.from;
  const assessments = [
    {
      id: `${facts.id}-assessment`,
      tryOutId: facts.id,
      seq: 1,
      from: facts.from,
      to: last,
      percent,
      basis: 'Tempo og kvalitet',
      certainty: 'middle' as const,
      includesPauses: true,
      assessedOn: last,
      assessedBy: 'Karl Prøvesen',
      version: 1,
    },
  ];
  return {
    ...facts,
    courseId: 'sample-course',
    conditions: 'Siddende, egne pauser',
    observed: 'Arbejder roligt og sikkert.',
    stated: 'Det er godt at sidde ned.',
    assessed: '',
    demands: null,
    liftKg: null,
    version: 1,
    assessments,
    ratings: [],
    attendedDays: days.filter(({ attendedMinutes }) => attendedMinutes > 0).length,
    registeredDays: days.length,
    attendedMinutes: days.reduce((sum, { attendedMinutes }) => sum + attendedMinutes, 0),
    effective: effectiveMinutes({ days: days.map(attendedDay), assessments }),
  };
}

/** What was adjusted for the sample: one that helps, and one that did nothing. */
export function sampleAdjustments(startsOn: Day, attendance: readonly AttendanceDay[]): Adjustment[] {
  const adjustment = (
    more: Pick<Adjustment, 'id' | 'code' | 'category' | 'wording' | 'effect' | 'neededInJob'>,
  ): Adjustment => ({
    courseId: 'sample-course',
    accommodationId: `${more.id}-row`,
    detail: '',
    amount: '',
    unit: 'none',
    times: null,
    tryOutId: null,
    suggestedOn: startsOn,
    triedFrom: addWeeks(startsOn, 1),
    triedTo: null,
    effectNote: '',
    reason: '',
    evidence: [],
    aids: [],
    evidenceDays: attendance.filter(({ attendedMinutes }) => attendedMinutes > 0).length,
    version: 1,
    ...more,
  });
  return [
    adjustment({
      id: 'sample-adjustment-1',
      code: 'IND 19',
      category: 'layout',
      wording: 'Særlig stol',
      effect: 'helps',
      neededInJob: 'yes',
    }),
    adjustment({
      id: 'sample-adjustment-2',
      code: 'TID 1',
      category: 'time',
      wording: 'Ekstra pauser',
      effect: 'none',
      neededInJob: 'no',
    }),
  ];
}
