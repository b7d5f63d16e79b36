import { v7 as newId } from 'uuid';
import { closedDaysOf } from '#main/centre/rows.ts';
import { courseRow } from '#main/courses/course-row.ts';
import { lifeOf } from '#main/courses/life.ts';
import { changeRow, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers, Reader, Writer } from '#main/handler.ts';
import { decisionHandlers } from '#main/meetings/decisions.ts';
import { refuseUnfitDay } from '#main/meetings/fit.ts';
import { meetingLines } from '#main/meetings/lines.ts';
import { inviteOwn, participantHandlers, recordPresence } from '#main/meetings/participants.ts';
import { proposalOf, proposeMeetings } from '#main/meetings/plan.ts';
import { meetingRecord } from '#main/meetings/record.ts';
import { courseMeetingsOf, meetingRow } from '#main/meetings/rows.ts';
import { meetingsTable } from '#main/meetings/table.ts';
import { hasEnded, stateOn } from '#shared/course-life.ts';
import { refusal } from '#shared/failure.ts';
import { movedFromAfter, movedWithLater } from '#shared/meeting-days.ts';

export const meetingsHandlers: Handlers<'meetings'> = {
  ...participantHandlers,
  ...decisionHandlers,

  list(asked, context) {
    return meetingLines(asked, context);
  },

  show({ meetingId }, { db, today }) {
    return meetingRecord(db, meetingId, today);
  },

  proposal({ courseId, startsOn }, { db }) {
    return proposalOf(db, courseId, startsOn) ?? [];
  },

  propose({ courseId }, { db, today }) {
    refuseUnlessGoing(db, courseId, today);
    if (proposalOf(db, courseId) === null) throw refusal('invalid', 'meetings.noTemplate');
    return proposeMeetings(db, courseId);
  },

  call({ courseId, ...details }, { db }) {
    const course = courseRow(db, courseId);
    refuseUnfitDay(db, course, details.meetsOn, 'meetsOn');
    const id = newId();
    db.insert(meetingsTable)
      .values({ ...details, id, courseId, kind: 'extra' })
      .run();
    inviteOwn(db, id, courseId, details.meetsOn);
    return { id };
  },

  revise({ meetingId, version, change }, { db }) {
    return changeRow(db, meetingsTable, { id: meetingId, version }, change);
  },

  move({ meetingId, version, meetsOn, startsAt, reason, movesLater }, { db }) {
    const meeting = plannedMeeting(db, meetingId, version);
    const time = startsAt === undefined ? meeting.startsAt : startsAt;
    if (meetsOn === meeting.meetsOn && time === meeting.startsAt)
      throw refusal('invalid', 'meetings.sameDay', undefined, 'meetsOn');
    refuseUnfitDay(db, courseRow(db, meeting.courseId), meetsOn, 'meetsOn');
    const moved = movesLater ? moveLater(db, meeting, meetsOn, reason) : 0;
    const movedFrom = movedFromAfter(meeting, meetsOn);
    return {
      ...changeRow(db, meetingsTable, meeting, { meetsOn, startsAt: time, movedFrom, reason }),
      moved,
    };
  },

  hold({ meetingId, version, heldOn, absentIds, minutesText }, { db, today }) {
    const meeting = plannedMeeting(db, meetingId, version);
    const meetsOn = heldOn ?? meeting.meetsOn;
    if (meetsOn > today) throw refusal('invalid', 'meetings.heldInFuture', undefined, 'heldOn');
    // A meeting that took place on a Saturday took place: only where it lies in the course is asked.
    refuseUnfitDay(db, courseRow(db, meeting.courseId), meetsOn, 'heldOn', { isFact: true });
    recordPresence(db, meetingId, absentIds);
    const movedFrom = movedFromAfter(meeting, meetsOn);
    const minutes = minutesText === undefined ? {} : { minutesText };
    return changeRow(db, meetingsTable, meeting, { state: 'held', meetsOn, movedFrom, ...minutes });
  },

  miss({ meetingId, version, reason }, { db, today }) {
    const meeting = plannedMeeting(db, meetingId, version);
    if (meeting.meetsOn > today) throw refusal('invalid', 'meetings.missedInFuture');
    return changeRow(db, meetingsTable, meeting, { state: 'missed', reason });
  },

  cancel({ meetingId, version, reason }, { db }) {
    return changeRow(db, meetingsTable, plannedMeeting(db, meetingId, version), { state: 'cancelled', reason });
  },

  replan({ meetingId, version }, { db }) {
    const meeting = meetingRow(db, meetingId);
    refuseUnlessSeen(meeting, version);
    if (meeting.state === 'planned') throw refusal('conflict', 'meetings.alreadyPlanned');
    if (meeting.state === 'held') recordPresence(db, meetingId, null);
    // The reason said why it was not held; a held one keeps the reason it was moved for.
    const reason = meeting.state === 'held' ? meeting.reason : '';
    return changeRow(db, meetingsTable, meeting, { state: 'planned', reason });
  },
};

/** Refuses to plan the meetings of a course that has no first day yet, or is over. */
function refuseUnlessGoing(db: Reader, courseId: string, today: string): void {
  const state = stateOn(lifeOf(db, courseRow(db, courseId)), today);
  if (state === 'referred' || state === 'waiting') throw refusal('conflict', 'meetings.notPlannedYet');
  if (hasEnded(state)) throw refusal('conflict', 'meetings.courseEnded');
}

/** The meeting as it was seen, while it is planned; refuses `not-found` and `conflict`. */
function plannedMeeting(db: Reader, meetingId: string, version: number) {
  const meeting = meetingRow(db, meetingId);
  refuseUnlessSeen(meeting, version);
  if (meeting.state !== 'planned') throw refusal('conflict', 'meetings.notPlanned');
  return meeting;
}

/** Moves the template's later planned meetings as far; gives how many came to lie on another day. */
function moveLater(db: Writer, meeting: typeof meetingsTable.$inferSelect, meetsOn: string, reason: string): number {
  const { courseId } = meeting;
  const { startsOn, plannedEndOn } = courseRow(db, courseId);
  const existing = courseMeetingsOf(db, courseId);
  const course = { startsOn, plannedEndOn, closedDays: closedDaysOf(db), existing };
  const places = movedWithLater(meeting, meetsOn, course);
  if (places === null) throw refusal('invalid', 'meetings.noRoomForLater', undefined, 'movesLater');
  const dayOf = new Map(places.map((place) => [place.meetingId, place.meetsOn]));
  const moving = existing.filter(({ id, meetsOn: now }) => (dayOf.get(id) ?? now) !== now);
  for (const each of moving) {
    const day = dayOf.get(each.id) ?? each.meetsOn;
    changeRow(db, meetingsTable, each, { meetsOn: day, movedFrom: movedFromAfter(each, day), reason });
  }
  return moving.length;
}
