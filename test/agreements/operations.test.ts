import { expect, test } from 'vitest';
import { refusalOf } from '#test/support/course.ts';
import { openWorkshop } from '#test/support/open-workshop.ts';

const agreement = { validFrom: '2019-01-01', parties: 'Fjordby Værkstedscenter og Jobcenter Fjordby' };

test('the versions of the agreement are kept, the newest first', async () => {
  const { ask } = await openWorkshop();
  await ask('agreements.add', { ...agreement, targets: '15 pladser ad gangen' });
  const { id } = await ask('agreements.add', {
    ...agreement,
    validFrom: '2020-11-01',
    content: 'Samarbejdet fortsætter.',
    targets: '25 pladser ad gangen',
  });

  const versions = await ask('agreements.list', {});

  expect(versions.map(({ targets }) => targets)).toEqual(['25 pladser ad gangen', '15 pladser ad gangen']);
  expect(versions[0]).toEqual({
    id,
    ...agreement,
    validFrom: '2020-11-01',
    content: 'Samarbejdet fortsætter.',
    targets: '25 pladser ad gangen',
    version: 1,
  });
});

test('two versions from one day are refused at the day', async () => {
  const workshop = await openWorkshop();
  await workshop.ask('agreements.add', agreement);
  const { id: agreementId } = await workshop.ask('agreements.add', { ...agreement, validFrom: '2020-11-01' });

  expect(await refusalOf(workshop, 'agreements.add', agreement)).toEqual({
    code: 'invalid',
    key: 'agreements.sameDay',
    at: ['validFrom'],
  });
  const moved = { agreementId, version: 1, change: { validFrom: '2019-01-01' } };
  expect(await refusalOf(workshop, 'agreements.revise', moved)).toMatchObject({ at: ['change.validFrom'] });
});

test('a revised version keeps what the change does not name, and its own day', async () => {
  const { ask } = await openWorkshop();
  const { id: agreementId } = await ask('agreements.add', { ...agreement, targets: '15 pladser' });

  await ask('agreements.revise', { agreementId, version: 1, change: { validFrom: '2019-01-01', content: 'Ny tekst' } });

  expect(await ask('agreements.list', {})).toMatchObject([{ content: 'Ny tekst', targets: '15 pladser', version: 2 }]);
});

test('a revision of an older version is refused', async () => {
  const workshop = await openWorkshop();
  const { id: agreementId } = await workshop.ask('agreements.add', agreement);
  const revision = { agreementId, version: 1, change: { content: 'A' } };
  await workshop.ask('agreements.revise', revision);

  expect(await refusalOf(workshop, 'agreements.revise', revision)).toMatchObject({ code: 'conflict' });
});

test('only a leader writes the agreement, and everyone reads it', async () => {
  const workshop = await openWorkshop();
  workshop.as('consultant');
  expect(await refusalOf(workshop, 'agreements.add', agreement)).toMatchObject({ code: 'forbidden' });
  workshop.as('mentor');
  expect(await workshop.ask('agreements.list', {})).toEqual([]);
});
