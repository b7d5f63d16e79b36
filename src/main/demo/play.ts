import { closedDaysOf, type ClosedDays } from '#main/demo/closed-days.ts';
import { courseOf, nameOf, stepsOfCourse } from '#main/demo/course-steps.ts';
import { furnish } from '#main/demo/furnish.ts';
import { orderSteps, registerSteps } from '#main/demo/life-steps.ts';
import { demoPeople } from '#main/demo/people.ts';
import { momentOf, type PerformAsOf, type Step } from '#main/demo/stage.ts';
import { whenOf, type When } from '#main/demo/when.ts';
import type { Day } from '#shared/calendar.ts';

/**
 * Fills a newly founded centre with the demo of DOMAIN.md section 9: ordinary commands in the order of their days, the same every
 * time. With today = 2026-11-23 it is the pictures of the design; for another day everything but what happened on a known date is
 * moved by whole weeks.
 */
export async function playDemo(perform: PerformAsOf, today: Day): Promise<void> {
  const when = whenOf(today);
  const closed = closedDaysOf(when, today);
  const story = storyOf(when, closed, today);
  const past = story.filter(({ day }) => day < today).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

  const house = await furnish(perform, closed, today);
  let minuteOfDay = 0;
  let day = '';
  for (const step of past) {
    minuteOfDay = step.day === day ? minuteOfDay + 1 : 0;
    day = step.day;
    const by = step.by === undefined ? undefined : house.colleague(step.by);
    await step.take(perform, { ...momentOf(day, minuteOfDay), by }, house);
  }
}

const storyOf = (when: When, closed: ClosedDays, today: Day): Step[] =>
  demoPeople(when).flatMap((person) => {
    const name = nameOf(person);
    const courses = person.courses.map((told, place) => courseOf(told, `${name} ${place + 1}`, when, closed));
    const first = courses[0]?.on((courses[0].plannedWeeksBefore ?? 1) * -1 - 1);
    const registeredOn = first ?? when.day(person.order?.referredInWeek ?? 0);
    return [
      ...registerSteps(name, person, registeredOn, when),
      ...(person.order === undefined ? [] : orderSteps(name, person.order, when)),
      ...courses.flatMap((course, place) => stepsOfCourse(person, course, courses[place - 1], today)),
    ];
  });
