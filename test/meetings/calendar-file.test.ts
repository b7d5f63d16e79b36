import { describe, expect, it } from 'vitest';
import { calendarFile } from '#main/meetings/calendar-file.ts';
import { dottedInitials } from '#shared/names.ts';
import { speakIn } from '#shared/text/speak.ts';
import { refusalOf, workshopWithCourse } from '#test/support/course.ts';

const meeting = {
  id: '01a20030-0121-755a-9a77-8846c50baf7d',
  kind: 'follow-up',
  ordinal: 2,
  meetsOn: '2026-10-15',
  startsAt: '10:30',
  durationMinutes: 60,
  place: 'Mødelokale 2, stuen; til venstre',
  version: 3,
  candidateName: 'Birgitte Holm Andersen',
  isProtected: false,
} as const;

const fileOf = (...meetings: Parameters<typeof calendarFile>[0]) =>
  calendarFile(meetings, { now: '2026-09-07T08:00:00.000Z', speak: speakIn('da') });

/** The file's lines, with folded ones put together again. */
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('says the kind with initials, the time in UTC and the place, and nothing else', () => {
    expect(linesOf(fileOf(meeting))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Værkstedsbogen//Møder//DA',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:01a20030-0121-755a-9a77-8846c50baf7d',
      'SEQUENCE:2',
      'DTSTAMP:20260907T080000Z',
      'DTSTART:20261015T083000Z',
      'DTEND:20261015T093000Z',
      'SUMMARY:Opfølgning 2 – B.H.A.',
      String.raw`LOCATION:Mødelokale 2\, stuen\; til venstre`,
      'STATUS:CONFIRMED',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it.each([
    ['winter time', '2026-10-26', 'DTSTART:20261026T093000Z', 'DTEND:20261026T103000Z'],
    ['summer time', '2026-10-23', 'DTSTART:20261023T083000Z', 'DTEND:20261023T093000Z'],
    ['the last day of winter time', '2026-03-27', 'DTSTART:20260327T093000Z', 'DTEND:20260327T103000Z'],
    ['the first day of summer time', '2026-03-30', 'DTSTART:20260330T083000Z', 'DTEND:20260330T093000Z'],
  ])('counts the clock of Copenhagen in %s', (_, meetsOn, ...times) => {
    expect(linesOf(fileOf({ ...meeting, meetsOn }))).toEqual(expect.arrayContaining(times));
  });

  it('lasts as long as the meeting over the hour that is skipped', () => {
    const lines = linesOf(fileOf({ ...meeting, meetsOn: '2026-03-29', startsAt: '01:30', durationMinutes: 90 }));
    expect(lines).toEqual(expect.arrayContaining(['DTSTART:20260329T003000Z', 'DTEND:20260329T020000Z']));
  });

  it('takes the whole day, tentatively, while there is no time', () => {
    const lines = linesOf(fileOf({ ...meeting, startsAt: null, meetsOn: '2026-12-31' }));
    expect(lines).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101', 'STATUS:TENTATIVE']),
    );
  });

  it('keeps the place of a protected person to the house', () => {
    expect(fileOf(meeting)).toContain('LOCATION');
    expect(fileOf({ ...meeting, isProtected: true })).not.toContain('LOCATION');
  });

  it('names every kind, in the language of the book', () => {
    const kinds = (['start', 'final', 'extra'] as const).map((kind) => ({ ...meeting, kind, ordinal: null }));
    const summaries = linesOf(fileOf(...kinds)).filter((line) => line.startsWith('SUMMARY'));
    expect(summaries).toEqual(['Startmøde', 'Slutmøde', 'Ekstra møde'].map((kind) => `SUMMARY:${kind} – B.H.A.`));
    const english = calendarFile([meeting], { now: '2026-09-07T08:00:00.000Z', speak: speakIn('en') });
    expect(english).toContain('SUMMARY:Follow-up 2 – B.H.A.');
  });
});

describe('initials', () => {
  it('are one of every name', () => {
    expect(['Ida Kragh', 'anne-marie  øst', 'Åse', ''].map(dottedInitials)).toEqual(['I.K.', 'A.M.Ø.', 'Å.', '']);
  });
});

describe('saving the calendar', () => {
  const period = { from: '2026-11-01', to: '2026-12-31' };

  it('writes the planned meetings of the period under a name that says nothing of anybody', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const [, , , , fourth] = (await workshop.ask('courses.show', { courseId })).meetings;
    await workshop.ask('meetings.hold', { meetingId: fourth!.id, version: 1 });
    expect(await workshop.ask('meetings.saveCalendar', period)).toEqual({
      fileName: 'moeder_2026-11-01_2026-12-31.ics',
      meetings: 2,
    });
    const file = workshop.readSaved().toString('utf8');
    const summaries = linesOf(file).filter((line) => line.startsWith('SUMMARY'));
    expect(summaries).toEqual(['SUMMARY:Opfølgning 3 – I.K.', 'SUMMARY:Slutmøde – I.K.']);
    for (const told of ['Ida', 'Kragh', 'Karen', 'DESCRIPTION', 'ATTENDEE', 'ORGANIZER', 'Formål'])
      expect(file).not.toContain(told);
  });

  it('brings a moved meeting again as the same one, later in sequence', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const final = (await workshop.ask('courses.show', { courseId })).meetings.at(-1)!;
    const saved = async (index: number) => {
      await workshop.ask('meetings.saveCalendar', { from: '2026-12-01', to: '2026-12-31' });
      return linesOf(workshop.readSaved(index).toString('utf8'));
    };
    const before = await saved(0);
    await workshop.ask('meetings.move', { meetingId: final.id, version: 1, meetsOn: '2026-12-04', startsAt: '09:00' });
    const after = await saved(1);
    expect(before).toEqual(expect.arrayContaining([`UID:${final.id}`, 'SEQUENCE:0', 'DTSTART;VALUE=DATE:20261203']));
    expect(after).toEqual(expect.arrayContaining([`UID:${final.id}`, 'SEQUENCE:1', 'DTSTART:20261204T080000Z']));
  });

  it('is nothing when the person cancels', async () => {
    const { workshop } = await workshopWithCourse();
    workshop.host.isCancelling = true;
    expect(await workshop.ask('meetings.saveCalendar', period)).toBe(null);
    expect(workshop.host.saved).toEqual([]);
  });

  it('is refused when nothing is planned, and for too long a period', async () => {
    const { workshop } = await workshopWithCourse();
    const empty = { from: '2027-06-01', to: '2027-06-30' };
    expect(await refusalOf(workshop, 'meetings.saveCalendar', empty)).toMatchObject({ key: 'meetings.nothingPlanned' });
    const long = { from: '2026-01-01', to: '2027-06-30' };
    expect(await refusalOf(workshop, 'meetings.saveCalendar', long)).toMatchObject({ key: 'meetings.spanTooLong' });
  });
});
