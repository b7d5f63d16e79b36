import { expect, test } from 'vitest';
import { beginTryOut, refusalOf, startsOn, workshopWithCourse } from '#test/support/course.ts';

const evidenceIn = async ({ workshop, courseId }: Awaited<ReturnType<typeof workshopWithCourse>>) =>
  (await workshop.ask('reports.draft', { courseId })).evidence;

test('a report stands on what was observed, scored, assessed and told', async () => {
  const given = await workshopWithCourse();
  const { workshop, courseId, candidateId } = given;
  await workshop.ask('observations.note', { courseId, text: 'Møder før tid' });
  const { indicators } = await workshop.ask('indicators.set', {});
  await workshop.ask('scores.record', {
    courseId,
    scoredOn: '2026-09-14',
    version: 0,
    scores: [{ indicatorId: indicators[0]!.id, side: 'staff', value: 4, words: '', version: 0 }],
  });
  await workshop.ask('profiles.assess', {
    courseId,
    side: 'staff',
    assessedOn: '2026-09-14',
    levels: [{ trait: 'lifting', level: 2, version: 0 }],
  });
  await workshop.ask('strengths.note', { candidateId, text: 'God til mønstre' });
  await workshop.ask('barriers.note', { candidateId, kind: 'pain', text: 'Ondt i ryggen' });
  await workshop.ask('limitations.note', { candidateId, text: 'Højst 5 kg', region: 'back' });
  await workshop.ask('earlierJobs.note', { candidateId, title: 'Lagermedarbejder' });
  await workshop.ask('lifeEvents.note', { candidateId, happenedIn: '2019', text: 'Faldt fra en stige' });

  const evidence = await evidenceIn(given);

  expect(evidence).toMatchObject({
    observations: [{ text: 'Møder før tid', notedBy: 'Karen Mølgaard' }],
    rounds: [{ scoredOn: '2026-09-14', scores: [{ value: 4 }] }],
    levels: [{ trait: 'lifting', level: 2 }],
    strengths: [{ text: 'God til mønstre' }],
    barriers: [{ text: 'Ondt i ryggen' }],
    limitations: [{ text: 'Højst 5 kg' }],
    earlierJobs: [{ title: 'Lagermedarbejder' }],
    lifeEvents: [{ text: 'Faldt fra en stige' }],
  });
  expect(evidence.indicators).toEqual(indicators);
});

test('nothing sensitive reaches the report', async () => {
  const given = await workshopWithCourse();
  const { workshop, courseId, candidateId } = given;
  await workshop.ask('observations.note', { courseId, text: 'Fortrolig', sensitivity: 'sensitive' });
  await workshop.ask('barriers.note', { candidateId, kind: 'addiction', text: 'Fortrolig', sensitivity: 'sensitive' });
  await workshop.ask('efforts.note', {
    courseId,
    kind: 'treatment',
    provider: 'Fortrolig',
    sensitivity: 'sensitive',
  });
  await workshop.ask('lifeEvents.note', { candidateId, happenedIn: '2019', text: 'Fortrolig', isSensitive: true });

  expect(JSON.stringify(await workshop.ask('reports.draft', { courseId }))).not.toContain('Fortrolig');
});

test('what a held meeting decided stands with who does it by when; a planned meeting has no minutes', async () => {
  const given = await workshopWithCourse({ today: '2026-09-14' });
  const { workshop, courseId } = given;
  const { id: meetingId } = await workshop.ask('meetings.call', { courseId, meetsOn: '2026-09-14', place: '' });
  await workshop.ask('meetings.call', { courseId, meetsOn: '2026-09-21', place: '' });
  await workshop.ask('meetings.hold', { meetingId, version: 1, minutesText: 'Det går fremad' });
  await workshop.ask('meetings.decide', {
    meetingId,
    text: 'Bestil en stol',
    task: { owner: 'Rådgiveren', dueOn: '2026-09-20' },
  });
  await workshop.ask('meetings.decide', { meetingId, text: 'Fortsæt i pakningen', task: null });

  expect((await evidenceIn(given)).minutes).toMatchObject([
    {
      meeting: { id: meetingId },
      minutesText: 'Det går fremad',
      decisions: [
        { text: 'Bestil en stol', owner: 'Rådgiveren', dueOn: '2026-09-20' },
        { text: 'Fortsæt i pakningen', owner: '', dueOn: null },
      ],
    },
  ]);
});

test('the functions are those of the department and those that were tried', async () => {
  const given = await workshopWithCourse();
  const { workshop, courseId } = given;
  await beginTryOut(workshop, courseId, { name: 'Pakning', from: startsOn });
  await workshop.ask('jobFunctions.register', { departmentId: workshop.departmentId, name: 'Montage' });
  const { id: elsewhere } = await workshop.ask('departments.open', { name: 'Haven' });
  await workshop.ask('jobFunctions.register', { departmentId: elsewhere, name: 'Lugning' });

  expect((await evidenceIn(given)).matches.map(({ name, isTried }) => [name, isTried])).toEqual([
    ['Montage', false],
    ['Pakning', true],
  ]);
});

test('the report of a course that is not there is not found', async () => {
  const { workshop } = await workshopWithCourse();
  expect(
    await refusalOf(workshop, 'reports.draft', { courseId: '01890a5d-ac96-774b-bcce-b302099a8057' }),
  ).toMatchObject({ code: 'not-found' });
});
