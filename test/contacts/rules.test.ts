import { expect, test } from 'vitest';
import { readContactMinutes } from '#renderer/contacts/contact-words.ts';
import { contactTotals, type Contact, type ContactParty } from '#shared/contacts.ts';

const contact = (party: ContactParty, minutes: number | null, who = 'Henrik'): Contact => ({
  id: `${party} ${minutes} ${who}`,
  courseId: 'course',
  contactedOn: '2026-11-23',
  contactedAt: null,
  party,
  withWhom: '',
  channel: 'talk',
  text: 'Talt',
  minutes,
  sensitivity: 'ordinary',
  loggedById: who,
  loggedBy: who,
  version: 1,
});

test('contacts are summed by party and by colleague, most time first; what nobody timed is told', () => {
  const contacts = [
    contact('candidate', 20),
    contact('authority', 45),
    contact('candidate', 15, 'Aslaug'),
    contact('candidate', null, 'Aslaug'),
  ];

  expect(contactTotals(contacts)).toEqual({
    contacts: 4,
    minutes: 80,
    untimed: 1,
    byParty: [
      { party: 'authority', contacts: 1, minutes: 45 },
      { party: 'candidate', contacts: 3, minutes: 35 },
    ],
    byColleague: [
      { staffId: 'Henrik', name: 'Henrik', contacts: 2, minutes: 65 },
      { staffId: 'Aslaug', name: 'Aslaug', contacts: 2, minutes: 15 },
    ],
  });
});

test.each([
  ['20', 20],
  ['90', 90],
  ['1:15', 75],
  ['1 t', 60],
  ['en halv time', null],
])('a contact of %s took %s minutes: a number alone is minutes', (text, minutes) => {
  expect(readContactMinutes(text)).toBe(minutes);
});
