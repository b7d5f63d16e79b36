import { Link } from '@tanstack/react-router';
import { api } from '#renderer/api.ts';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import classes from '#renderer/job-functions/JobFunctionPanel.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { JobFunctionPerson } from '#shared/job-functions.ts';
import { shortDay } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { TryOutVerdict } from '#shared/try-outs.ts';

const verdictWords: Record<TryOutVerdict, TextKey> = {
  suits: 'jobFunctions.verdictSuits',
  'suits-adapted': 'jobFunctions.verdictSuitsAdapted',
  'does-not-suit': 'jobFunctions.verdictDoesNotSuit',
  unclear: 'jobFunctions.verdictUnclear',
};

/** Who is on the function now, and who was, each with the way to the course. */
export function JobFunctionPeople({ jobFunctionId }: { jobFunctionId: string }) {
  const speak = useSpeak();
  const people = api.jobFunctions.people.useQuery({ jobFunctionId }).data;
  if (!people) return null;
  const now = people.filter(({ isOnIt }) => isOnIt);
  const others = people.filter(({ isOnIt }) => !isOnIt);
  return (
    <>
      <People label={speak('jobFunctions.onItNow')} people={now} empty={speak('jobFunctions.nobodyNow')} />
      {others.length > 0 && <People label={speak('jobFunctions.onItBefore')} people={others} empty="" />}
    </>
  );
}

type PeopleProps = { label: string; people: readonly JobFunctionPerson[]; empty: string };

function People({ label, people, empty }: PeopleProps) {
  const speak = useSpeak();
  return (
    <section className={classes.people} aria-label={label}>
      <h3>{label}</h3>
      {people.length === 0 && <p className="quiet">{empty}</p>}
      <ul>
        {people.map(({ tryOutId, courseId, candidateName, from, to, verdict }) => (
          <li key={tryOutId}>
            <Link to="/courses/$courseId" params={{ courseId }} search={{ tab: 'try-outs' }}>
              {candidateName}
            </Link>
            <span className="quiet">
              {to === null
                ? speak('jobFunctions.since', { from: shortDay(from) })
                : speak('jobFunctions.fromTo', { from: shortDay(from), to: shortDay(to) })}
            </span>
            {verdict !== null && <StatusBadge kind="line" word={speak(verdictWords[verdict])} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
