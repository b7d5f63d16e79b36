import { describe, expect, it } from 'vitest';
import { coursePapers } from '#shared/papers/course-papers.ts';
import type { CourseContent } from '#shared/papers/course-content.ts';
import { paperText } from '#shared/papers/kit.ts';
import type { CoursePrint } from '#shared/print-templates.ts';
import { speakIn, type Language } from '#shared/text/speak.ts';
import { beginTryOut, threeFreeDays, workshopWithCourse } from '#test/support/course.ts';
import { contentOf, hold } from '#test/support/meeting-papers.ts';
import { meetingsOf, workshopWithMeetings } from '#test/support/meetings.ts';
import { coursePrint, lastPaper, sectionText } from '#test/support/print.ts';
import { workshopWithScores } from '#test/support/scores.ts';

const meetingPapers = [
  'follow-up-pack',
  'start-meeting',
  'final-meeting',
  'expectation-checklist',
  'hour-agreement',
] as const satisfies CoursePrint[];

const composed = (print: (typeof meetingPapers)[number], content: CourseContent, language: Language = 'da') =>
  coursePapers[print](content, speakIn(language));

describe('the follow-up pack', () => {
  it('says first which follow-up of how many it is, the week of the course and the days left', async () => {
    const { workshop, courseId, meetings } = await workshopWithMeetings({ today: '2026-11-16' });
    const paper = await coursePrint(workshop, { courseId, print: 'follow-up-pack', recordId: meetings[4]!.id });
    expect(paper.blocks[1]).toEqual({
      kind: 'title',
      text: 'Opfølgning 4 af 4',
      lead: 'Ida Kragh, uge 11 af 13, 15 dage til slutdatoen',
    });
  });

  it('of a week without news says so about hours and attendance, and leaves the rest out', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-11-19' });
    await hold(workshop, courseId, 'follow-up', 4);
    workshop.goTo('2026-11-20');
    const paper = await coursePrint(workshop, { courseId, print: 'follow-up-pack' });
    expect(sectionText(paper, 'Timer')).toBe('Intet nyt. Aftalt er 2 t × 3 dage, 6 t pr. uge, siden 7-9-2026.');
    expect(sectionText(paper, 'Fremmøde')).toBe('Intet nyt. Ingen dage er registreret siden.');
    expect(headings(paper)).toEqual(['Siden sidst', 'Timer', 'Fremmøde', 'Dagsorden', 'Noter', 'Underskrifter']);
  });

  it('names the agreed days nobody registered', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-11-12' });
    await hold(workshop, courseId, 'follow-up', 3);
    await workshop.ask('attendance.record', { courseId, day: '2026-11-09', attendedMinutes: 120 });
    const paper = await coursePrint(workshop, { courseId, print: 'follow-up-pack' });
    expect(sectionText(paper, 'Fremmøde')).toContain('Ikke registreret: fre 6-11, ons 11-11.');
  });

  it('shows what both sides score now and before, and where they see it differently', async () => {
    const { workshop, courseId, give } = await workshopWithScores({ today: '2026-11-05' });
    await give('2026-11-04', 'staff', [5, 6]);
    await give('2026-11-04', 'candidate', [4, 6], 1);
    await hold(workshop, courseId, 'follow-up', 3);
    workshop.goTo('2026-11-18');
    await give('2026-11-18', 'staff', [7, 6]);
    await give('2026-11-18', 'candidate', [4, 6], 1);
    const paper = await coursePrint(workshop, { courseId, print: 'follow-up-pack' });
    const text = sectionText(paper, 'Progression');
    expect(text).toContain('Indikator | Ida | Før | Vi | Før');
    expect(text).toContain('Kræfter | 4 | 4 | 7 | 5');
    expect(text).toContain('Uændret: Trivsel.');
    expect(text).toContain('Tal om det: Kræfter (Ida 4, vi 7).');
  });

  it('keeps what was seen, said and judged apart, quotes the candidate, and tells nothing sensitive', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const note = (kind: 'observed' | 'stated' | 'assessed', text: string, more = {}) =>
      workshop.ask('observations.note', { courseId, kind, text, happenedOn: '2026-11-20', ...more });
    await note('assessed', 'Arbejder selvstændigt.');
    await note('stated', 'Glad for opgaven.', { quote: 'Det her kan jeg.' });
    await note('observed', 'Rejser sig hver halve time.');
    await note('observed', 'Noget følsomt.', { sensitivity: 'sensitive' });
    const paper = await coursePrint(workshop, { courseId, print: 'follow-up-pack' });
    expect(sectionText(paper, 'Observationer')).toBe(
      [
        'Observeret: 20-11: Rejser sig hver halve time.',
        'Oplyst af Ida: 20-11: Glad for opgaven. »Det her kan jeg.«',
        'Vurderet: 20-11: Arbejder selvstændigt.',
      ].join('\n'),
    );
    expect(paperText(paper)).not.toContain('Noget følsomt');
  });

  it('says what became of the decisions of the last meeting, and which tasks are overdue', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-11-05' });
    const meetingId = await hold(workshop, courseId, 'follow-up', 3);
    const decide = (text: string, task: { owner?: string; dueOn?: string } | null) =>
      workshop.ask('meetings.decide', { meetingId, text, task });
    const { taskId } = await decide('Tæl fejl op', { owner: 'Henrik Bach', dueOn: '2026-11-10' });
    await decide('Ring til rådgiveren', { owner: 'Ida Kragh', dueOn: '2026-11-12' });
    await decide('Vi fortsætter som nu', null);
    await workshop.ask('tasks.add', { courseId, text: 'Bestil en stol', dueOn: '2026-11-30' });
    workshop.goTo('2026-11-16');
    await workshop.ask('tasks.complete', { taskId: taskId!, version: 1, on: '2026-11-09' });
    const paper = await coursePrint(workshop, { courseId, print: 'follow-up-pack' });
    expect(sectionText(paper, 'Beslutninger fra sidst').split('\n').slice(1)).toEqual([
      'Tæl fejl op | Henrik Bach | gjort 9-11-2026',
      'Ring til rådgiveren | Ida Kragh | overskredet, frist 12-11-2026',
      'Vi fortsætter som nu | – | aftalt',
    ]);
    expect(sectionText(paper, 'Åbne opgaver').split('\n').slice(1)).toEqual(['Bestil en stol | – | 30-11-2026']);
  });

  it('has the agenda that was written, or the usual points', async () => {
    const { workshop, courseId, meeting } = await workshopWithMeetings({ today: '2026-11-16' });
    const agenda = async () =>
      sectionText(await coursePrint(workshop, { courseId, print: 'follow-up-pack' }), 'Dagsorden').split('\n');
    await workshop.ask('meetings.revise', { ...meeting(4), change: { agenda: '- Stolen\n2. Timerne\n\nTiden efter' } });
    expect(await agenda()).toEqual(['Stolen', 'Timerne', 'Tiden efter']);
    await workshop.ask('meetings.revise', { meetingId: meeting(4).meetingId, version: 2, change: { agenda: '' } });
    expect((await agenda())[0]).toBe('Siden sidst: timer og fremmøde');
  });

  it('is the paper of an extra meeting', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { id } = await workshop.ask('meetings.call', { courseId, meetsOn: '2026-11-25' });
    const { print } = await workshop.ask('prints.forMeeting', { meetingId: id });
    expect(print).toBe('follow-up-pack');
    expect(lastPaper(workshop).blocks[1]).toMatchObject({ kind: 'title', text: 'Ekstra møde' });
  });
});

describe('the start sheet', () => {
  it('asks by the five dimensions, those too that nobody asked about', async () => {
    const { workshop, courseId } = await workshopWithCourse({
      questions: [
        { dimension: 'duration', text: 'Hvor mange timer?' },
        { dimension: 'layout', text: 'Hvilke hensyn?' },
      ],
    });
    const paper = await coursePrint(workshop, { courseId, print: 'start-meeting' });
    expect(sectionText(paper, 'Spørgsmål fra jobcentret').split('\n')).toEqual([
      'Opgavetype: ikke spurgt',
      'Varighed: Hvor mange timer?',
      'Motivation: ikke spurgt',
      'Indretning: Hvilke hensyn?',
      'Andet: ikke spurgt',
    ]);
  });

  it('is for the start meeting, and knows what was known then, however late it is printed', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-09-01' });
    const catalogue = await workshop.ask('accommodations.list', {});
    await workshop.ask('adjustments.suggest', { courseId, accommodationId: catalogue[0]!.id });
    workshop.goTo('2026-11-16');
    await workshop.ask('adjustments.suggest', { courseId, accommodationId: catalogue[1]!.id });
    await beginTryOut(workshop, courseId, { name: 'Montage', from: '2026-10-05' });
    const text = paperText(await coursePrint(workshop, { courseId, print: 'start-meeting' }));
    expect(text).toContain('Møde: mandag 7-9-2026');
    expect(text).toContain(catalogue[0]!.wording);
    expect(text).not.toContain(catalogue[1]!.wording);
    expect(text).not.toContain('Montage');
  });

  it('ticks what is agreed, and leaves the rest to the table', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('understandings.make', { courseId, kind: 'house-rules', agreedOn: '2026-09-07' });
    const paper = await coursePrint(workshop, { courseId, print: 'start-meeting' });
    expect(sectionText(paper, 'Aftaler og samtykke').split('\n').slice(0, 2)).toEqual([
      '[x] Husregler: udleveret 7-9-2026',
      '[ ] Gensidige forventninger er talt igennem',
    ]);
  });
});

describe('the final sheet', () => {
  it('holds every question against its answer, and says which have none', async () => {
    const { workshop, courseId } = await workshopWithCourse({
      questions: [
        { dimension: 'duration', text: 'Hvor mange timer?' },
        { dimension: 'other', text: 'Er et fleksjob realistisk?' },
      ],
    });
    const { questions } = await workshop.ask('courses.show', { courseId });
    await workshop.ask('courses.answer', { questionId: questions[0]!.id, version: 1, answer: 'Seks om ugen.' });
    const paper = await coursePrint(workshop, { courseId, print: 'final-meeting' });
    expect(sectionText(paper, 'Svar på spørgsmål')).toBe(
      '1. Hvor mange timer?: Seks om ugen.\n2. Er et fleksjob realistisk?: Ikke besvaret.',
    );
  });

  it('says what is recommended and that nobody has approved it, and nothing while nothing is', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(headings(await coursePrint(workshop, { courseId, print: 'final-meeting' }))).not.toContain('Anbefaling');
    await workshop.ask('reports.choose', { courseId, version: 0, change: { recommendationCode: 'FLEKSJOB' } });
    const paper = await coursePrint(workshop, { courseId, print: 'final-meeting' });
    expect(sectionText(paper, 'Anbefaling')).toContain(
      'Centret anbefaler: Fleksjob\nRapporten er et udkast. Anbefalingen er ikke godkendt endnu.',
    );
  });
});

describe('the agreement on hours', () => {
  it('is the newest one day by day, with what was before and why', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('hourPlans.agree', {
      courseId,
      validFrom: '2026-10-05',
      pattern: {
        kind: 'weekdays',
        days: [
          { weekday: 2, startsAt: '09:30', minutes: 90 },
          { weekday: 4, startsAt: null, minutes: 120 },
        ],
      },
      reasonCode: 'SYMPTOMER',
      reason: 'Smerter dagen efter',
      decidedBy: 'Ida og konsulent',
    });
    const paper = await coursePrint(workshop, { courseId, print: 'hour-agreement' });
    expect(sectionText(paper, 'Aftalen')).toContain('Før: 2 t × 3 dage, nu 2 t 30 min mindre');
    expect(sectionText(paper, 'Ugen').split('\n').slice(1)).toEqual([
      'Tirsdag | 9.30 | 11.00 | 1 t 30 min',
      'Torsdag | aftales | aftales | 2 t',
      'I alt |  |  | 3 t 30 min',
    ]);
    expect(sectionText(paper, 'Begrundelse')).toContain('Smerter dagen efter\nBesluttet af: Ida og konsulent');
  });

  it('can be an earlier one', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { hourPlans } = await workshop.ask('courses.show', { courseId });
    await workshop.ask('hourPlans.agree', {
      courseId,
      validFrom: '2026-10-05',
      pattern: threeFreeDays,
      reasonCode: 'SYMPTOMER',
    });
    const newest = await coursePrint(workshop, { courseId, print: 'hour-agreement' });
    expect(sectionText(newest, 'Ugen')).toBe('3 dage om ugen, 2 t 30 min hver dag. Dagene aftales fra uge til uge.');
    const first = await coursePrint(workshop, { courseId, print: 'hour-agreement', recordId: hourPlans[0]!.id });
    expect(sectionText(first, 'Aftalen')).toContain('Før: første aftale');
  });

  it('is a week to write in while none is agreed', async () => {
    const { workshop, courseId } = await workshopWithCourse({ hours: null });
    const paper = composed('hour-agreement', contentOf(workshop, courseId, 'hour-agreement'));
    expect(sectionText(paper, 'Aftalen')).toBe('Der er ikke aftalt timer endnu. Skriv dem her.');
    expect(paper.blocks).toContainEqual(expect.objectContaining({ kind: 'table', isForWriting: true }));
  });
});

describe('the checklist of expectations', () => {
  it('has what is agreed ticked with its day, and the usual points to tick both ways', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('understandings.make', {
      courseId,
      kind: 'expectations',
      agreedOn: '2026-09-07',
      signedOn: '2026-09-08',
      text: 'Melder fra inden klokken 9.',
      inReturn: 'En fast kontaktperson.',
    });
    const paper = await coursePrint(workshop, { courseId, print: 'expectation-checklist' });
    const signed = 'aftalt 7-9-2026, underskrevet 8-9-2026';
    expect(sectionText(paper, 'Det forventer centret af dig')).toMatch(
      new RegExp(`^\\[x\\] Melder fra inden klokken 9\\. ${signed}\n\\[ \\] `, 'u'),
    );
    expect(sectionText(paper, 'Det kan du forvente af centret')).toMatch(
      new RegExp(`^\\[x\\] En fast kontaktperson\\. ${signed}\n\\[ \\] `, 'u'),
    );
  });
});

describe('every paper of a meeting', () => {
  it.each(meetingPapers)('prints an empty course: %s', async (print) => {
    const { workshop, courseId } = await workshopWithCourse({ hours: null, today: '2026-09-01' });
    const paper = composed(print, contentOf(workshop, courseId, print));
    expect(paper.title).toMatch(/ 2026-\d{4}$/u);
    expect(paperText(paper)).toContain('Ida Kragh');
  });

  it.each(meetingPapers)('tells nobody where a protected person can be found: %s', async (print) => {
    const { workshop, courseId, candidateId } = await workshopWithCourse();
    await workshop.ask('candidates.revise', {
      candidateId,
      version: 1,
      change: { address: 'Havnegade 4', isProtected: true },
    });
    for (const [place, { id }] of (await meetingsOf(workshop, courseId)).entries())
      await workshop.ask('meetings.revise', { meetingId: id, version: 1, change: { place: `Lokale ${place}` } });
    const text = paperText(await coursePrint(workshop, { courseId, print }));
    expect(text).not.toMatch(/Havnegade|Lokale|Hjulmagervej/u);
  });

  it.each(meetingPapers)('shows initials and neither name nor CPR number when asked: %s', async (print) => {
    const { workshop, courseId, candidateId } = await workshopWithCourse();
    await workshop.ask('candidates.revise', { candidateId, version: 1, change: { cpr: '670180-1842' } });
    await workshop.ask('tasks.add', { courseId, text: 'Skriv dage ned', owner: 'Ida Kragh' });
    const paper = await coursePrint(workshop, { courseId, print, options: { names: 'initials' } });
    const text = [paperText(paper), paper.title, paper.head.about].join('\n');
    expect(text).not.toMatch(/\bIda\b|Kragh|670180/u);
    expect(text).toContain('I.K.');
  });

  it.each(meetingPapers)('keeps very long words whole: %s', async (print) => {
    const long = 'arbejdsmarkedsforsikringsudredningskonsulent'.repeat(8);
    const { workshop, courseId } = await workshopWithCourse({
      goal: long,
      purpose: long,
      questions: [{ dimension: 'other', text: long }],
    });
    await workshop.ask('observations.note', { courseId, text: long });
    await workshop.ask('understandings.make', { courseId, kind: 'expectations', text: long });
    await workshop.ask('hourPlans.agree', {
      courseId,
      validFrom: '2026-11-23',
      pattern: threeFreeDays,
      reasonCode: 'SYMPTOMER',
      reason: long,
    });
    expect(paperText(await coursePrint(workshop, { courseId, print }))).toContain(long);
  });

  it.each(meetingPapers)('orders, renames and leaves out sections as the template says: %s', async (print) => {
    const { workshop, courseId } = await workshopWithCourse();
    const content = contentOf(workshop, courseId, print);
    const [first, second, ...others] = content.template.sections;
    const own = { key: '01a20030-0121-755a-9a77-8846c50baf7d', title: 'Vores egen', isOn: true, text: 'Til {navn}.' };
    const template = {
      ...content.template,
      sections: [
        own,
        { ...second!, title: 'Ny overskrift', text: 'Uge {uge}.' },
        { ...first!, isOn: false },
        ...others,
      ],
    };
    const paper = composed(print, { ...content, template });
    expect(headings(paper).slice(0, 2)).toEqual(['Vores egen', 'Ny overskrift']);
    expect(headings(paper)).not.toContain(headings(composed(print, content))[0]);
    expect(paperText(paper)).toContain('Til Ida Kragh.');
    expect(paperText(paper)).toContain('Uge 12.');
  });

  it.each(meetingPapers)('speaks English and Swedish without a Danish word of ours: %s', async (print) => {
    const { workshop, courseId, give } = await workshopWithScores({
      questions: [{ dimension: 'other', text: 'Q' }],
      goal: 'G',
      goalMinutesPerWeek: 480,
    });
    for (const { id } of await meetingsOf(workshop, courseId))
      await workshop.ask('meetings.revise', { meetingId: id, version: 1, change: { agenda: '' } });
    await workshop.ask('attendance.record', { courseId, day: '2026-11-20', attendedMinutes: 60, absenceCode: 'SYG' });
    await workshop.ask('observations.note', { courseId, text: 'T', kind: 'stated', quote: 'Q' });
    await beginTryOut(workshop, courseId, { name: 'F' });
    await give('2026-11-20', 'staff', [3]);
    await give('2026-11-20', 'candidate', [6], 1);
    await workshop.ask('tasks.add', { courseId, text: 'T', dueOn: '2026-11-02' });
    await workshop.ask('understandings.make', { courseId, kind: 'house-rules' });
    await workshop.ask('reports.choose', { courseId, version: 0, change: { recommendationCode: 'FLEKSJOB' } });
    const names = /Fjordby Værkstedscenter|Karen Mølgaard|Hjulmagervej|jobcentret/gu;
    const said = (language: Language) =>
      paperText(composed(print, contentOf(workshop, courseId, print, { language }), language)).replace(names, '');
    expect(said('en')).not.toMatch(/[æøå]|\b(og|ikke|siden|uge|timer|dage|fra|til|af|aftalt|mødt|nyt|ingen|den)\b/iu);
    expect(said('sv')).not.toMatch(/[æø]|\b(og|ikke|siden|uge|timer|dage|fra|af|aftalt|nyt|ingen endnu)\b/iu);
  });
});

const headings = ({ blocks }: Parameters<typeof paperText>[0]): string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));
