import { expect, test } from 'vitest';
import { v7 as newId } from 'uuid';
import { refusalOf, workshopWithCourse } from '#test/support/course.ts';
import { openWorkshop } from '#test/support/open-workshop.ts';

test('a counsellor is listed with title, unit and phone', async () => {
  const { ask } = await openWorkshop();
  const contact = {
    name: 'Mette Kragh',
    title: 'Beskæftigelsesrådgiver',
    unit: 'Jobcenter Fjordby',
    phone: '75 00 12 34',
    email: '',
  };

  const { id } = await ask('authorityContacts.register', contact);

  expect(await ask('authorityContacts.list', {})).toEqual([{ id, ...contact, endedOn: null, version: 1 }]);
});

test('a counsellor without a name is refused at the name', async () => {
  const workshop = await openWorkshop();

  expect(await workshop.try('authorityContacts.register', { name: ' ' })).toMatchObject({
    ok: false,
    failure: { code: 'invalid', faults: [{ path: 'name' }] },
  });
});

test('a revised counsellor keeps what the change does not name', async () => {
  const workshop = await openWorkshop();
  const { id: contactId } = await workshop.ask('authorityContacts.register', { name: 'Mette Kragh', unit: 'Team 2' });
  const revision = { contactId, version: 1, change: { name: 'Mette Kragh Holm', phone: '75 00 12 34' } };

  await workshop.ask('authorityContacts.revise', revision);

  expect(await workshop.ask('authorityContacts.list', {})).toMatchObject([
    { name: 'Mette Kragh Holm', unit: 'Team 2', phone: '75 00 12 34', version: 2 },
  ]);
  expect(await refusalOf(workshop, 'authorityContacts.revise', revision)).toMatchObject({ code: 'conflict' });
  expect(await refusalOf(workshop, 'authorityContacts.revise', { ...revision, contactId: newId() })).toMatchObject({
    code: 'not-found',
  });
});

test('a counsellor who has ended stays under the course they had, and is not chosen for a new one', async () => {
  const { workshop, candidateId, courseId } = await workshopWithCourse();
  const { ask } = workshop;
  const { id: contactId } = await ask('authorityContacts.register', { name: 'Mette Kragh', unit: 'Team 2' });
  await ask('courses.revise', { courseId, version: 1, change: { counsellorId: contactId } });

  await ask('authorityContacts.end', { contactId, version: 1, endedOn: '2026-11-20' });

  expect((await ask('courses.show', { courseId })).course).toMatchObject({
    counsellorId: contactId,
    counsellorName: 'Mette Kragh',
    counsellorUnit: 'Team 2',
  });
  expect(await ask('authorityContacts.list', {})).toMatchObject([{ endedOn: '2026-11-20', version: 2 }]);
  const order = { candidateId, departmentId: workshop.departmentId, counsellorId: contactId };
  expect(await refusalOf(workshop, 'courses.refer', order)).toMatchObject({ at: ['counsellorId'] });
});

test('an end that was wrong is taken back', async () => {
  const { ask } = await openWorkshop();
  const { id: contactId } = await ask('authorityContacts.register', { name: 'Mette Kragh' });
  await ask('authorityContacts.end', { contactId, version: 1, endedOn: '2026-11-20' });

  await ask('authorityContacts.end', { contactId, version: 2, endedOn: null });

  expect(await ask('authorityContacts.list', {})).toMatchObject([{ endedOn: null, version: 3 }]);
});
