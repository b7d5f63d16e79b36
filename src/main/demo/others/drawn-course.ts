import type { Dealer } from '#main/demo/others/dealer.ts';
import { drawnMeetings } from '#main/demo/others/drawn-meetings.ts';
import { alsoStated, assessments, summaries, type Facts } from '#main/demo/others/said.ts';
import { seenAt } from '#main/demo/others/seen.ts';
import type { CourseSketch, Sketch } from '#main/demo/others/sketches.ts';
import { benefitOf } from '#main/demo/others/target-groups.ts';
import type { Named, Theme } from '#main/demo/others/theme.ts';
import { weekly, type DemoAdjustment, type DemoCourse, type DemoTryOut } from '#main/demo/story.ts';
import { weekOfToday, type When } from '#main/demo/when.ts';
import type { Weekday } from '#shared/calendar.ts';
import type { TryOutVerdict } from '#shared/try-outs.ts';

type Case = {
  course: CourseSketch;
  sketch: Sketch;
  theme: Theme;
  named: Named;
  targetGroupCode: string;
  isRepeat: boolean;
};

/** The consultants who are not the pictures' own. */
const consultantOf = {
  Hjulmagervej: 'Camilla Dinesen',
  Havnegade: 'Sofie Lund',
  Lagerhuset: 'Niels Kjeldsen',
} as const;

/** A course with everything the sketch does not say, drawn. */
export function drawnCourse(drawing: Case, when: When, dealer: Dealer): DemoCourse {
  const { course, sketch, theme, named, targetGroupCode, isRepeat } = drawing;
  const { department, startsInWeek, turns, ending, plannedWeeksBefore } = course;
  const consultant = consultantOf[department];
  const counsellor = counsellorFor(targetGroupCode);
  const lastWeek = lastWeekOf(course);
  const start = dealer.dealt('start', startHours);
  const later = dealer.dealt('direction', directions)(start);
  const changesIn = turns?.some(({ act }) => act === 'pause') ? 7 : dealer.between(4, 6);
  const changes = lastWeek > changesIn && later !== start;
  const low = dealer.between(30, 62);
  const high = Math.min(85, low + dealer.between(5, 20));
  const [first, second] = functionsFor(department, theme, dealer);
  const facts: Facts = {
    ...named,
    hours: inWords(start),
    laterHours: inWords(changes ? later : start),
    function: first,
    second: lastWeek > secondFrom ? second : first,
    low,
    high,
    limit: dealer.next(theme.limits)(named),
    counsellor,
    weeks: lastWeek,
  };
  return {
    startsInWeek,
    department,
    consultant,
    counsellor,
    targetGroupCode,
    benefitCode: benefitOf(targetGroupCode, when.day(startsInWeek)),
    purpose: isRepeat
      ? `${named.first} var her for nogle år siden. Jobcentret vil vide, hvad der er anderledes nu.`
      : dealer.next(theme.purposes)(named),
    goal: dealer.next(theme.goals),
    goalMinutesPerWeek: Math.round(minutesOf(later) / 60 + 1) * 60,
    goalRealism: dealer.dealt('realism', [
      [5, 'realistic'],
      [4, 'uncertain'],
      [1, 'unrealistic'],
    ]),
    hours: patternOf(start),
    ...(changes ? { hourChanges: [changeOf(start, later, changesIn, theme, named.first, dealer)] } : {}),
    questions: questionsFor(facts, lastWeek, theme, dealer),
    attendance:
      ending !== undefined && ending !== 'left-open' && ending.act === 'never-met'
        ? neverCame
        : attendanceFor(sketch, dealer),
    ...(ending !== undefined && ending !== 'left-open' && ending.act === 'never-met'
      ? { meetings: [{ at: 'start' as const, missed: 'Kandidaten kom ikke' }] }
      : {
          tryOuts: tryOutsFor(facts, { lastWeek, isOver: startsInWeek + lastWeek <= weekOfToday }, theme, dealer),
          adjustments: adjustmentsFor(lastWeek, theme, dealer),
          meetings: drawnMeetings(
            facts,
            { consultant, counsellor, lastWeek, thisWeek: weekOfToday - startsInWeek + 1 },
            dealer,
          ),
        }),
    ...(isRepeat
      ? {
          repeats: {
            reason: 'Behandlingen er afsluttet, og kræfterne er nogle andre',
            carries: ['adjustments'] as const,
            whatIsDifferent: `${named.first} begynder med færre timer og kender værkstedet.`,
          },
        }
      : {}),
    ...(turns === undefined ? {} : { turns }),
    ...(plannedWeeksBefore === undefined ? {} : { plannedWeeksBefore }),
    ending: ending ?? {
      act: 'finish',
      reason: '',
      goalAttainment: dealer.dealt('attained', [
        [3, 'reached'],
        [4, 'partly'],
        [2, 'not-reached'],
        [1, 'replaced'],
      ]),
    },
    ...(lastWeek >= 9 ? { report: reportFor(facts, dealer) } : {}),
  };
}

/** Minutes a day on so many days; the days are Monday first. */
type Week = { minutes: number; days: readonly Weekday[]; startsAt: string };

const week = (minutes: number, startsAt: string, ...days: Weekday[]): Week => ({ minutes, days, startsAt });

// Median eight hours a week, from four to fifteen; two to four days.
const startHours: readonly (readonly [number, Week])[] = [
  [2, week(120, '10:00', 2, 4)],
  [2, week(90, '09:30', 1, 3, 5)],
  [3, week(120, '09:00', 1, 3, 5)],
  [3, week(150, '09:00', 1, 3, 5)],
  [4, week(120, '09:00', 1, 2, 4, 5)],
  [3, week(180, '08:30', 2, 3, 4)],
  [2, week(150, '08:30', 1, 2, 3, 4)],
  [2, week(180, '08:00', 1, 2, 4, 5)],
  [1, week(225, '08:00', 1, 2, 3, 4)],
];

// Up 55, the same 25, down 20 percent.
const directions: readonly (readonly [number, (from: Week) => Week])[] = [
  [6, (from) => ({ ...from, minutes: from.minutes + 30 })],
  [5, (from) => ({ ...from, minutes: from.minutes + 60 })],
  [5, (from) => from],
  [4, (from) => ({ ...from, minutes: from.minutes - 30 })],
];

const minutesOf = ({ minutes, days }: Week): number => minutes * days.length;
const patternOf = ({ minutes, days, startsAt }: Week) => weekly(startsAt, minutes, ...days);

const inWords = ({ minutes, days }: Week): string => {
  const hours = (minutes / 60).toLocaleString('da', { maximumFractionDigits: 2 });
  return `${hours} timer ${days.length} dage om ugen`;
};

function changeOf(from: Week, to: Week, inWeek: number, theme: Theme, first: string, dealer: Dealer) {
  const goesUp = minutesOf(to) > minutesOf(from);
  return {
    inWeek,
    hours: patternOf(to),
    reasonCode: goesUp
      ? dealer.pick(['BEDRING', 'OPTRAPNING', 'EGET_OENSKE'])
      : dealer.pick(['SYMPTOMER', 'UDTRAETNING']),
    reason: dealer.next(goesUp ? theme.reasonsUp : theme.reasonsDown),
    decidedBy: dealer.pick([`${first} og konsulent`, 'Opfølgning 1', first]),
  };
}

/** Late in a course somebody has often left the first job function for another. */
const secondFrom = 6;

function functionsFor(department: CourseSketch['department'], theme: Theme, dealer: Dealer): readonly [string, string] {
  if (department === 'Havnegade') return ['Vaskeri og foldning', 'Rengøring og pedel'];
  if (department === 'Lagerhuset') return ['Lager og kørselshjælp', 'Pakning og etikettering'];
  const [one = 'IT-genbrug', two = 'IT-genbrug', three = two] = theme.functions;
  return dealer.pick([
    [one, two],
    [two, three],
    [one, three],
  ] as const);
}

type Length = { lastWeek: number; isOver: boolean };

function tryOutsFor(facts: Facts, { lastWeek, isOver }: Length, theme: Theme, dealer: Dealer): DemoTryOut[] {
  const { low, high, second, limit, laterHours } = facts;
  const isTwo = lastWeek > secondFrom && second !== facts.function;
  const middle = Math.round((low + high) / 2);
  // What was observed is written when it ends; of one that still runs, with its last assessment.
  const toItsEnd = isOver ? { to: lastWeek } : {};
  const firstWeeks = isTwo ? { from: 1, to: secondFrom } : { from: 1, ...toItsEnd };
  const weeks = [2, 4, secondFrom].filter((each) => each < lastWeek);
  const rising = (place: number) =>
    low + Math.round(((isTwo ? middle : high) - low) * (place / Math.max(1, weeks.length - 1)));
  const one = tryOutAt(facts.function, firstWeeks, facts, dealer, {
    stated: dealer.next(theme.stated)(facts),
    assessed: limit,
    percents: weeks.map((inWeek, place) => [inWeek, rising(place)]),
  });
  if (!isTwo) return [one];
  const assessedIn: readonly (readonly [week: number, percent: number])[] = [
    [8, middle],
    [11, high],
    [Math.max(14, lastWeek - 1), high],
  ];
  const two = tryOutAt(second, { from: secondFrom + 1, ...toItsEnd }, facts, dealer, {
    stated: dealer.next(alsoStated),
    assessed: `Kan udføres med ${laterHours}. Intensiteten gik fra ${middle} til ${high} %.`,
    percents: assessedIn.filter(([inWeek]) => inWeek < lastWeek),
  });
  return [one, two];
}

type Judged = { stated: string; assessed: string; percents: readonly (readonly [week: number, percent: number])[] };

function tryOutAt(
  jobFunction: string,
  weeks: { from: number; to?: number },
  named: Named,
  dealer: Dealer,
  { stated, assessed, percents }: Judged,
): DemoTryOut {
  const seen = seenAt[jobFunction];
  if (!seen) throw new Error(`Nothing is seen at ${jobFunction}`);
  return {
    jobFunction,
    ...weeks,
    conditions: dealer.next(seen.conditions),
    observed: dealer.next(seen.observed)(named),
    stated,
    assessed,
    outcome: dealer.next(seen.outcomes),
    ...(weeks.to === undefined ? {} : { verdict: verdictAt(percents.at(-1)?.[1] ?? 0) }),
    certainty: dealer.dealt('certainty', [
      [2, 'high'],
      [5, 'middle'],
      [2, 'low'],
    ]),
    assessments: percents.map(([inWeek, percent]) => [
      inWeek,
      percent,
      `${seen.isFew ? dealer.between(2, 9) : dealer.between(6, 42) * 5} ${seen.unit} talt op`,
    ]),
  };
}

const verdictAt = (percent: number): TryOutVerdict =>
  percent >= 70 ? 'suits' : percent >= 50 ? 'suits-adapted' : percent >= 40 ? 'unclear' : 'does-not-suit';

function adjustmentsFor(lastWeek: number, theme: Theme, dealer: Dealer): DemoAdjustment[] {
  const count = dealer.dealt('adjustments', [
    [2, 2],
    [4, 3],
    [3, 4],
  ]);
  return Array.from({ length: lastWeek > 5 ? count : 1 }, (_, place): DemoAdjustment => {
    const { helps, partly, ...suggestion } = dealer.next(theme.adjustments);
    const suggestedIn = 1 + place;
    const judgedIn = Math.min(6 + place, lastWeek - 1);
    const effect = dealer.dealt('effect', [
      [5, 'helps'],
      [3, 'partly'],
      [1, 'none'],
      [1, null],
    ] as const);
    if (effect === null) return { ...suggestion, suggestedIn };
    if (judgedIn <= suggestedIn + 1) return { ...suggestion, suggestedIn, triedFrom: suggestedIn + 1 };
    return {
      ...suggestion,
      suggestedIn,
      triedFrom: suggestedIn + 1,
      judged:
        effect === 'helps'
          ? { inWeek: judgedIn, effect, neededInJob: 'yes', note: helps }
          : effect === 'partly'
            ? { inWeek: judgedIn, effect, neededInJob: 'unclear', note: partly }
            : { inWeek: judgedIn, effect, neededInJob: 'no', note: '' },
    };
  });
}

const neverCame: DemoCourse['attendance'] = { kind: 'drawn', sick: 0, unlawful: 1, partly: 0 };

/** Three days in four as agreed in the mean: sick 17, lawful 6 and unlawful 3 percent, more for some and less for others. */
function attendanceFor({ theme }: Sketch, dealer: Dealer): DemoCourse['attendance'] {
  const sick = dealer.dealt('sick', [
    [2, 0.06],
    [3, 0.12],
    [3, 0.18],
    [2, 0.28],
  ]);
  const hasPain = theme === 'back' || theme === 'arms' || theme === 'fatigue';
  return {
    kind: 'drawn',
    sick,
    lawful: dealer.pick([0.02, 0.06, 0.1]),
    unlawful: theme === 'everyday' || theme === 'unrest' ? 0.07 : 0.01,
    partly: dealer.pick([0.08, 0.14, 0.2]),
    ...(hasPain ? { symptoms: dealer.between(2, 5) } : {}),
  };
}

function reportFor(facts: Facts, dealer: Dealer): NonNullable<DemoCourse['report']> {
  const { function: first, second } = facts;
  return {
    texts: {
      summary: dealer.next(summaries)(facts),
      assessment: dealer.next(assessments)(facts),
      jobs:
        first === second ? `${first} og lignende opgaver.` : `${second}, og i korte perioder ${first.toLowerCase()}.`,
    },
    recommendationCode: dealer.dealt('recommendation', [
      [6, 'FLEKSJOB'],
      [2, 'VIRKSOMHEDSPRAKTIK'],
      [1, 'NYT_FORLOEB'],
      [2, 'FOERTIDSPENSION_BELYSES'],
      [1, 'ORDINAERT_DELTID'],
      [1, 'BEHANDLING_FOERST'],
      [1, 'SEL103'],
    ]),
    certainty: dealer.pick(['high', 'middle', 'low']),
  };
}

const counsellorFor = (targetGroup: string): string =>
  targetGroup === 'SYGEDAGPENGE' || targetGroup === 'JOBAFKLARING'
    ? 'Lone Fabricius'
    : targetGroup === 'UDDANNELSESHJAELP_AKTIVITETSPARAT'
      ? 'Peter Ravnsbjerg'
      : 'Mette Kragh';

function lastWeekOf({ ending, turns }: CourseSketch): number {
  if (ending !== undefined && ending !== 'left-open' && ending.on) return ending.on[0];
  const extension = (turns ?? []).findLast((turn) => turn.act === 'move-end');
  return extension?.weeks ?? 13;
}

/** One question of the theme and one that names a job function; a course that was broken off answers neither. */
function questionsFor(facts: Facts, lastWeek: number, theme: Theme, dealer: Dealer): DemoCourse['questions'] {
  const { first, function: jobFunction, laterHours, low, high } = facts;
  const { dimension, text, answer } = dealer.next(theme.questions);
  const answered = (inWeek: number, said: string) =>
    lastWeek < 9 ? {} : { answer: { inWeek: Math.min(inWeek, lastWeek - 1), text: said } };
  return [
    { dimension, text: text(facts), ...answered(11, answer(facts)) },
    {
      dimension: 'task',
      text: `Kan ${first} arbejde med ${jobFunction.toLowerCase()}?`,
      jobFunction,
      ...answered(10, `Ja, med ${laterHours}. Intensiteten er vurderet til ${low}–${high} %.`),
    },
  ];
}
