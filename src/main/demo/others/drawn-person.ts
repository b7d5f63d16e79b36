import { chanceOf } from '#main/demo/chance.ts';
import { drawnCourse } from '#main/demo/others/drawn-course.ts';
import { dealerOf, type Dealer } from '#main/demo/others/dealer.ts';
import { sketches, type Sketch } from '#main/demo/others/sketches.ts';
import { themes } from '#main/demo/others/themes.ts';
import type { Named } from '#main/demo/others/theme.ts';
import { benefitOf, targetGroupFor } from '#main/demo/others/target-groups.ts';
import type { DemoPerson } from '#main/demo/story.ts';
import type { When } from '#main/demo/when.ts';

/** The people who are drawn by chance along the shares of DOMAIN.md section 9, the same every time. */
export function drawnPeople(when: When): readonly DemoPerson[] {
  const dealer = dealerOf(chanceOf('Fjordby'));
  return sketches(when).map((sketch) => personOf(sketch, when, dealer));
}

function personOf(sketch: Sketch, when: When, dealer: Dealer): DemoPerson {
  const { firstName, lastName, cpr, interpreterLanguage, newCpr, lifeEvents, order } = sketch;
  const theme = themes[sketch.theme];
  const named: Named = sketch.isWoman
    ? { first: firstName, he: 'hun', his: 'hendes', him: 'hende' }
    : { first: firstName, he: 'han', his: 'hans', him: 'ham' };
  const beganIn = sketch.courses?.[0]?.startsInWeek ?? order?.referredInWeek ?? 0;
  const targetGroupCode = targetGroupFor(sketch, dealer);
  return {
    person: {
      firstName,
      lastName,
      cpr,
      phone: `75 00 ${dealer.between(20, 89)} ${dealer.between(10, 99)}`,
      ...(interpreterLanguage === undefined ? {} : { interpreterLanguage }),
      ...lastWorked(sketch, when, dealer, beganIn),
      wishes: dealer.next(theme.wishes),
      exclusions: dealer.next(theme.exclusions),
    },
    ...(newCpr === undefined ? {} : { newCpr }),
    ...(lifeEvents === undefined ? {} : { lifeEvents }),
    ...(order === undefined
      ? {}
      : {
          order: {
            ...order,
            targetGroupCode,
            benefitCode: benefitOf(targetGroupCode, when.day(beganIn)),
            purpose: dealer.next(theme.purposes)(named),
            goal: dealer.next(theme.goals),
            goalMinutesPerWeek: dealer.pick([360, 480, 600]),
            questions: [
              { dimension: 'duration', text: `Hvor mange timer om ugen kan ${firstName} arbejde?` },
              {
                dimension: 'task',
                text: `Passer ${theme.functions[0]} til ${named.him}?`,
                jobFunction: theme.functions[0] ?? 'IT-genbrug',
              },
            ],
          },
        }),
    courses: (sketch.courses ?? []).map((course, place) =>
      drawnCourse({ course, sketch, theme, named, targetGroupCode, isRepeat: place > 0 }, when, dealer),
    ),
  };
}

const weeksAYear = 52;

/** Never 18 %, under two years 14 %, two to five years 30 %, longer 38 %; who came with another language has not worked here. */
function lastWorked(
  { theme }: Sketch,
  when: When,
  dealer: Dealer,
  beganIn: number,
): Pick<DemoPerson['person'], 'lastWorkedKind' | 'lastWorkedOn'> {
  const [least, most] = theme === 'language' ? [0, 0] : dealer.dealt('lastWorked', yearsAway);
  if (most === 0) return { lastWorkedKind: 'never' };
  if (most === Number.POSITIVE_INFINITY) return { lastWorkedKind: 'long-away' };
  const weeks = dealer.between(least * weeksAYear, most * weeksAYear);
  return { lastWorkedKind: 'known', lastWorkedOn: when.day(beganIn - weeks, 5) };
}

const yearsAway: readonly (readonly [share: number, years: readonly [number, number]])[] = [
  [1, [0, 0]],
  [4, [1, 2]],
  [8, [2, 5]],
  [6, [5, 12]],
  [4, [12, Number.POSITIVE_INFINITY]],
];
