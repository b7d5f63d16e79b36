import { expect, test } from 'vitest';
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
