import { describe, expect, test } from 'vitest';
import { refusalOf, workshopWithCourse } from '#test/support/course.ts';

/** A course, and a mentor in its department who is not signed in yet. */
async function withMentor() {
  const around = await workshopWithCourse();
  const { workshop } = around;
  const { id: mentorId } = await workshop.ask('staff.register', {
    name: 'Poul Ravn',
    role: 'mentor',
    departmentId: workshop.departmentId,
  });
  return { ...around, mentorId };
}

test('a contact takes a party and a few words, and stands newest first under the one who had it', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  const log = (text: string, when: object) =>
    workshop.ask('contacts.log', { courseId, party: 'authority', text, ...when });
  await log('Ældst', { contactedOn: '2026-09-01' });
  await log('Uden tid', {});
  await log('Klokken ni', { contactedAt: '09:00' });
  await log('Klokken ti', { contactedAt: '10:00' });

  const contacts = await workshop.ask('contacts.ofCourse', { courseId });

  expect(contacts.map(({ text }) => text)).toEqual(['Klokken ti', 'Klokken ni', 'Uden tid', 'Ældst']);
  expect(contacts[2]).toEqual({
    id: expect.any(String),
    courseId,
    contactedOn: '2026-11-23',
    contactedAt: null,
    party: 'authority',
    withWhom: '',
    channel: 'talk',
    text: 'Uden tid',
    minutes: null,
    sensitivity: 'ordinary',
    loggedById: workshop.leaderId,
    loggedBy: 'Karen Mølgaard',
    version: 1,
  });
});

test.each([
  ['a day ahead', { contactedOn: '2026-11-24' }, 'contacts.ahead', 'contactedOn'],
  ['nothing said at all', { text: ' ' }, 'contacts.nothingSaid', 'text'],
  ['more than ten hours', { minutes: 601 }, 'failures.invalid', 'minutes'],
])('refused at its field: %s', async (_why, wrong, key, at) => {
  const { workshop, courseId } = await workshopWithCourse();
  const right = { courseId, party: 'candidate', text: 'Talt om ugen' };
  const { id: contactId } = await workshop.ask('contacts.log', { ...right, party: 'candidate' });

  expect(await refusalOf(workshop, 'contacts.log', { ...right, ...wrong })).toEqual({ code: 'invalid', key, at: [at] });
  expect(await refusalOf(workshop, 'contacts.revise', { contactId, version: 1, change: wrong })).toEqual({
    code: 'invalid',
    key,
    at: [`change.${at}`],
  });
});

test('time spent says enough by itself, for mentor minutes are counted', async () => {
  const { workshop, courseId } = await workshopWithCourse();

  await workshop.ask('contacts.log', { courseId, party: 'candidate', minutes: 25 });

  expect(await workshop.ask('contacts.ofCourse', { courseId })).toMatchObject([{ text: '', minutes: 25 }]);
});

test('a contact is revised and withdrawn as it was seen, and comes back with an undo', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  const { id: contactId } = await workshop.ask('contacts.log', { courseId, party: 'other', text: 'Ringede' });
  await workshop.ask('contacts.revise', { contactId, version: 1, change: { withWhom: 'Fysioterapeuten' } });
  expect(
    await refusalOf(workshop, 'contacts.revise', { contactId, version: 1, change: { text: 'Skrev' } }),
  ).toMatchObject({ code: 'conflict' });
  expect(await refusalOf(workshop, 'contacts.withdraw', { contactId, version: 1 })).toMatchObject({ code: 'conflict' });

  const withdrawn = await workshop.try('contacts.withdraw', { contactId, version: 2 });
  expect(await workshop.ask('contacts.ofCourse', { courseId })).toEqual([]);

  await workshop.ask('history.undo', { auditSeq: withdrawn.ok ? withdrawn.auditSeq! : 0 });
  expect(await workshop.ask('contacts.ofCourse', { courseId })).toMatchObject([
    { id: contactId, withWhom: 'Fysioterapeuten', version: 3 },
  ]);
});

describe('a mentor', () => {
  test('logs contacts and sees those of their own alone', async () => {
    const { workshop, courseId, mentorId } = await withMentor();
    await workshop.ask('contacts.log', { courseId, party: 'authority', text: 'Lederens' });
    workshop.as('mentor', mentorId);
    await workshop.ask('contacts.log', { courseId, party: 'candidate', text: 'Mentorens', minutes: 30 });

    expect(await workshop.ask('contacts.ofCourse', { courseId })).toMatchObject([
      { text: 'Mentorens', loggedBy: 'Poul Ravn', minutes: 30 },
    ]);
    workshop.as('leader');
    expect(await workshop.ask('contacts.ofCourse', { courseId })).toHaveLength(2);
  });

  test('does not find what somebody else logged', async () => {
    const { workshop, courseId, mentorId } = await withMentor();
    const { id: contactId } = await workshop.ask('contacts.log', { courseId, party: 'authority', text: 'Lederens' });
    workshop.as('mentor', mentorId);

    const change = { text: 'Set' };
    expect(await refusalOf(workshop, 'contacts.revise', { contactId, version: 1, change })).toMatchObject({
      code: 'not-found',
    });
    expect(await refusalOf(workshop, 'contacts.withdraw', { contactId, version: 1 })).toMatchObject({
      code: 'not-found',
    });
  });

  test('no longer sees a contact that was made sensitive, and writes none', async () => {
    const { workshop, courseId, mentorId } = await withMentor();
    workshop.as('mentor', mentorId);
    const { id: contactId } = await workshop.ask('contacts.log', { courseId, party: 'candidate', text: 'Mentorens' });
    expect(
      await refusalOf(workshop, 'contacts.log', {
        courseId,
        party: 'candidate',
        text: 'Følsomt',
        sensitivity: 'sensitive',
      }),
    ).toEqual({ code: 'forbidden', key: 'contacts.notForMentors', at: ['sensitivity'] });
    workshop.as('leader');
    await workshop.ask('contacts.revise', { contactId, version: 1, change: { sensitivity: 'sensitive' } });
    workshop.as('mentor', mentorId);

    expect(await workshop.ask('contacts.ofCourse', { courseId })).toEqual([]);
    expect(await refusalOf(workshop, 'contacts.withdraw', { contactId, version: 2 })).toMatchObject({
      code: 'not-found',
    });
  });

  test('reaches no course of another department', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { id: departmentId } = await workshop.ask('departments.open', { name: 'Havnen' });
    const { id: mentorId } = await workshop.ask('staff.register', { name: 'Poul Ravn', role: 'mentor', departmentId });
    workshop.as('mentor', mentorId);

    expect(await refusalOf(workshop, 'contacts.ofCourse', { courseId })).toMatchObject({ code: 'not-found' });
    expect(await refusalOf(workshop, 'contacts.log', { courseId, party: 'candidate', text: 'X' })).toMatchObject({
      code: 'not-found',
    });
  });
});
