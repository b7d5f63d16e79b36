import { threeFreeDays, workshopWithCourse } from '#test/support/course.ts';
import { meetingsOf } from '#test/support/meetings.ts';

/** A course in which something is known of everything a package tells, with texts that are hard to carry. */
export async function workshopWithRichCourse() {
  const opened = await workshopWithCourse({
    referredOn: '2026-08-20',
    targetGroupCode: 'SYGEDAGPENGE',
    benefitCode: 'SYGEDAGPENGE',
    measureCode: 'SEL103_2',
  });
  const { workshop, courseId, candidateId } = opened;
  const { ask } = workshop;
  const contact = { name: 'Dorte "DB" Bang; Ø-team', phone: '+45 75 00 00 00' };
  const { id: counsellorId } = await ask('authorityContacts.register', contact);
  await ask('courses.revise', { courseId, version: 1, change: { counsellorId } });
  await ask('centre.revise', { version: 1, change: { cvr: '12345678', pNumber: '0123456789' } });
  await ask('candidates.revise', {
    candidateId,
    version: 1,
    change: { cpr: '670180-1234', firstName: 'Ída-Mette', lastName: "d'Ångström" },
  });

  await agreedHours(opened);
  await registeredDays(opened);
  await triedFunctions(opened);
  await profileAndScores(opened);
  await heldMeetings(opened);

  for (const [text, answer] of [
    ['Hvor mange timer er realistisk?', '- seks timer, fordelt på tre dage\n- "ikke" flere; endnu'],
    ['=SUM(A1:A9) - kan kandidaten regne?', '+45 75 00 00 00 er nummeret 🙂'],
  ] as const) {
    const { id: questionId } = await ask('courses.ask', { courseId, dimension: 'other', text });
    await ask('courses.answer', { questionId, version: 1, answer });
  }
  await ask('reports.write', {
    courseId,
    section: 'assessment',
    text: 'Om timetallet kan øges, er endnu ikke afklaret; "måske".',
    version: 0,
  });
  await ask('reports.choose', {
    courseId,
    version: 0,
    change: {
      recommendationCode: 'FLEKSJOB',
      certainty: 'middle',
      realisticMinutes: 390,
      realisticEffectiveMinutes: 220,
      development: 'possible',
    },
  });
  const { id: observationId } = await ask('observations.note', {
    courseId,
    text: '- sagde "det går ikke";\nog græd',
    happenedOn: '2026-11-18',
    sensitivity: 'sensitive',
  });
  return { ...opened, observationId };
}

type Opened = Awaited<ReturnType<typeof workshopWithCourse>>;

async function agreedHours({ workshop, courseId }: Opened) {
  await workshop.ask('hourPlans.agree', {
    courseId,
    validFrom: '2026-10-05',
    pattern: {
      kind: 'weekdays',
      days: [
        { weekday: 1, startsAt: '09:00', minutes: 100 },
        { weekday: 3, startsAt: null, minutes: 150 },
        { weekday: 5, startsAt: '09:00', minutes: 120 },
      ],
    },
    reasonCode: 'BEDRING',
    reason: '+ kan mere; "meget" mere',
  });
  await workshop.ask('hourPlans.agree', {
    courseId,
    validFrom: '2026-11-02',
    pattern: threeFreeDays,
    reason: '- trættere',
  });
}

const missed = (absenceCode: string, attendedMinutes = 0) => ({ attendedMinutes, absenceCode });

async function registeredDays({ workshop, courseId }: Opened) {
  const lines = [
    { day: '2026-09-07', attendedMinutes: 120 },
    { day: '2026-09-09', attendedMinutes: 120 },
    { day: '2026-09-11', attendedMinutes: 90, absenceCode: 'ANDET_LOVLIGT' },
    { day: '2026-09-14', ...missed('SYG') },
    { day: '2026-09-16', ...missed('SYG', 30) },
    { day: '2026-09-18', attendedMinutes: 120 },
    { day: '2026-10-05', attendedMinutes: 100 },
    { day: '2026-10-07', attendedMinutes: 150 },
    { day: '2026-10-09', ...missed('FERIE') },
    { day: '2026-10-12', ...missed('LUKKET') },
    { day: '2026-10-14', ...missed('SYG') },
    { day: '2026-11-16', attendedMinutes: 150 },
    { day: '2026-11-18', attendedMinutes: 140, absenceCode: 'ANDET_LOVLIGT' },
    { day: '2026-11-20', attendedMinutes: 150 },
  ];
  await workshop.ask('attendance.recordDays', { courseId, lines });
  await workshop.ask('absences.describe', {
    courseId,
    day: '2026-09-14',
    version: null,
    change: {
      notifiedOn: '2026-09-14',
      notifiedAt: '07:40',
      authorityInformedOn: '2026-09-16',
      comment: '- feber; "høj"\n=39+1\n@hjemme',
    },
  });
}

async function triedFunctions({ workshop, courseId }: Opened) {
  const begin = async (
    name: string,
    isco08: string,
    demands: Record<string, number>,
    from: string,
    to: string | null,
  ) => {
    const { departmentId } = workshop;
    const { id: jobFunctionId } = await workshop.ask('jobFunctions.register', { departmentId, name, isco08, demands });
    return (await workshop.ask('tryOuts.begin', { courseId, jobFunctionId, from, to })).id;
  };
  const packing = await begin('Pakning; "let"', '9321', { sitting: 2, lifting: 4 }, '2026-09-07', '2026-09-30');
  const mounting = await begin('=Montage', '', { sitting: 4, noise: 3 }, '2026-10-01', null);
  const assess = (tryOutId: string, from: string, to: string, percent: number, basis: string) =>
    workshop.ask('tryOuts.assess', { tryOutId, from, to, percent, basis });
  await assess(packing, '2026-09-07', '2026-09-18', 50, '- 180 pakker talt op');
  await assess(mounting, '2026-11-16', '2026-11-20', 40, 'Talt to dage; "sammenlignet" med kolleger');

  const { id: accommodationId } = await workshop.ask('accommodations.add', {
    category: 'pace',
    wording: '+ pauser efter behov',
    unit: 'minutes',
    hasTimes: true,
  });
  await workshop.ask('adjustments.suggest', {
    courseId,
    accommodationId,
    tryOutId: mounting,
    detail: 'også "om formiddagen"; altid',
    amount: '10-15',
    times: 3,
    triedFrom: '2026-10-05',
    triedTo: '2026-11-20',
    effect: 'partly',
    neededInJob: 'yes',
  });
}

async function profileAndScores({ workshop, courseId }: Opened) {
  const level = (trait: 'sitting' | 'lifting' | 'noise', given: number | null) => ({ trait, level: given, version: 0 });
  const assess = (side: 'staff' | 'candidate', assessedOn: string, levels: ReturnType<typeof level>[]) =>
    workshop.ask('profiles.assess', { courseId, side, assessedOn, levels });
  await assess('staff', '2026-09-18', [level('sitting', 1), level('lifting', 2)]);
  await assess('staff', '2026-11-20', [level('sitting', 3)]);
  await assess('candidate', '2026-11-18', [level('sitting', 4), level('noise', 0)]);

  const { indicators } = await workshop.ask('indicators.set', {});
  const [first, second] = indicators.map(({ id }) => id);
  const score = (indicatorId: string | undefined, side: 'staff' | 'candidate', value: number | null) => ({
    indicatorId: indicatorId ?? '',
    side,
    value,
  });
  const record = (scoredOn: string, scores: ReturnType<typeof score>[]) =>
    workshop.ask('scores.record', { courseId, scoredOn, version: 0, scores });
  await record('2026-10-28', [score(first, 'staff', 2), score(first, 'candidate', 4), score(second, 'staff', 3)]);
}

async function heldMeetings({ workshop, courseId }: Opened) {
  const [start] = await meetingsOf(workshop, courseId);
  if (!start) throw new Error('The template has no meeting');
  await workshop.ask('meetings.hold', { meetingId: start.id, version: start.version });
  for (const text of ['- ringe til +45 75 00 00 00', 'Skrive; "senest" fredag'])
    await workshop.ask('meetings.decide', { meetingId: start.id, text, task: null });
  const { id: meetingId } = await workshop.ask('meetings.call', { courseId, meetsOn: '2026-11-26' });
  await workshop.ask('meetings.invite', { meetingId, role: 'counsellor', name: 'Dorte Bang' });
}
