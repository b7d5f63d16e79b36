import { eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { authorityContactsTable } from '#main/authority-contacts/table.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import { assignmentsOf } from '#main/courses/life.ts';
import { coursesTable } from '#main/courses/table.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers, Reader, Writer } from '#main/handler.ts';
import { meetingRow, participantsOf } from '#main/meetings/rows.ts';
import { meetingParticipantsTable } from '#main/meetings/table.ts';
import { staffTable } from '#main/staff/table.ts';
import { responsibleOn } from '#shared/courses.ts';
import { refusal } from '#shared/failure.ts';
import type { Participant, Presence } from '#shared/meetings.ts';

/** Invites those every meeting of a course has: the candidate, the counsellor when there is one, and who answers for it on that day. */
export function inviteOwn(db: Writer, meetingId: string, courseId: string, on: string): void {
  const { candidate, counsellorId, counsellorName } = found(
    db
      .select({
        candidate: { firstName: candidatesTable.firstName, lastName: candidatesTable.lastName },
        counsellorId: authorityContactsTable.id,
        counsellorName: authorityContactsTable.name,
      })
      .from(coursesTable)
      .innerJoin(candidatesTable, eq(candidatesTable.id, coursesTable.candidateId))
      .leftJoin(authorityContactsTable, eq(authorityContactsTable.id, coursesTable.counsellorId))
      .where(eq(coursesTable.id, courseId))
      .get(),
  );
  const responsible = responsibleOn(assignmentsOf(db, [courseId]).get(courseId) ?? [], on);
  const invited = [
    { role: 'candidate' as const, name: `${candidate.firstName} ${candidate.lastName}` },
    ...(counsellorName === null
      ? []
      : [{ role: 'counsellor' as const, name: counsellorName, contactId: counsellorId }]),
    ...(responsible === null
      ? []
      : [{ role: 'consultant' as const, name: responsible.staffName, staffId: responsible.staffId }]),
  ];
  db.insert(meetingParticipantsTable)
    .values(invited.map((participant) => ({ ...participant, id: newId(), meetingId })))
    .run();
}

/** Who is invited, and who came. */
export const participantHandlers: Pick<Handlers<'meetings'>, 'invite' | 'mark' | 'uninvite'> = {
  invite({ meetingId, ...participant }, { db, today }) {
    meetingRow(db, meetingId);
    refuseUninvitable(db, meetingId, participant, today);
    const id = newId();
    db.insert(meetingParticipantsTable)
      .values({ ...participant, id, meetingId })
      .run();
    return { id };
  },

  mark({ participantId, version, presence }, { db }) {
    return changeRow(db, meetingParticipantsTable, { id: participantId, version }, { presence });
  },

  uninvite({ participantId, version }, { db }) {
    const participant = found(
      db.select().from(meetingParticipantsTable).where(eq(meetingParticipantsTable.id, participantId)).get(),
    );
    refuseUnlessSeen(participant, version);
    db.delete(meetingParticipantsTable).where(eq(meetingParticipantsTable.id, participantId)).run();
    return null;
  },
};

/**
 * Writes who came to a meeting: everybody invited but those named absent; null when it is not held after all, and nobody came yet.
 * Those excused stay excused. Refuses a name that is not of this meeting.
 */
export function recordPresence(db: Writer, meetingId: string, absentIds: readonly string[] | null): void {
  const participants = participantsOf(db, meetingId);
  if (absentIds?.some((absent) => !participants.some(({ id }) => id === absent)))
    throw refusal('invalid', 'meetings.notInvited', undefined, 'absentIds');
  for (const participant of participants) {
    const presence = presenceAfter(participant, absentIds);
    if (presence !== participant.presence) changeRow(db, meetingParticipantsTable, participant, { presence });
  }
}

function presenceAfter({ id, presence }: Participant, absentIds: readonly string[] | null): Presence {
  if (presence === 'excused') return presence;
  if (absentIds === null) return 'unknown';
  return absentIds.includes(id) ? 'absent' : 'came';
}

type Invited = Pick<Participant, 'name' | 'staffId' | 'contactId'>;

/** Refuses a colleague or a contact who is not there, has left, or is invited already. */
function refuseUninvitable(db: Reader, meetingId: string, { name, staffId, contactId }: Invited, today: string): void {
  if (staffId !== null) {
    const colleague = db.select().from(staffTable).where(eq(staffTable.id, staffId)).get();
    if (!colleague || hasLeft(colleague, today))
      throw refusal('invalid', 'meetings.noSuchColleague', undefined, 'staffId');
  }
  if (contactId !== null) {
    const contact = db.select().from(authorityContactsTable).where(eq(authorityContactsTable.id, contactId)).get();
    if (!contact || hasLeft(contact, today)) throw refusal('invalid', 'meetings.noSuchContact', undefined, 'contactId');
  }
  const isInvited = participantsOf(db, meetingId).some(
    (each) => (staffId !== null && each.staffId === staffId) || (contactId !== null && each.contactId === contactId),
  );
  if (isInvited) throw refusal('conflict', 'meetings.alreadyInvited', { name });
}

const hasLeft = ({ endedOn }: { endedOn: string | null }, today: string): boolean =>
  endedOn !== null && endedOn <= today;
