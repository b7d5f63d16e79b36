import { FactList, type Fact } from '#renderer/components/FactList.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { OrderMeetings } from '#renderer/courses/OrderMeetings.tsx';
import type { Order } from '#renderer/courses/order.ts';
import classes from '#renderer/courses/start-course.module.css';
import { useCarriable, type Carriable } from '#renderer/courses/order-carriable.ts';
import { daysText } from '#renderer/hour-plans/pattern.ts';
import { useSpeak } from '#renderer/text.ts';
import { minutesPerWeek } from '#shared/agreed-hours.ts';
import type { CourseTemplate } from '#shared/course-templates.ts';
import { weekCount } from '#shared/course-weeks.ts';
import { patternText, shortDay, spokenMinutes, weekdayLong } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

type StartSummaryProps = {
  order: Order;
  name: string;
  template: CourseTemplate | null;
  earlier: { id: string; number: string } | undefined;
};

/** What will be kept, in the words it will have. */
export function StartSummary({ order, name, template, earlier }: StartSummaryProps) {
  const speak = useSpeak();
  const brought = useCarriable(earlier?.id, order).filter(({ kind }) => order.carries.includes(kind));
  const isStart = order.beginning === 'start';
  const facts = isStart ? startFacts(order, brought, speak) : [wishFact(order, speak)];
  const count = order.questions.length;
  return (
    <>
      <section>
        <SectionHead title={name} />
        <FactList
          facts={[
            ...facts,
            {
              label: speak('courses.questions'),
              value: count === 0 ? <span className="quiet">{speak('courses.noQuestions')}</span> : count,
            },
          ]}
        />
      </section>
      {isStart && <OrderMeetings template={template} startsOn={order.startsOn} plannedEndOn={order.plannedEndOn} />}
      {earlier && <FactList facts={[carriedFact(order, earlier.number, brought, speak)]} />}
    </>
  );
}

function startFacts(order: Order, brought: readonly Carriable[], speak: Speak): Fact[] {
  const { startsOn, plannedEndOn, hours } = order;
  const open = <span className="quiet">{speak('courses.notChosen')}</span>;
  const broughtHours = brought.find(({ kind }) => kind === 'hours')?.words;
  return [
    {
      label: speak('courses.startsOn'),
      value: startsOn === null ? open : `${weekdayLong(startsOn, speak.language)} ${shortDay(startsOn)}`,
    },
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
          (broughtHours ?? <span className="quiet">{speak('courses.hoursLater')}</span>)
        ) : (
          <b>{patternText(hours, speak)}</b>
        ),
      ...(hours && {
        note: `${daysText(hours, speak)} · ${speak('courses.inAll', { time: spokenMinutes(minutesPerWeek(hours), speak) })}`,
      }),
    },
  ];
}

const wishFact = ({ wishedStartOn }: Order, speak: Speak): Fact => ({
  label: speak('courses.wishedStart'),
  value:
    wishedStartOn === null ? (
      <span className="quiet">{speak('courses.asSoonAsPossible')}</span>
    ) : (
      shortDay(wishedStartOn)
    ),
});

/** What comes along; what is written in this form goes before it, and is said to. */
function carriedFact(order: Order, number: string, brought: readonly Carriable[], speak: Speak): Fact {
  const isOverwritten = ({ kind }: Carriable) =>
    (kind === 'purpose' && order.purpose.trim() !== '') ||
    (kind === 'goal' && order.goal.trim() !== '') ||
    (kind === 'hours' && order.hours !== null);
  return {
    label: speak('courses.carried'),
    value:
      brought.length === 0 ? (
        <span className="quiet">{speak('courses.carriedNothing', { number })}</span>
      ) : (
        <ul className={classes.brought}>
          {brought.map((each) => (
            <li key={each.kind}>
              <small>{each.label}</small>
              {isOverwritten(each) ? <span className="quiet">{speak('courses.ownGoesFirst')}</span> : each.words}
            </li>
          ))}
        </ul>
      ),
  };
}
