import { isNameLike } from '#renderer/name-search.ts';
import { addDays, type Day } from '#shared/calendar.ts';
import type { CandidateLine } from '#shared/candidates.ts';
import { isUnderWay } from '#shared/course-life.ts';

export const candidateViews = ['running', 'mine', 'ending', 'overdue', 'paused', 'waiting', 'referred', 'all'] as const;
export type CandidateView = (typeof candidateViews)[number];

type Seen = { today: Day; /** Who is signed in. */ staffId: string | undefined };

const endingWithinDays = 21;

/** Does a line belong in a view? */
export function isInView({ course }: CandidateLine, view: CandidateView, { today, staffId }: Seen): boolean {
  if (view === 'all') return true;
  if (course === null) return false;
  if (view === 'waiting' || view === 'referred' || view === 'paused') return course.state === view;
  if (!isUnderWay(course.state)) return false;
  const isOver = course.plannedEndOn < today;
  switch (view) {
    case 'running':
      return true;
    case 'mine':
      return course.consultantId === staffId;
    case 'overdue':
      return isOver;
    case 'ending':
      return !isOver && course.plannedEndOn <= addDays(today, endingWithinDays);
  }
}

/** Is a line what somebody is looking for? By name, forgiving, or by the first digits of the CPR number. */
export function isLookedFor({ firstName, lastName, cprMasked }: CandidateLine, typed: string): boolean {
  const digits = typed.replace(/[\s-]/gu, '');
  if (/^\d+$/u.test(digits)) return cprMasked?.startsWith(digits.slice(0, 6)) ?? false;
  return isNameLike(typed, `${firstName} ${lastName}`);
}

export const nameOf = ({ firstName, lastName }: Pick<CandidateLine, 'firstName' | 'lastName'>): string =>
  `${lastName}, ${firstName}`;
