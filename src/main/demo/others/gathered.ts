import { chanceOf } from '#main/demo/chance.ts';
import { noted, scored, told, type DemoEvidence, type DemoObservation } from '#main/demo/evidence.ts';
import { dealerOf, type Dealer } from '#main/demo/others/dealer.ts';
import { heard, seen } from '#main/demo/others/observed.ts';
import type { DemoCourse, DemoPerson } from '#main/demo/story.ts';
import { weekOfToday } from '#main/demo/when.ts';
import { seedIndicators } from '#main/indicators/seed.ts';
import type { Trait } from '#shared/traits.ts';

/** The person with some evidence in every course that tells none itself, drawn the same every time. */
export function gathered(person: DemoPerson): DemoPerson {
  const dealer = dealerOf(chanceOf(`${person.person.firstName} ${person.person.lastName} is seen`));
  return {
    ...person,
    courses: person.courses.map((course) => ({ ...course, evidence: course.evidence ?? drawn(course, dealer) })),
  };
}

function drawn(course: DemoCourse, dealer: Dealer): DemoEvidence {
  const { ending } = course;
  const isOver = ending !== undefined && ending !== 'left-open';
  if (isOver && ending.act === 'never-met') return {};
  const thisWeek = weekOfToday - course.startsInWeek + 1;
  const lastWeek = Math.min(thisWeek - 1, (isOver ? ending.on?.[0] : undefined) ?? course.weeks ?? 13);
  if (lastWeek < 1) return {};
  // Of a course that is over two rounds are kept, the first and the last.
  const weeks = thisWeek > 13 ? [2, Math.max(4, lastWeek - 1)] : [...roundsUntil(lastWeek)];
  return {
    observations: observationsIn(lastWeek, dealer),
    scores: roundsIn(weeks, dealer),
    ...(lastWeek < 4 ? {} : { levels: [levelsFrom(course, dealer)] }),
  };
}

/** Every other week; the newest is sometimes still to be given. */
function roundsUntil(lastWeek: number): number[] {
  const weeks: number[] = [];
  for (let week = lastWeek % 2 === 0 ? 2 : 1; week <= lastWeek; week += 2) weeks.push(week);
  return weeks;
}

function observationsIn(lastWeek: number, dealer: Dealer): DemoObservation[] {
  const first = dealer.pick(seen);
  const other = dealer.pick(seen.filter((each) => each !== first));
  const words = dealer.pick(heard);
  const places = [Math.min(2, lastWeek), Math.min(4, lastWeek), Math.min(7, lastWeek)] as const;
  return [
    noted([places[0], 3], ...first),
    ...(lastWeek < 3 ? [] : [told([places[1], 2], ...words)]),
    ...(lastWeek < 6 ? [] : [noted([places[2], 4], ...other)]),
  ];
}

/** Scores that go slowly up, the candidate's own a little beside ours; now and then somebody cannot say. */
function roundsIn(weeks: readonly number[], dealer: Dealer): DemoEvidence['scores'] {
  let staff = seedIndicators.map(() => dealer.between(3, 6));
  return weeks.map((week) => {
    staff = staff.map((value) => Math.min(9, Math.max(1, value + dealer.pick([-1, 0, 0, 1, 1]))));
    const candidate = staff.map((value) => {
      const beside = value + dealer.pick([-2, -1, 0, 0, 0, 1, 2]);
      return dealer.between(1, 20) === 1 ? '-' : String(Math.min(9, Math.max(0, beside)));
    });
    return scored([week, 4], staff.join(''), candidate.join(''));
  });
}

const levelled: readonly Trait[] = ['sitting', 'standing', 'lifting', 'fineMotor', 'pace', 'concentration', 'learning'];

function levelsFrom(course: DemoCourse, dealer: Dealer): NonNullable<DemoEvidence['levels']>[number] {
  const [tryOut] = course.tryOuts ?? [];
  return {
    on: [3, 5],
    side: 'staff',
    levels: Object.fromEntries(levelled.map((trait) => [trait, dealer.between(1, 4)])),
    basis: tryOut === undefined ? '' : `Tre uger ved ${tryOut.jobFunction.toLowerCase()}`,
  };
}
