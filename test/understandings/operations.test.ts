import { expect, test } from 'vitest';
import { refusalOf, workshopWithCourse } from '#test/support/course.ts';

test('agreements stand those in force first, the newest first', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  const make = (text: string, agreedOn?: string) =>
    workshop.ask('understandings.make', { courseId, kind: 'pedagogical', text, ...(agreedOn && { agreedOn }) });
  await make('Ældst', '2026-09-07');
  const { id: ended } = await make('Slut', '2026-10-05');
  await make('I dag');
  await workshop.ask('understandings.revise', {
    understandingId: ended,
    version: 1,
    change: { endedOn: '2026-11-02' },
  });

  const made = await workshop.ask('understandings.ofCourse', { courseId });

  expect(made.map(({ text }) => text)).toEqual(['I dag', 'Ældst', 'Slut']);
  expect(made[0]).toEqual({
    id: expect.any(String),
    courseId,
    kind: 'pedagogical',
    agreedOn: '2026-11-23',
    text: 'I dag',
    inReturn: '',
    signedOn: null,
    endedOn: null,
    version: 1,
  });
});

test.each([
  ['made on a day ahead', { agreedOn: '2026-11-24' }, 'understandings.agreedAhead', 'agreedOn'],
  ['signed on a day ahead', { signedOn: '2026-11-24' }, 'understandings.signedAhead', 'signedOn'],
  [
    'signed before it was made',
    { agreedOn: '2026-11-02', signedOn: '2026-11-01' },
    'understandings.signedBefore',
    'signedOn',
  ],
  ['nothing agreed', { text: ' \n' }, 'understandings.nothingSaid', 'text'],
])('refused at its field: %s', async (_why, wrong, key, at) => {
  const { workshop, courseId } = await workshopWithCourse();
  const right = { courseId, kind: 'other' as const, text: 'Ringer før kl. 8' };
  const { id: understandingId } = await workshop.ask('understandings.make', right);

  expect(await refusalOf(workshop, 'understandings.make', { ...right, ...wrong })).toEqual({
    code: 'invalid',
    key,
    at: [at],
  });
  expect(await refusalOf(workshop, 'understandings.revise', { understandingId, version: 1, change: wrong })).toEqual({
    code: 'invalid',
    key,
    at: [`change.${at}`],
  });
});

test.each([
  ['2026-11-24', 'understandings.endedAhead'],
  ['2026-11-01', 'understandings.endedBefore'],
])('an agreement of 2 November does not end on %s', async (endedOn, key) => {
  const { workshop, courseId } = await workshopWithCourse();
  const { id: understandingId } = await workshop.ask('understandings.make', {
    courseId,
    kind: 'other',
    agreedOn: '2026-11-02',
    text: 'Ringer før kl. 8',
  });

  expect(
    await refusalOf(workshop, 'understandings.revise', { understandingId, version: 1, change: { endedOn } }),
  ).toEqual({ code: 'invalid', key, at: ['change.endedOn'] });
});

test('house rules handed out need no words, and expectations go both ways', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  await workshop.ask('understandings.make', { courseId, kind: 'house-rules', signedOn: '2026-11-23' });
  await workshop.ask('understandings.make', { courseId, kind: 'expectations', inReturn: 'En fast kontaktperson' });

  expect(await workshop.ask('understandings.ofCourse', { courseId })).toMatchObject([
    { kind: 'expectations', text: '', inReturn: 'En fast kontaktperson' },
    { kind: 'house-rules', text: '', signedOn: '2026-11-23' },
  ]);
});

test('an agreement is withdrawn as it was seen, and comes back with an undo', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  const { id: understandingId } = await workshop.ask('understandings.make', { courseId, kind: 'house-rules' });
  expect(await refusalOf(workshop, 'understandings.withdraw', { understandingId, version: 2 })).toMatchObject({
    code: 'conflict',
  });

  const withdrawn = await workshop.try('understandings.withdraw', { understandingId, version: 1 });
  expect(await workshop.ask('understandings.ofCourse', { courseId })).toEqual([]);
  await workshop.ask('history.undo', { auditSeq: withdrawn.ok ? withdrawn.auditSeq! : 0 });
  expect(await workshop.ask('understandings.ofCourse', { courseId })).toMatchObject([{ id: understandingId }]);
});

test('a mentor reads what is agreed with the candidate and changes nothing of it', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  await workshop.ask('understandings.make', { courseId, kind: 'house-rules' });
  const { id: mentorId } = await workshop.ask('staff.register', {
    name: 'Poul Ravn',
    role: 'mentor',
    departmentId: workshop.departmentId,
  });
  workshop.as('mentor', mentorId);

  expect(await workshop.ask('understandings.ofCourse', { courseId })).toMatchObject([{ kind: 'house-rules' }]);
  expect(await refusalOf(workshop, 'understandings.make', { courseId, kind: 'house-rules' })).toMatchObject({
    code: 'forbidden',
  });
});
