import { describe, expect, it } from 'vitest';
import { paperText } from '#shared/papers/kit.ts';
import { beginTryOut, threeFreeDays, workshopWithCourse } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';
import { coursePrint, sectionText } from '#test/support/print.ts';

const ownPage = (workshop: OpenTestWorkshop, courseId: string) =>
  coursePrint(workshop, { courseId, print: 'own-page' });

async function tried() {
  const made = await workshopWithCourse();
  const { workshop, courseId, candidateId } = made;
  const tryOutId = await beginTryOut(workshop, courseId, { name: 'Systue', to: '2026-10-02' });
  await workshop.ask('tryOuts.revise', {
    tryOutId,
    version: 1,
    change: { verdict: 'does-not-suit', outcome: 'Kun 40 %', assessed: 'Depression spiller ind' },
  });
  await beginTryOut(workshop, courseId, { name: 'Pakning', from: '2026-10-05' });
  await workshop.ask('attendance.record', { courseId, day: '2026-09-07', attendedMinutes: 120, symptomAfter: 7 });
  await workshop.ask('candidates.revise', {
    candidateId,
    version: 1,
    change: { cpr: '610585-1234', wishes: 'Noget med hænderne', exclusions: 'Larm' },
  });
  return made;
}

describe('Din side', () => {
  it('tells what was tried in kind words', async () => {
    const { workshop, courseId } = await tried();
    expect(sectionText(await ownPage(workshop, courseId), 'Det har du prøvet')).toBe(
      [
        'Systue: Du har været der 1 dag. Det var ikke det rette for dig. Det er godt at vide.',
        'Pakning: Det prøver du nu.',
      ].join('\n'),
    );
  });

  it('holds no percentages, scores, CPR number or words about health', async () => {
    const { workshop, courseId } = await tried();
    expect(paperText(await ownPage(workshop, courseId))).not.toMatch(/%|Depression|6105|symptom|\b7\b/iu);
  });

  it('tells the hours then and now in whole words', async () => {
    const { workshop, courseId } = await tried();
    await workshop.ask('hourPlans.agree', {
      courseId,
      validFrom: '2026-10-05',
      pattern: threeFreeDays,
      reason: 'Mere tid',
    });
    expect(sectionText(await ownPage(workshop, courseId), 'Dine timer')).toBe(
      [
        'Da du begyndte, var der aftalt 6 timer om ugen.',
        'Nu er der aftalt 7 timer og 30 minutter om ugen: 3 dage, som du selv vælger, 2 timer og 30 minutter hver gang.',
        'Dine timer uge for uge: hvad der var aftalt, og hvor længe du var her.',
      ].join('\n'),
    );
  });

  it('names the days and the clock that are agreed', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(sectionText(await ownPage(workshop, courseId), 'Dine timer')).toBe(
      'Nu er der aftalt 6 timer om ugen: mandag, onsdag og fredag fra kl. 9.00 til 11.00.',
    );
  });

  it('tells what helps, and not what did not', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const [chair, rest] = await workshop.ask('accommodations.list', {});
    for (const [each, effect] of [
      [chair!, 'helps'],
      [rest!, 'worse'],
    ] as const)
      await workshop.ask('adjustments.suggest', {
        courseId,
        accommodationId: each.id,
        triedFrom: '2026-10-05',
        effect,
        effectNote: 'Smerter i ryggen',
      });
    const text = sectionText(await ownPage(workshop, courseId), 'Det hjælper dig');
    expect(text).toContain(chair!.wording);
    expect(text).not.toMatch(new RegExp(`${rest!.wording}|Smerter`, 'u'));
  });

  it('quotes what was wished for and what was not', async () => {
    const { workshop, courseId } = await tried();
    expect(sectionText(await ownPage(workshop, courseId), 'Det har du selv sagt')).toBe(
      'Du vil gerne: »Noget med hænderne«\nDu vil ikke: »Larm«',
    );
  });

  it('says when the next meeting is, and with whom', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const meetings = (await workshop.ask('courses.show', { courseId })).meetings;
    const next = meetings.find(({ meetsOn }) => meetsOn >= '2026-11-23')!;
    await workshop.ask('meetings.move', { meetingId: next.id, version: 1, meetsOn: '2026-12-01', startsAt: '13:00' });
    await workshop.ask('meetings.invite', { meetingId: next.id, role: 'counsellor', name: 'Jens Holm' });
    const text = sectionText(await ownPage(workshop, courseId), 'Det sker nu');
    expect(text).toContain('Næste møde er tirsdag 1. december 2026 kl. 13.00.');
    expect(text).toMatch(/Du mødes med .*Jens Holm \(din rådgiver\)/u);
  });

  it('holds the tasks that are the candidate’s own and not done', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('tasks.add', { courseId, text: 'Ring til lægen', owner: 'Ida Kragh', dueOn: '2026-12-04' });
    await workshop.ask('tasks.add', { courseId, text: 'Find en stol', ownerId: workshop.leaderId });
    const text = sectionText(await ownPage(workshop, courseId), 'Det sker nu');
    expect(text).toContain('[ ] Ring til lægen (senest 4. december 2026)');
    expect(text).not.toContain('Find en stol');
  });

  it('is in large type unless asked otherwise', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect((await ownPage(workshop, courseId)).isLarge).toBe(true);
    const small = await coursePrint(workshop, { courseId, print: 'own-page', options: { isLarge: false } });
    expect(small.isLarge).toBe(false);
  });

  it('calls a person by the first name when that is asked', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const paper = await coursePrint(workshop, { courseId, print: 'own-page', options: { names: 'first' } });
    expect(paperText(paper)).toContain('Kære Ida.');
    expect(paperText(paper) + paper.head.about).not.toContain('Kragh');
  });

  it.each(['sv', 'en'] as const)('is whole in %s', async (language) => {
    const { workshop, courseId } = await tried();
    const paper = await coursePrint(workshop, { courseId, print: 'own-page', options: { language } });
    expect(paperText(paper)).not.toMatch(/ownPage\.|\{\{|Det har du/u);
  });
});
