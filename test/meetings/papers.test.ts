import { describe, expect, it } from 'vitest';
import { missingPapers } from '#shared/meeting-papers.ts';
import { approveReport } from '#test/support/course.ts';
import { workshopWithMeetings } from '#test/support/meetings.ts';

const followUp = {
  kind: 'follow-up',
  state: 'planned',
  startsAt: '10:00',
  hasAgenda: true,
  hasIssuedReport: false,
} as const;

describe('the papers of a meeting', () => {
  it('are ready with an agreed time and an agenda', () => {
    expect(missingPapers(followUp)).toEqual([]);
  });

  it('say which of them is missing', () => {
    expect(missingPapers({ ...followUp, startsAt: null })).toEqual(['time']);
    expect(missingPapers({ ...followUp, hasAgenda: false })).toEqual(['agenda']);
    expect(missingPapers({ ...followUp, startsAt: null, hasAgenda: false })).toEqual(['time', 'agenda']);
  });

  it('count the issued report among them for the final meeting alone', () => {
    expect(missingPapers({ ...followUp, kind: 'final' })).toEqual(['report']);
    expect(missingPapers({ ...followUp, kind: 'final', hasIssuedReport: true })).toEqual([]);
  });

  it.each(['held', 'missed', 'cancelled'] as const)('are not asked for once it is %s', (state) => {
    expect(missingPapers({ ...followUp, state, startsAt: null, hasAgenda: false })).toEqual([]);
  });

  it('are known of every meeting of the list', async () => {
    const { workshop, courseId, meeting } = await workshopWithMeetings();
    const missingNow = async () => {
      const lines = await workshop.ask('meetings.list', { from: '2026-11-23', to: '2026-12-31' });
      return lines.map((line) => [line.kind, missingPapers(line)]);
    };
    // The template writes the agenda.
    expect(await missingNow()).toEqual([['final', ['time', 'report']]]);
    await workshop.ask('meetings.revise', { ...meeting(5), change: { startsAt: '09:00' } });
    expect(await missingNow()).toEqual([['final', ['report']]]);
    await approveReport(workshop, courseId);
    await workshop.ask('reports.issue', { courseId });
    expect(await missingNow()).toEqual([['final', []]]);
  });

  it('of one course are not those of another', async () => {
    const { workshop, courseId } = await workshopWithMeetings();
    await approveReport(workshop, courseId);
    await workshop.ask('reports.issue', { courseId });
    const { departmentId } = (await workshop.ask('courses.show', { courseId })).course;
    const [leader] = await workshop.ask('staff.list', {});
    const other = await workshop.ask('candidates.register', { firstName: 'Ole', lastName: 'Nygaard' });
    const second = await workshop.ask('courses.start', {
      candidateId: other.id,
      departmentId,
      consultantId: leader!.id,
      startsOn: '2026-11-23',
    });
    const lines = await workshop.ask('meetings.list', { from: '2026-11-23', to: '2027-03-31' });
    const ofSecond = lines.filter((line) => line.courseId === second.id);
    expect(ofSecond.length).toBeGreaterThan(0);
    expect(ofSecond.every(({ hasIssuedReport }) => !hasIssuedReport)).toBe(true);
    expect(lines.filter((line) => line.courseId === courseId).every(({ hasIssuedReport }) => hasIssuedReport)).toBe(
      true,
    );
  });
});
