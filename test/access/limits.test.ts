import { describe, expect, it } from 'vitest';
import { everythingIn } from '#test/support/everything-in.ts';
import { openWorkshop, type OpenTestWorkshop } from '#test/support/open-workshop.ts';
import { operationNames, routeOf } from '#shared/contract.ts';
import type { FailureFacts } from '#shared/failure.ts';
import { isTextKey } from '#shared/text/is-text-key.ts';
import { languages, speakIn } from '#shared/text/speak.ts';

const id = '01900000-0000-7000-8000-000000000000';
const day = '2026-11-23';
const version = 1;
const seen = { courseId: id, version };
const question = { dimension: 'task', text: 'Skal siges', jobFunctionId: id };
const order = {
  candidateId: id,
  departmentId: id,
  counsellorId: id,
  targetGroupCode: 'SYGEDAGPENGE',
  benefitCode: 'X',
  measureCode: 'X',
  referredOn: day,
  purpose: 'Formål',
  goal: 'Mål',
  goalMinutesPerWeek: 600,
  questions: [question],
  previousCourseId: id,
  carries: ['goal'],
  repeatReason: 'Igen',
};
const why = { reasonCode: 'FERIE', reason: 'Ord' };
const task = { text: 'Skal siges', ownerId: id, owner: 'Ole', dueOn: day };
const { text: taskText, ...taskOf } = task;
const contact = { name: 'Skal siges', title: 'Rådgiver', unit: 'Enhed', phone: '75 00 21 42', email: 'a@b.example' };
const agreement = { validFrom: day, parties: 'Skal siges', content: 'Indhold', targets: 'Mål' };
const template = {
  name: 'Skal siges',
  weeks: 13,
  toleranceWorkdays: 3,
  meetings: [{ kind: 'start', week: 0, agenda: 'Dagsorden' }],
};
const words = { textDa: 'Skal siges', textSv: 'Ord', textEn: 'Word', key: 'A' };
const line = { day, attendedMinutes: 60, absenceCode: 'SYG', recovery: 'Hvil', note: 'Ord', version: 1 };
const textVersion = { auditSeq: 1, recordId: id, field: 'Skal siges', side: 'from' };
const meeting = { startsAt: '09:00', durationMinutes: 60, place: 'Sted', agenda: 'Dagsorden' };

// 'Skal siges' stands where a line must say something.
const inputs: Readonly<Record<string, object>> = {
  'meetings.list': { from: day, to: day, departmentId: id },
  'meetings.show': { meetingId: id },
  'meetings.proposal': { courseId: id, startsOn: day },
  'meetings.propose': { courseId: id },
  'meetings.call': { courseId: id, meetsOn: day, ...meeting },
  'meetings.revise': { meetingId: id, version, change: { ...meeting, minutesText: 'Referat' } },
  'meetings.move': { meetingId: id, version, meetsOn: day, startsAt: '09:00', reason: 'Ord', movesLater: true },
  'meetings.hold': { meetingId: id, version, heldOn: day, absentIds: [id], minutesText: 'Referat' },
  'meetings.miss': { meetingId: id, version, reason: 'Skal siges' },
  'meetings.cancel': { meetingId: id, version, reason: 'Ord' },
  'meetings.replan': { meetingId: id, version },
  'meetings.invite': { meetingId: id, role: 'other', name: 'Skal siges', staffId: id, contactId: id },
  'meetings.mark': { participantId: id, version, presence: 'came' },
  'meetings.uninvite': { participantId: id, version },
  'meetings.decide': { meetingId: id, text: taskText, task: taskOf },
  'meetings.reword': { decisionId: id, version, text: 'Skal siges' },
  'meetings.withdraw': { decisionId: id, version },
  'meetings.saveCalendar': { from: day, to: day, departmentId: id },
  'tasks.list': { departmentId: id, ownerId: id, includesDone: true },
  'tasks.add': { courseId: id, meetingId: id, ...task },
  'tasks.revise': { taskId: id, version, change: task },
  'tasks.complete': { taskId: id, version, on: day },
  'tasks.reopen': { taskId: id, version },
  'tasks.withdraw': { taskId: id, version },
  'capacity.limits': {},
  'capacity.limit': { departmentId: id, validFrom: day, places: 12 },
  'capacity.withdraw': { limitId: id, version },
  'capacity.occupancy': { from: day, to: day },
  'capacity.overbooking': { departmentId: id, startsOn: day, plannedEndOn: day, exceptCourseId: id },
  'agreements.list': {},
  'agreements.add': agreement,
  'agreements.revise': { agreementId: id, version, change: agreement },
  'courseTemplates.list': {},
  'courseTemplates.add': template,
  'courseTemplates.revise': { templateId: id, version, change: template },
  'courseTemplates.makeUsual': { templateId: id, version },
  'courseTemplates.archive': { templateId: id, version },
  'codeLists.all': {},
  'codeLists.add': { list: 'pause', ...words, kind: 'fri', validFrom: day },
  'codeLists.reword': { codeId: id, version, from: day, change: words },
  'codeLists.end': { codeId: id, version, validTo: day },
  'authorityContacts.list': {},
  'authorityContacts.register': contact,
  'authorityContacts.revise': { contactId: id, version, change: contact },
  'authorityContacts.end': { contactId: id, version, endedOn: day },
  'lifeEvents.list': { candidateId: id },
  'lifeEvents.note': { candidateId: id, happenedIn: day, text: 'Skal siges', isSensitive: true },
  'lifeEvents.revise': { lifeEventId: id, version, change: { happenedIn: day, text: 'Skal siges', isSensitive: true } },
  'lifeEvents.withdraw': { lifeEventId: id, version },
  'history.undo': { auditSeq: 1 },
  'history.latest': {},
  'history.ofCourse': { courseId: id },
  'history.ofCandidate': { candidateId: id },
  'history.ofMeeting': { meetingId: id },
  'history.ofHouse': { recordId: id },
  'history.restore': { candidateId: id, ...textVersion },
  'history.restoreInHouse': textVersion,
  'courses.refer': { ...order, wishedStartOn: day, isWaiting: true },
  'courses.start': { ...order, consultantId: id, startsOn: day, plannedEndOn: day, templateId: id },
  'courses.plan': { ...seen, startsOn: day, plannedEndOn: day, departmentId: id, consultantId: id, templateId: id },
  'courses.wait': { ...seen, on: day, reason: 'Ord' },
  'courses.moveStart': { ...seen, startsOn: day, reason: 'Skal siges', movesMeetings: true },
  'courses.pause': { ...seen, from: day, until: day, ...why },
  'courses.resume': { ...seen, on: day },
  'courses.moveEnd': { ...seen, plannedEndOn: day, ...why },
  'courses.finish': { ...seen, endedOn: day, ...why },
  'courses.interrupt': { ...seen, endedOn: day, ...why },
  'courses.cancel': { ...seen, on: day, ...why },
  'courses.markNeverMet': { ...seen, on: day, reason: 'Ord' },
  'courses.reopen': { ...seen, reason: 'Skal siges' },
  'courses.assign': { courseId: id, staffId: id, part: 'mentor', from: day, note: 'Ord' },
  'courses.release': { assignmentId: id, version, to: day },
  'courses.compare': { courseId: id, earlierCourseId: id },
  'absences.list': { courseId: id },
  'absences.describe': {
    courseId: id,
    day,
    version,
    change: {
      notifiedOn: day,
      notifiedAt: '07:40',
      notifiedBy: 'Moderen',
      authorityInformedOn: day,
      comment: 'Feber',
    },
  },
  'attendance.recordDays': { courseId: id, lines: [{ ...line, parts: [{ tryOutId: id, minutes: 60 }] }] },
};

/** A name that reaches for a prototype is refused before any field is looked at. */
const poison: unknown = JSON.parse('{"constructor": 1}');

/** What no field takes, by what a good value looks like. */
function badValues(good: unknown): unknown[] {
  const never: unknown[] = [{}, poison, 'x'.repeat(50_000), 'a\u0000b', 'a\u001bb', '\ud800'];
  if (typeof good === 'boolean') return [...never, 1, 'true', null];
  if (typeof good === 'number') return [...never, 0.5, -1, '1', Number.NaN, Number.MAX_VALUE];
  if (Array.isArray(good)) return [...never, 1_000_000, Array.from({ length: 500 }, () => good[0])];
  if (good === id) return [...never, '', '01900000', `${id}0`, 1_000_000, [id]];
  if (good === day)
    return [...never, '', '2026-02-31', '2027-02-29', '0999-12-31', '3000-01-01', '23-11-2026', 20_261_123];
  if (good === 'Skal siges') return [...never, '', '   ', '\u2066\u2069', '\u200b\u00ad', '\n', 1_000_000, null, ['a']];
  return [...never, 1_000_000, ['a']];
}

type Place = { path: string; good: unknown; put: (value: unknown) => unknown };

/** Every place of an input a value can be put at, with the input that has it there. */
function placesIn(input: unknown, path = '', put: Place['put'] = (value) => value): Place[] {
  const here = path === '' ? [] : [{ path, good: input, put }];
  if (typeof input !== 'object' || input === null) return here;
  const inside = Object.entries(input).flatMap(([key, value]) =>
    placesIn(value, path === '' ? key : `${path}.${key}`, (bad) =>
      put(Array.isArray(input) ? input.map((each, at) => (String(at) === key ? bad : each)) : { ...input, [key]: bad }),
    ),
  );
  return [...(Array.isArray(input) ? here : []), ...inside];
}

const speakers = languages.map(speakIn);

function expectSaid({ message, faults }: FailureFacts, what: string): void {
  for (const sentence of [message, ...faults.map((fault) => fault.message)]) {
    expect(isTextKey(sentence.key), `${what}: ${sentence.key}`).toBe(true);
    for (const speak of speakers) expect(speak.sentence(sentence), what).not.toMatch(/\{\{|^[a-zA-Z]+\.[a-zA-Z]+$/u);
  }
}

async function refusalOf(workshop: OpenTestWorkshop, operation: string, input: unknown): Promise<FailureFacts> {
  const outcome = await workshop.try(operation, input);
  if (outcome.ok) throw new Error(`${operation} took ${JSON.stringify(input).slice(0, 300)}`);
  return outcome.failure;
}

describe('what no field takes', () => {
  it('is asked of every operation of these nouns', () => {
    const nouns = new Set(Object.keys(inputs).map((name) => name.split('.')[0]!));
    const left = ['attendance', 'courses'];
    const asked = operationNames.filter(
      (name) => nouns.has(name.split('.')[0]!) && !left.includes(name.split('.')[0]!),
    );
    expect(asked.filter((name) => !(name in inputs))).toEqual([]);
  });

  it('is refused at the field in every language, and nothing is written', async () => {
    const workshop = await openWorkshop();
    const before = everythingIn(workshop);
    for (const [operation, input] of Object.entries(inputs)) {
      expect(routeOf(operation)!.input.safeParse(input).error?.issues ?? [], operation).toEqual([]);
      for (const { path, good, put } of placesIn(input))
        for (const bad of badValues(good)) {
          const what = `${operation} ${path} ${JSON.stringify(bad)?.slice(0, 40)}`;
          const failure = await refusalOf(workshop, operation, put(bad));
          expect(failure.code, what).toBe('invalid');
          expectSaid(failure, what);
          if (bad !== poison) expect(failure.faults.map((fault) => fault.path).join(' '), what).toContain(path);
        }
      const unknown = await refusalOf(workshop, operation, { ...input, hemmeligt: 1 });
      expect(
        unknown.faults.map(({ message }) => message.key),
        operation,
      ).toEqual(['values.unknownField']);
    }
    expect(everythingIn(workshop)).toEqual(before);
  });
});
