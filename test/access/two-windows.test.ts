import { describe, expect, it } from 'vitest';
import { workshopWithCourse } from '#test/support/course.ts';
import { everythingIn } from '#test/support/everything-in.ts';

/** A book where every versioned record of these nouns has been changed once after a second window read it. */
async function workshopSeenBefore() {
  const { workshop, candidateId, courseId } = await workshopWithCourse();
  const { meetings } = await workshop.ask('courses.show', { courseId });
  const meetingId = meetings[0]!.id;
  await workshop.ask('meetings.revise', { meetingId, version: 1, change: { place: 'Lokale 2' } });
  const participant = { meetingId, role: 'companion', name: 'Ole Dam' } as const;
  const { id: participantId } = await workshop.ask('meetings.invite', participant);
  await workshop.ask('meetings.mark', { participantId, version: 1, presence: 'excused' });
  const task = { ownerId: null, owner: 'Ole', dueOn: '2026-12-01' };
  const { id: decisionId, taskId } = await workshop.ask('meetings.decide', { meetingId, text: 'Bestil stol', task });
  await workshop.ask('meetings.reword', { decisionId, version: 1, text: 'Bestil bord' });
  const { id: staffId } = await workshop.ask('staff.register', { name: 'Henrik Bach', role: 'consultant' });
  const assigned = { courseId, staffId, part: 'mentor', from: '2026-11-02' } as const;
  const { id: assignmentId } = await workshop.ask('courses.assign', assigned);
  await workshop.ask('courses.release', { assignmentId, version: 1, to: '2026-12-01' });
  const limit = { departmentId: null, validFrom: '2026-01-01', places: 12 };
  const { id: limitId } = await workshop.ask('capacity.limit', limit);
  await workshop.ask('capacity.limit', { ...limit, places: 13 });
  const { id: agreementId } = await workshop.ask('agreements.add', { validFrom: '2026-01-01', parties: 'Vi og de' });
  await workshop.ask('agreements.revise', { agreementId, version: 1, change: { parties: 'De og vi' } });
  const template = { name: 'Kort', weeks: 4, toleranceWorkdays: 1, meetings: [] };
  const { id: templateId } = await workshop.ask('courseTemplates.add', template);
  await workshop.ask('courseTemplates.revise', { templateId, version: 1, change: { name: 'Kortere' } });
  const { id: codeId } = await workshop.ask('codeLists.add', { list: 'pause', textDa: 'Orlov' });
  await workshop.ask('codeLists.reword', { codeId, version: 1, from: null, change: { textDa: 'På orlov' } });
  const { id: contactId } = await workshop.ask('authorityContacts.register', { name: 'Vibeke Holm' });
  await workshop.ask('authorityContacts.revise', { contactId, version: 1, change: { unit: 'Jobcenter' } });
  const { id: lifeEventId } = await workshop.ask('lifeEvents.note', {
    candidateId,
    happenedIn: '2019',
    text: 'Flyttet',
  });
  await workshop.ask('lifeEvents.revise', { lifeEventId, version: 1, change: { text: 'Flyttede' } });
  const day = { day: '2026-11-20', attendedMinutes: 120 };
  await workshop.ask('attendance.recordDays', { courseId, lines: [day] });
  await workshop.ask('attendance.recordDays', { courseId, lines: [{ ...day, attendedMinutes: 130, version: 1 }] });
  return {
    workshop,
    ids: { courseId, meetingId, participantId, decisionId, taskId, assignmentId, limitId, agreementId, templateId },
    more: { codeId, contactId, lifeEventId },
  };
}

describe('the second of two windows', () => {
  it('meets a conflict with every versioned command, and nothing is half done', async () => {
    const { workshop, ids, more } = await workshopSeenBefore();
    const { courseId, meetingId, participantId, decisionId, taskId, assignmentId } = ids;
    const { limitId, agreementId, templateId } = ids;
    const seen = { meetingId, version: 1 };
    const before = everythingIn(workshop);
    for (const [operation, input] of [
      ['meetings.revise', { ...seen, change: { place: 'Lokale 3' } }],
      ['meetings.move', { ...seen, meetsOn: '2026-09-14', movesLater: true }],
      ['meetings.hold', { ...seen, absentIds: [participantId] }],
      ['meetings.miss', { ...seen, reason: 'Syg' }],
      ['meetings.cancel', seen],
      ['meetings.replan', seen],
      ['meetings.mark', { participantId, version: 1, presence: 'came' }],
      ['meetings.uninvite', { participantId, version: 1 }],
      ['meetings.reword', { decisionId, version: 1, text: 'Bestil lampe' }],
      ['meetings.withdraw', { decisionId, version: 1 }],
      ['tasks.revise', { taskId, version: 1, change: { text: 'Ring' } }],
      ['tasks.complete', { taskId, version: 1 }],
      ['tasks.reopen', { taskId, version: 1 }],
      ['tasks.withdraw', { taskId, version: 1 }],
      ['courses.release', { assignmentId, version: 1, to: '2026-11-30' }],
      ['capacity.withdraw', { limitId, version: 1 }],
      ['agreements.revise', { agreementId, version: 1, change: { targets: 'Flere' } }],
      ['courseTemplates.revise', { templateId, version: 1, change: { weeks: 5 } }],
      ['courseTemplates.makeUsual', { templateId, version: 1 }],
      ['courseTemplates.archive', { templateId, version: 1 }],
      ['codeLists.reword', { codeId: more.codeId, version: 1, from: '2027-01-01', change: { textDa: 'Orlov' } }],
      ['codeLists.end', { codeId: more.codeId, version: 1, validTo: '2026-12-31' }],
      ['authorityContacts.revise', { contactId: more.contactId, version: 1, change: { unit: 'Andet' } }],
      ['authorityContacts.end', { contactId: more.contactId, version: 1, endedOn: '2026-12-31' }],
      ['lifeEvents.revise', { lifeEventId: more.lifeEventId, version: 1, change: { text: 'Rejst' } }],
      ['lifeEvents.withdraw', { lifeEventId: more.lifeEventId, version: 1 }],
      [
        'attendance.recordDays',
        {
          courseId,
          lines: [
            { day: '2026-11-18', attendedMinutes: 120 },
            { day: '2026-11-20', attendedMinutes: 90, absenceCode: 'SYG', version: 1 },
          ],
        },
      ],
    ] as const) {
      expect(await workshop.try(operation, input), operation).toMatchObject({
        ok: false,
        failure: { code: 'conflict', message: { key: 'failures.conflict' } },
      });
      expect(everythingIn(workshop), operation).toEqual(before);
    }
  });

  it('keeps the text of a field when only another field of the record was changed, with the version of then', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { course } = await workshop.ask('courses.show', { courseId });
    const seen = { courseId, version: course.version };
    await workshop.ask('courses.revise', { ...seen, change: { goalNote: 'Tre timer om dagen' } });
    const { course: now } = await workshop.ask('courses.show', { courseId });
    await workshop.ask('courses.revise', { courseId, version: now.version, change: { purpose: 'Afklare job' } });
    const after = await workshop.ask('courses.show', { courseId });
    expect(after.course).toMatchObject({ goalNote: 'Tre timer om dagen', purpose: 'Afklare job' });
  });

  it('hears of a change no later than the first has its answer', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const told = workshop.messages.length;
    const asked = workshop.ask('attendance.recordDays', {
      courseId,
      lines: [{ day: '2026-11-20', attendedMinutes: 120 }],
    });
    expect(workshop.messages.slice(told)).toEqual([{ kind: 'changed', nouns: expect.arrayContaining(['attendance']) }]);
    await asked;
  });

  it('proposes the meetings of a course once', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('meetings.propose', { courseId });
    expect(await workshop.ask('meetings.propose', { courseId })).toEqual({ added: 0, moved: 0 });
  });
});
