import type { ReportFacts } from '#shared/report-facts.ts';
import { blankDay, type AttendanceDay } from '#shared/attendance.ts';
import { addDays } from '#shared/calendar.ts';
import type { Code } from '#shared/code-lists.ts';
import type { HourPlan } from '#shared/hour-plans.ts';
import { usualTemplate } from '#shared/print-templates.ts';
import { printOptions } from '#shared/prints.ts';
import { nothingChosen, type ReportContent, type ReportEvidence } from '#shared/reports.ts';
import type { TryOut } from '#shared/try-outs.ts';
import { bareCode, bareCourse, bareStep } from '#test/support/facts.ts';
import { fjordby } from '#test/support/fjordby.ts';

/** A report's facts with only what a test is about. */
export function factsOf(record: Partial<ReportFacts['record']>): ReportFacts {
  return { record: { ...emptyRecord, ...record }, codes, closingDays: [] };
}

export const plan = (validFrom: string, minutesPerDay: number, reason = ''): HourPlan => ({
  id: validFrom,
  courseId: 'course',
  seq: 1,
  validFrom,
  pattern: {
    kind: 'weekdays',
    days: [1, 3, 5].map((weekday) => ({ weekday: weekday as 1 | 3 | 5, startsAt: '09:00', minutes: minutesPerDay })),
  },
  reasonCode: null,
  reason,
  decidedBy: 'Startmødet',
  version: 1,
});

export const attended = (
  day: string,
  attendedMinutes: number,
  agreedMinutes: number,
  absenceCode: string | null = null,
  more: Partial<AttendanceDay> = {},
): AttendanceDay => ({
  ...blankDay,
  id: day,
  courseId: 'course',
  day,
  agreedMinutes,
  attendedMinutes,
  absenceCode,
  version: 1,
  ...more,
});

export const absent = (day: string, agreedMinutes: number, absenceCode: string, more: Partial<AttendanceDay> = {}) =>
  attended(day, 0, agreedMinutes, absenceCode, more);

export const tryOut = (more: Partial<TryOut>): TryOut => ({
  id: 'try-out',
  courseId: 'course',
  jobFunctionId: 'function',
  functionName: 'Pakning',
  from: '2026-09-07',
  to: null,
  conditions: '',
  observed: '',
  stated: '',
  assessed: '',
  outcome: '',
  verdict: null,
  demands: null,
  liftKg: null,
  ratings: [],
  version: 1,
  assessments: [],
  attendedDays: 0,
  registeredDays: 0,
  attendedMinutes: 0,
  effective: { kind: 'none', reason: 'no-attendance', assessedDays: 0, needed: 3 },
  ...more,
});

/** Week 38 of 2026, Monday to Friday. */
export const closedWeek = [0, 1, 2, 3, 4].map((days) => ({ day: addDays('2026-09-14', days), label: 'Lukkeuge' }));

export function reportContent({
  lastName = 'Andersen',
  ...more
}: Partial<ReportContent> & { lastName?: string }): ReportContent {
  const { record } = factsOf({});
  return {
    kind: 'clarification-report',
    sensitiveSections: [],
    record: { ...record, candidate: { ...record.candidate, lastName } },
    shownName: `Birgitte Holm ${lastName}`,
    shownCpr: '670180-••••',
    centre: fjordby,
    codes,
    closingDays: [],
    texts: [],
    outdated: [],
    choices: nothingChosen,
    evidence: noEvidence,
    template: usualTemplate('clarification-report'),
    approval: null,
    heard: null,
    previous: null,
    figures: {},
    options: printOptions.parse({}),
    reportVersion: 1,
    status: 'draft',
    madeAt: '2026-11-23T08:12:00.000Z',
    isDemo: false,
    ...more,
  };
}

const code = (list: Code['list'], name: string, kind: string, textDa: string): Code =>
  bareCode({ list, code: name, kind, key: textDa.charAt(0), textDa });

const codes = [
  code('absence', 'SYG', 'sick', 'Syg'),
  code('absence', 'BEHANDLING', 'lawful', 'Behandling'),
  code('absence', 'LUKKET', 'closed', 'Lukket'),
  code('recommendation', 'FLEKSJOB', '', 'Fleksjob'),
];

const emptyRecord: ReportFacts['record'] = {
  today: '2026-11-23',
  course: bareCourse,
  steps: [bareStep()],
  assignments: [],
  meetings: [],
  tasks: [],
  siblings: [],
  candidate: {
    id: 'candidate',
    firstName: 'Birgitte Holm',
    lastName: 'Andersen',
    phone: '',
    email: '',
    address: '',
    isProtected: false,
    interpreterLanguage: '',
    lastWorkedKind: 'unknown',
    lastWorkedOn: null,
    wishes: '',
    exclusions: '',
    cprMasked: '670180-••••',
    isReplacementCpr: true,
    hasValidChecksum: true,
    bornOn: '1980-01-07',
    version: 1,
  },
  questions: [],
  hourPlans: [],
  attendance: [],
  tryOuts: [],
  adjustments: [],
  effective: { kind: 'none', reason: 'no-attendance', assessedDays: 0, needed: 3 },
};

export const noEvidence: ReportEvidence = {
  observations: [],
  rounds: [],
  indicators: [],
  levels: [],
  matches: [],
  functions: [],
  strengths: [],
  barriers: [],
  efforts: [],
  limitations: [],
  earlierJobs: [],
  lifeEvents: [],
  minutes: [],
};
