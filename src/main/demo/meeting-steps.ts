import { seedTemplate } from '#main/course-templates/seed.ts';
import { workdayFrom } from '#main/demo/closed-days.ts';
import type { Course } from '#main/demo/course-steps.ts';
import type { House, Step } from '#main/demo/stage.ts';
import type { DemoDecision, DemoMeeting, MeetingPlace } from '#main/demo/story.ts';
import { addDays, type Day } from '#shared/calendar.ts';
import { proposedMeetings } from '#shared/meeting-days.ts';

/** The meetings the template gave the course: moved, held, missed and called off as the story tells, and the next one with its time. */
export function meetingSteps(person: string, course: Course, today: Day): Step[] {
  const { lastPlannedEnd } = course;
  const ends = course.endedOn ?? lastPlannedEnd;
  const places = placesOf(course);
  const next = places.find(({ day }) => day >= today);
  return places.flatMap(({ at, day }): Step[] => {
    const told = (course.meetings ?? []).find((meeting) => meeting.at === at) ?? { at };
    if (day > ends) return isAbandoned(course) ? [cancelStep(course, at, ends)] : [];
    const metOn = told.moved ? workdayFrom(course.on(...told.moved.to), course.closedDays) : day;
    return [
      ...moveSteps(course, told, metOn),
      ...(day === next?.day && !told.moved ? [timeStep(course, at, today)] : []),
      ...(told.missed === undefined
        ? heldSteps(person, course, told, metOn)
        : [missStep(course, at, metOn, told.missed)]),
    ];
  });
}

const nameOfMeeting = (course: Course, at: MeetingPlace): string => `${course.name}: ${at}`;

const seenIn = (house: House, course: Course, at: MeetingPlace) => {
  const name = nameOfMeeting(course, at);
  return { meetingId: house.idOf(name), version: house.versionOf(name) };
};

/** Where the template puts them, by the rule itself: the follow-ups as the course was planned, the final as it was extended. */
function placesOf(course: Course): { at: MeetingPlace; day: Day }[] {
  const { firstEnd, lastPlannedEnd, closedDays } = course;
  const proposal = (plannedEndOn: Day) =>
    proposedMeetings({ startsOn: course.on(1), plannedEndOn, closedDays, template: seedTemplate, existing: [] });
  const extended = proposal(lastPlannedEnd);
  return proposal(firstEnd).map(({ kind, ordinal, meetsOn }) => ({
    at: kind === 'start' || kind === 'final' ? kind : (ordinal as MeetingPlace),
    day: kind === 'final' ? (extended.find((each) => each.kind === 'final')?.meetsOn ?? meetsOn) : meetsOn,
  }));
}

/** Nobody meets after a course that was broken off; one that ended early had its last meeting. */
const isAbandoned = ({ ending }: Course): boolean =>
  ending !== undefined && ending !== 'left-open' && ending.act === 'interrupt';

const cancelStep = (course: Course, at: MeetingPlace, day: Day): Step => ({
  day,
  take: (perform, moment, house) =>
    perform('meetings.cancel', { ...seenIn(house, course, at), reason: 'Forløbet er afbrudt' }, moment),
});

const missStep = (course: Course, at: MeetingPlace, day: Day, reason: string): Step => ({
  day,
  take: (perform, moment, house) => perform('meetings.miss', { ...seenIn(house, course, at), reason }, moment),
});

/** The next meeting has its time and place a few days before. */
const timeStep = (course: Course, at: MeetingPlace, today: Day): Step => {
  const written = addDays(today, -3);
  return {
    day: written > course.plannedOn ? written : course.plannedOn,
    async take(perform, moment, house) {
      const change = { startsAt: '13:00', place: `Mødelokalet, ${course.department}` };
      const revised = await perform('meetings.revise', { ...seenIn(house, course, at), change }, moment);
      house.renew(nameOfMeeting(course, at), revised);
    },
  };
};

function moveSteps(course: Course, { at, moved }: DemoMeeting, meetsOn: Day): Step[] {
  if (!moved) return [];
  const { startsAt, reason, saidOn } = moved;
  return [
    {
      day: course.on(...saidOn),
      async take(perform, moment, house) {
        const move = { ...seenIn(house, course, at), meetsOn, reason, ...(startsAt === undefined ? {} : { startsAt }) };
        house.renew(nameOfMeeting(course, at), await perform('meetings.move', move, moment));
      },
    },
  ];
}

function heldSteps(person: string, course: Course, { at, also, minutes, decisions }: DemoMeeting, day: Day): Step[] {
  const name = nameOfMeeting(course, at);
  return [
    {
      day,
      async take(perform, moment, house) {
        const absentIds: string[] = [];
        for (const { role, name: invited, isAway } of also ?? []) {
          const staffId = role === 'mentor' || role === 'leader' ? house.idOf(invited) : null;
          const { id } = await perform(
            'meetings.invite',
            { meetingId: house.idOf(name), role, name: invited, staffId },
            moment,
          );
          if (isAway) absentIds.push(id);
        }
        const minutesText = minutes === undefined ? {} : { minutesText: minutes };
        house.renew(
          name,
          await perform('meetings.hold', { ...seenIn(house, course, at), absentIds, ...minutesText }, moment),
        );
      },
    },
    ...(decisions ?? []).flatMap((decision) => decisionSteps(person, course, name, decision, day)),
  ];
}

function decisionSteps(person: string, course: Course, meeting: string, decision: DemoDecision, day: Day): Step[] {
  const { text, owner, due, done } = decision;
  // A closed week may have put the meeting later than the story knew.
  const afterwards = workdayFrom(addDays(day, 1), course.closedDays);
  const notBefore = (told: Day): Day => (told > day ? told : afterwards);
  const name = `${meeting}: ${text}`;
  const steps: Step[] = [
    {
      day,
      async take(perform, moment, house) {
        // A colleague by name, or somebody named in words: the candidate, the counsellor.
        const isColleague = owner === course.consultant;
        const task =
          owner === undefined && due === undefined
            ? null
            : {
                ...(isColleague ? { ownerId: house.idOf(owner) } : { owner: owner ?? person }),
                dueOn: due === undefined ? null : notBefore(course.on(...due)),
              };
        const { taskId } = await perform('meetings.decide', { meetingId: house.idOf(meeting), text, task }, moment);
        if (taskId !== null) house.keep(name, { id: taskId });
      },
    },
  ];
  if (done !== undefined)
    steps.push({
      day: notBefore(course.on(...done)),
      take: (perform, moment, house) => perform('tasks.complete', { taskId: house.idOf(name), version: 1 }, moment),
    });
  return steps;
}
