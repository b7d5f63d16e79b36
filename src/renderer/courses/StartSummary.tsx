import { FactList, type Fact } from '#renderer/components/FactList.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import type { Order } from '#renderer/courses/order.ts';
import { daysText, patternOf } from '#renderer/hour-plans/pattern.ts';
import { useSpeak } from '#renderer/text.ts';
import { minutesPerWeek } from '#shared/agreed-hours.ts';
import { weekCount } from '#shared/course-weeks.ts';
import { patternText, shortDay, spokenMinutes } from '#shared/text/format.ts';

/** What will be started, in the words it will have. */
export function StartSummary({ order, name }: { order: Order; name: string }) {
  const speak = useSpeak();
  const { startsOn, plannedEndOn } = order;
  const hours = patternOf(order.hours);
  const open = <span className="quiet">{speak('courses.notChosen')}</span>;
  const facts: Fact[] = [
    { label: speak('courses.startsOn'), value: startsOn === null ? open : shortDay(startsOn) },
    {
      label: speak('courses.plannedEndOn'),
      value: plannedEndOn === null ? open : shortDay(plannedEndOn),
      ...(startsOn !== null &&
        plannedEndOn !== null &&
        startsOn <= plannedEndOn && {
          note: speak('courses.weekCount', { count: weekCount({ startsOn, plannedEndOn, endedOn: null }) }),
        }),
    },
    {
      label: speak('courses.firstHours'),
      value:
        hours === null ? (
          <span className="quiet">{speak('courses.hoursLater')}</span>
        ) : (
          <b>{patternText(hours, speak)}</b>
        ),
      ...(hours && {
        note: `${daysText(hours, speak)} · ${speak('courses.inAll', { time: spokenMinutes(minutesPerWeek(hours), speak) })}`,
      }),
    },
    {
      label: speak('courses.questions'),
      value:
        order.questions.length === 0 ? (
          <span className="quiet">{speak('courses.noQuestions')}</span>
        ) : (
          order.questions.length
        ),
    },
  ];
  return (
    <section>
      <SectionHead title={name} />
      <FactList facts={facts} />
    </section>
  );
}
