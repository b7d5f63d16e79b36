import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { api } from '#renderer/api.ts';
import { hideToasts } from '#renderer/components/toast.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { useLockKey } from '#renderer/floor/use-lock-key.ts';
import { TogetherQuestions } from '#renderer/scores/TogetherQuestions.tsx';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/scores/together.module.css';

const route = getRouteApi('/courses/$courseId/together');

/**
 * The quiet screen: the candidate answers for themselves, one question at a time. Without rail, search or keys of the book, so that
 * nobody else's name can come up. The same colleague is signed in all the while; it is a calm page, not a lock.
 */
export function TogetherPage() {
  const speak = useSpeak();
  const navigate = useNavigate();
  const { courseId } = route.useParams();
  const { day } = route.useSearch();
  const { data: record, error } = api.courses.show.useQuery({ courseId });
  const set = api.indicators.set.useQuery({}).data;
  const rounds = api.scores.ofCourse.useQuery({ courseId }).data;
  useLockKey();
  // What was just done may name another person.
  useEffect(hideToasts, []);

  if (error) return <Refusal sentence={sentenceOf(error, speak)} />;
  if (!record || !set || !rounds) return null;
  const scoredOn = day ?? record.today;
  const round = rounds.find((each) => each.scoredOn === scoredOn);
  return (
    <main className={classes.page}>
      <TogetherQuestions
        key={`${courseId} ${scoredOn}`}
        record={record}
        scoredOn={scoredOn}
        round={round}
        // One that was put away since is still asked about in a round that has it.
        indicators={set.indicators.filter(
          ({ id, archivedAt }) => archivedAt === null || round?.scores.some(({ indicatorId }) => indicatorId === id),
        )}
        scale={set.scale}
        onLeave={() =>
          void navigate({ to: '/courses/$courseId', params: { courseId }, search: { tab: 'progression' } })
        }
      />
    </main>
  );
}
