import { describe, expect, it } from 'vitest';
import { beginTryOut, registerCandidate, threeMornings } from '#test/support/course.ts';
import { everythingIn, factsIn } from '#test/support/everything-in.ts';
import { openWorkshop, type OpenTestWorkshop } from '#test/support/open-workshop.ts';
import { courseStates, legalFrom, type CourseAct, type CourseState } from '#shared/course-life.ts';

const today = '2026-11-23';

const commandOf: Record<Exclude<CourseAct, 'refer'>, [operation: string, input: (leaderId: string) => object]> = {
  wait: ['courses.wait', () => ({ on: today, reason: 'Ingen plads' })],
  plan: ['courses.plan', (consultantId) => ({ startsOn: '2026-12-07', consultantId, hours: threeMornings })],
  'move-start': ['courses.moveStart', () => ({ startsOn: '2026-12-14', reason: 'Ferie' })],
  pause: ['courses.pause', () => ({ from: today, until: '2026-11-29', reasonCode: 'FERIE' })],
  resume: ['courses.resume', () => ({ on: today })],
  'move-end': ['courses.moveEnd', () => ({ plannedEndOn: '2027-04-30', reasonCode: 'SYGDOM', reason: 'Indlagt' })],
  finish: ['courses.finish', () => ({ endedOn: today, reasonCode: 'JOB' })],
  interrupt: ['courses.interrupt', () => ({ endedOn: today, reasonCode: 'FLYTTET' })],
  cancel: ['courses.cancel', () => ({ on: today, reasonCode: 'KANDIDAT' })],
  'never-met': ['courses.markNeverMet', () => ({ on: today })],
  reopen: ['courses.reopen', () => ({ reason: 'Forkert' })],
};

/** A book with one course that is in that state today, with a try-out and agreed hours where it has a first day. */
async function workshopIn(state: CourseState): Promise<{ workshop: OpenTestWorkshop; courseId: string }> {
  const workshop = await openWorkshop({ today });
  const { departmentId, leaderId: consultantId } = workshop;
  const { id: candidateId } = await registerCandidate(workshop);
  const order = { candidateId, departmentId };
  if (state === 'referred' || state === 'waiting') {
    const { id } = await workshop.ask('courses.refer', { ...order, isWaiting: state === 'waiting' });
    return { workshop, courseId: id };
  }
  const startsOn = state === 'planned' || state === 'cancelled' ? '2026-11-30' : '2026-11-09';
  const { id: courseId } = await workshop.ask('courses.start', {
    ...order,
    consultantId,
    startsOn,
    hours: threeMornings,
  });
  await beginTryOut(workshop, courseId, { from: startsOn, to: '2026-12-18' });
  const seen = { courseId, version: 1 };
  if (state === 'paused') await workshop.ask('courses.pause', { ...seen, from: '2026-11-16', reasonCode: 'FERIE' });
  if (state === 'finished') await workshop.ask('courses.finish', { ...seen, endedOn: today, reasonCode: 'JOB' });
  if (state === 'interrupted')
    await workshop.ask('courses.interrupt', { ...seen, endedOn: today, reasonCode: 'FLYTTET' });
  if (state === 'cancelled') await workshop.ask('courses.cancel', { ...seen, on: today, reasonCode: 'KANDIDAT' });
  if (state === 'never-met') await workshop.ask('courses.markNeverMet', { ...seen, on: today });
  return { workshop, courseId };
}

const acts = Object.keys(commandOf) as (keyof typeof commandOf)[];

describe.each(courseStates)('a course that is %s', (state) => {
  it('takes the acts that are legal from there and no other; what is refused changes nothing, what is undone leaves nothing', async () => {
    const { workshop, courseId } = await workshopIn(state);
    const { course } = await workshop.ask('courses.show', { courseId });
    expect(course.state).toBe(state);
    for (const act of acts) {
      const [operation, input] = commandOf[act];
      const version = workshop.sqlite.prepare('SELECT version FROM courses').pluck().get() as number;
      const before = { everything: everythingIn(workshop), facts: factsIn(workshop) };
      const outcome = await workshop.try(operation, { courseId, version, ...input(workshop.leaderId) });

      const isLegal = (legalFrom[act] as readonly CourseState[]).includes(state);
      expect(outcome.ok, `${act} from ${state}`).toBe(isLegal);
      if (!outcome.ok) {
        expect(['conflict', 'invalid'], act).toContain(outcome.failure.code);
        expect(everythingIn(workshop), `${act} was refused`).toEqual(before.everything);
        continue;
      }
      const after = factsIn(workshop);
      expect(after, act).not.toEqual(before.facts);
      const undone = await workshop.try('history.undo', { auditSeq: outcome.auditSeq });
      expect(factsIn(workshop), `${act} was undone`).toEqual(before.facts);
      const redone = await workshop.try('history.undo', { auditSeq: undone.ok ? undone.auditSeq : 0 });
      expect(factsIn(workshop), `${act} was done again`).toEqual(after);
      await workshop.ask('history.undo', { auditSeq: (redone.ok && redone.auditSeq) || 0 });
      expect(factsIn(workshop), `${act} was undone again`).toEqual(before.facts);
    }
    expect(workshop.audit.firstBroken()).toBeNull();
  });

  it('refuses who saw an older version, whatever they wanted, and keeps nothing of it', async () => {
    const { workshop, courseId } = await workshopIn(state);
    const version = workshop.sqlite.prepare('SELECT version FROM courses').pluck().get() as number;
    await workshop.ask('courses.revise', { courseId, version, change: { purpose: 'Timer pr. dag' } });
    const before = everythingIn(workshop);
    for (const act of acts) {
      const [operation, input] = commandOf[act];
      const outcome = await workshop.try(operation, { courseId, version, ...input(workshop.leaderId) });
      expect(outcome, act).toMatchObject({
        ok: false,
        failure: { code: 'conflict', message: { key: 'failures.conflict' } },
      });
      expect(everythingIn(workshop), act).toEqual(before);
    }
  });
});
