import { addDays } from '#shared/calendar.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

/** Where each of the people stands in words nobody else has. */
const nameOf = (place: number) => ({
  firstName: `Zofie${String.fromCharCode(97 + place)}`,
  lastName: `Quistgård${String.fromCharCode(97 + place)}`,
  address: `Xantippevej ${100 + place}, 9999 Xby`,
  phone: `55 44 33 ${10 + place}`,
  cpr: `${61 + place}0180-1234`,
});

/** What of the people must stand in no package of counts. */
export const neverTold = (place: number): string[] => {
  const { firstName, lastName, address, phone, cpr } = nameOf(place);
  return [firstName, lastName, address.slice(0, 16), phone, cpr, cpr.replace('-', '')];
};

/** Puts 26 people into a book whose today is 23 November 2026: their courses began in July, most with a target group, a few ended. */
export async function fillBook(workshop: OpenTestWorkshop): Promise<void> {
  const { ask, departmentId, leaderId } = workshop;
  for (let place = 0; place < 26; place += 1) {
    const { id: candidateId } = await ask('candidates.register', nameOf(place));
    await ask('courses.start', {
      candidateId,
      departmentId,
      consultantId: leaderId,
      referredOn: '2026-07-01',
      startsOn: addDays('2026-07-06', place),
      targetGroupCode: place < 18 ? 'SYGEDAGPENGE' : place < 24 ? 'JOBAFKLARING' : 'REVALIDEND',
    });
  }
}
