import { describe, expect, it } from 'vitest';
import { judgementsOf } from '#main/prints/judgements.ts';
import { addDays } from '#shared/calendar.ts';
import type { CourseContent } from '#shared/papers/course-content.ts';
import { followUpPackPaper } from '#shared/papers/follow-up-pack.ts';
import { paperText } from '#shared/papers/kit.ts';
import {
  adjustmentsSince,
  attendanceSince,
  hoursSince,
  knownSince,
  observationsSince,
  roundsSince,
  sinceOf,
  tryOutsSince,
} from '#shared/papers/since.ts';
import { speakIn } from '#shared/text/speak.ts';
import { beginTryOut, startsOn, threeMornings, workshopWithCourse } from '#test/support/course.ts';
import { contentOf, hold } from '#test/support/meeting-papers.ts';
import { workshopWithScores } from '#test/support/scores.ts';

const danish = speakIn('da');
const wednesdays = Array.from({ length: 11 }, (_, week) => addDays('2026-09-09', week * 7));

/** Every Wednesday from 9 September to 18 November something of each kind, marked with its day. */
async function everyWednesday(): Promise<CourseContent> {
  const { workshop, courseId, answers } = await workshopWithScores();
  const catalogue = await workshop.ask('accommodations.list', {});
  for (const [place, day] of wednesdays.entries()) {
    workshop.goTo(day);
    await workshop.ask('attendance.record', { courseId, day, attendedMinutes: 120 });
    await workshop.ask('observations.note', { courseId, text: `Set ${day}.` });
    await workshop.ask('hourPlans.agree', {
      courseId,
      validFrom: day,
      pattern: { kind: 'days-per-week', daysPerWeek: 3, minutesPerDay: 60 + place },
      reasonCode: 'ANDET',
      reason: `Timer ${day}.`,
    });
    await workshop.ask('adjustments.suggest', {
      courseId,
      accommodationId: catalogue[place]!.id,
      detail: `Hensyn ${day}.`,
      suggestedOn: day,
    });
    await workshop.ask('scores.record', {
      courseId,
      scoredOn: day,
      version: 0,
      scores: [...answers('staff', [place % 10]), ...answers('candidate', [place % 10])],
      note: `Score ${day}.`,
    });
    await beginTryOut(workshop, courseId, { name: `Opgave ${day}.`, from: day, to: day });
  }
  workshop.goTo('2026-11-23');
  return contentOf(workshop, courseId, 'follow-up-pack');
}

/** As if the last meeting had been held that day. */
const heldOn = (content: CourseContent, day: string): CourseContent => {
  const [start, ...later] = content.record.meetings;
  const meetings = [{ ...start!, meetsOn: day, state: 'held' as const }, ...later];
  return { ...content, record: { ...content.record, meetings } };
};

describe('what is new since the last held meeting', () => {
  it('is on the paper, and nothing older, whatever day the meeting was held', async () => {
    const content = await everyWednesday();
    // From the first day of the course to the day before today; the meeting's own day is new, but for its scores.
    for (let day = startsOn; day < content.record.today; day = addDays(day, 1)) {
      const text = paperText(followUpPackPaper(heldOn(content, day), danish));
      const told = (mark: string) => wednesdays.filter((each) => text.includes(`${mark} ${each}.`));
      const fresh = wednesdays.filter((each) => each >= day);
      expect([day, told('Set')]).toEqual([day, fresh]);
      expect([day, told('Timer')]).toEqual([day, fresh]);
      expect([day, told('Hensyn')]).toEqual([day, fresh]);
      expect([day, told('Opgave')]).toEqual([day, fresh]);
      // Only the newest round is told, and only when it came after the meeting.
      expect([day, told('Score')]).toEqual([day, wednesdays.filter((each) => each > day).slice(-1)]);
    }
  });

  it('counts every registered day once: before or since', async () => {
    const content = await everyWednesday();
    for (const day of ['2026-09-08', '2026-09-16', '2026-10-20', '2026-11-18', '2026-11-19']) {
      const held = heldOn(content, day);
      const { now, before } = attendanceSince(held, sinceOf(held));
      expect(now.days).toBe(wednesdays.filter((each) => each >= day).length);
      expect(now.days + (before?.days ?? 0)).toBe(wednesdays.length);
    }
  });

  it('is everything while no meeting has been held', async () => {
    const content = await everyWednesday();
    const since = sinceOf(content);
    expect(since).toMatchObject({ last: null, from: startsOn, to: '2026-11-23' });
    expect(observationsSince(content, since)).toHaveLength(wednesdays.length);
    expect(roundsSince(content, since).before).toEqual([]);
    expect(knownSince(content, since).before).toBeNull();
    expect(paperText(followUpPackPaper(content, danish))).toContain('Der er ikke holdt møde endnu.');
  });
});

describe('the last held meeting', () => {
  it('is the one before the meeting the paper is for, whatever was held since', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await hold(workshop, courseId, 'start');
    const first = await hold(workshop, courseId, 'follow-up', 1);
    await hold(workshop, courseId, 'follow-up', 2);
    const content = contentOf(workshop, courseId, 'follow-up-pack', { recordId: first });
    expect(sinceOf(content)).toMatchObject({ last: { kind: 'start' }, from: '2026-09-07', to: '2026-09-24' });
  });

  it('is not one that was missed: that meeting’s news wait for the next, which says so', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await hold(workshop, courseId, 'start');
    const { meetings } = await workshop.ask('courses.show', { courseId });
    await workshop.ask('meetings.miss', { meetingId: meetings[1]!.id, version: 1, reason: 'Sygdom' });
    const content = contentOf(workshop, courseId, 'follow-up-pack', { recordId: meetings[2]!.id });
    expect(sinceOf(content).last?.kind).toBe('start');
    expect(paperText(followUpPackPaper(content, danish))).toContain('Opfølgning 1 24-9-2026 blev ikke holdt.');
  });

  it('leaves to its own day what was done and decided later when an old pack is printed again', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await hold(workshop, courseId, 'start');
    const first = await hold(workshop, courseId, 'follow-up', 1);
    const { taskId } = await workshop.ask('meetings.decide', {
      meetingId: first,
      text: 'Ring til lægen',
      task: { owner: 'Ida', dueOn: '2026-10-01' },
    });
    await workshop.ask('observations.note', { courseId, text: 'Set senere.', happenedOn: '2026-09-25' });
    const content = contentOf(workshop, courseId, 'follow-up-pack', { recordId: first });
    const text = paperText(followUpPackPaper(content, danish));
    expect(taskId).not.toBeNull();
    expect(text).not.toContain('Ring til lægen');
    expect(text).not.toContain('Set senere.');
  });
});

describe('an effect that was judged', () => {
  it('is new to the first meeting after it, and old to the next', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-09-07' });
    await hold(workshop, courseId, 'start');
    const [chosen] = await workshop.ask('accommodations.list', {});
    const { id } = await workshop.ask('adjustments.suggest', { courseId, accommodationId: chosen!.id });
    workshop.goTo('2026-09-10');
    await workshop.ask('adjustments.revise', {
      adjustmentId: id,
      version: 1,
      change: { triedFrom: '2026-09-10' },
    });
    workshop.goTo('2026-09-24');
    await hold(workshop, courseId, 'follow-up', 1);
    workshop.goTo('2026-10-01');
    await workshop.ask('adjustments.revise', {
      adjustmentId: id,
      version: 2,
      change: { effect: 'helps', neededInJob: 'yes' },
    });
    const second = contentOf(workshop, courseId, 'follow-up-pack');
    expect(adjustmentsSince(second, sinceOf(second))).toMatchObject([
      {
        hasBegun: false,
        verdict: { effect: 'helps', neededInJob: 'yes' },
        changedFrom: { effect: null, neededInJob: null },
      },
    ]);
    workshop.goTo('2026-10-15');
    await hold(workshop, courseId, 'follow-up', 2);
    const third = contentOf(workshop, courseId, 'follow-up-pack');
    expect(adjustmentsSince(third, sinceOf(third))).toEqual([]);
  });

  it('and taken back before the meeting is no news', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-09-07' });
    const [chosen] = await workshop.ask('accommodations.list', {});
    const { id } = await workshop.ask('adjustments.suggest', {
      courseId,
      accommodationId: chosen!.id,
      triedFrom: '2026-09-07',
    });
    workshop.goTo('2026-09-08');
    await hold(workshop, courseId, 'start');
    workshop.goTo('2026-09-10');
    await workshop.ask('adjustments.revise', { adjustmentId: id, version: 1, change: { effect: 'helps' } });
    await workshop.ask('adjustments.revise', { adjustmentId: id, version: 2, change: { effect: null } });
    const content = contentOf(workshop, courseId, 'follow-up-pack');
    const since = { ...sinceOf(content), from: '2026-09-09' };
    expect(adjustmentsSince(content, since)).toEqual([]);
  });
});

describe('a rating and an assessment', () => {
  it('are told with what stood before', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-09-21' });
    const tryOutId = await beginTryOut(workshop, courseId);
    const assess = (percent: number, day: string) =>
      workshop.ask('tryOuts.assess', { tryOutId, from: day, to: day, percent });
    await workshop.ask('tryOuts.rate', { tryOutId, aspect: 'pace', version: 0, change: { rating: 2 } });
    await workshop.ask('tryOuts.rate', { tryOutId, aspect: 'quality', version: 0, change: { rating: 4 } });
    await assess(45, '2026-09-09');
    workshop.goTo('2026-09-24');
    await hold(workshop, courseId, 'follow-up', 1);
    workshop.goTo('2026-10-05');
    await workshop.ask('tryOuts.rate', { tryOutId, aspect: 'pace', version: 1, change: { rating: 3 } });
    await assess(60, '2026-10-05');
    const content = contentOf(workshop, courseId, 'follow-up-pack');
    const [news] = tryOutsSince(content, sinceOf(content));
    expect(news).toMatchObject({
      hasBegun: false,
      hasEnded: false,
      assessments: [{ percent: 60 }],
      assessedBefore: { percent: 45 },
      ratings: [{ aspect: 'pace', before: 2, now: 3 }],
    });
    expect(paperText(followUpPackPaper(content, danish))).toContain('Pakning, bedømt fra 1 til 5: tempo 3, før 2.');
  });
});

describe('agreed hours', () => {
  it('tell every change with what held before, and one that is still to come', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-09-24' });
    await hold(workshop, courseId, 'follow-up', 1);
    const shorter = (minutes: number) => ({
      ...threeMornings,
      days: threeMornings.kind === 'weekdays' ? threeMornings.days.map((day) => ({ ...day, minutes })) : [],
    });
    const agree = (validFrom: string, minutes: number) =>
      workshop.ask('hourPlans.agree', {
        courseId,
        validFrom,
        pattern: { kind: 'weekdays', days: shorter(minutes).days },
        reasonCode: 'SYMPTOMER',
        reason: `til ${minutes}`,
        decidedBy: 'Ida og konsulent',
      });
    workshop.goTo('2026-10-01');
    await agree('2026-09-28', 90);
    await agree('2026-10-05', 60);
    const content = contentOf(workshop, courseId, 'follow-up-pack');
    expect(
      hoursSince(content, sinceOf(content)).changes.map(({ plan, before, isAhead }) => [
        plan.validFrom,
        before?.validFrom,
        isAhead,
      ]),
    ).toEqual([
      ['2026-09-28', startsOn, false],
      ['2026-10-05', '2026-09-28', true],
    ]);
    const text = paperText(followUpPackPaper(content, danish));
    expect(text).toContain('28-9-2026 | 2 t × 3 dage | 1 t 30 min × 3 dage | 4 t 30 min | til 90 | Ida og konsulent');
    expect(text).toContain('5-10-2026 kommer | 1 t 30 min × 3 dage');
  });
});

describe('a judgement that was undone', () => {
  it('is told no longer, and is told again when the undo is undone', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-11-05' });
    await hold(workshop, courseId, 'follow-up', 3);
    const tryOutId = await beginTryOut(workshop, courseId, { name: 'Systue', from: startsOn });
    workshop.goTo('2026-11-16');
    const rate = { tryOutId, aspect: 'pace', version: 0, change: { rating: 4 } };
    const rated = await workshop.try('tryOuts.rate', rate);
    const ratings = () => {
      const content = contentOf(workshop, courseId, 'follow-up-pack');
      return tryOutsSince(content, sinceOf(content)).flatMap((each) => each.ratings);
    };
    expect(ratings()).toEqual([{ aspect: 'pace', before: null, now: 4 }]);
    const undone = await workshop.try('history.undo', { auditSeq: rated.ok ? rated.auditSeq! : 0 });
    expect(ratings()).toEqual([]);
    await workshop.ask('history.undo', { auditSeq: undone.ok ? undone.auditSeq! : 0 });
    expect(ratings()).toEqual([{ aspect: 'pace', before: null, now: 4 }]);
  });

  it('of an adjustment that was withdrawn stands as nobody’s', async () => {
    const { workshop, courseId, candidateId } = await workshopWithCourse({ today: '2026-11-05' });
    const [chair] = await workshop.ask('accommodations.list', {});
    const suggestion = { courseId, accommodationId: chair!.id, triedFrom: '2026-11-02', effect: 'helps' };
    const suggested = await workshop.try('adjustments.suggest', suggestion);
    workshop.goTo('2026-11-16');
    await workshop.ask('history.undo', { auditSeq: suggested.ok ? suggested.auditSeq! : 0 });
    const judged = judgementsOf(workshop.book.workshop.reader, candidateId);
    expect(judged.map((each) => each.of === 'adjustment' && [each.judgedOn, each.effect])).toEqual([
      ['2026-11-05', 'helps'],
      ['2026-11-16', null],
    ]);
  });
});
