import { addDays, type Day } from '#shared/calendar.ts';
import { isUnnoted, type MeetingLine } from '#shared/meetings.ts';

/** How the meetings are shown, as it stands in the address. */
export const meetingViews = ['week', 'month', 'list'] as const;
export type MeetingView = (typeof meetingViews)[number];

/** The parts of the list. */
export const meetingLists = ['upcoming', 'timeless', 'unnoted', 'lately'] as const;
export type MeetingListName = (typeof meetingLists)[number];

const daysBack = 190;
const daysAhead = 200;
const latelyDays = 30;

/** The days the list looks at: everything that is still to be noted, and what is planned. */
export const listPeriod = (today: Day): { from: Day; to: Day } => ({
  from: addDays(today, -daysBack),
  to: addDays(today, daysAhead),
});

/** Does a meeting belong in a part of the list? */
export function isInList(meeting: MeetingLine, list: MeetingListName, today: Day): boolean {
  const { state, meetsOn, startsAt } = meeting;
  switch (list) {
    case 'upcoming':
      return state === 'planned' && meetsOn >= today;
    case 'timeless':
      return state === 'planned' && meetsOn >= today && startsAt === null;
    case 'unnoted':
      return isUnnoted(meeting, today);
    case 'lately':
      return state !== 'planned' && meetsOn >= addDays(today, -latelyDays) && meetsOn <= today;
  }
}
