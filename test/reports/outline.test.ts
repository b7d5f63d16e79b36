import { describe, expect, it } from 'vitest';
import { isReady, missingSections, readyWord } from '#renderer/reports/outline.ts';
import { workshopWithCourse } from '#test/support/course.ts';

/** The report of a course that was asked these questions, each answered so. */
async function draftWith(questions: { text: string; answer: string }[]) {
  const { workshop, courseId } = await workshopWithCourse({
    questions: questions.map(({ text }) => ({ dimension: 'duration', text })),
  });
  const asked = (await workshop.ask('courses.show', { courseId })).questions;
  for (const [place, { id: questionId, version }] of asked.entries())
    await workshop.ask('courses.answer', { questionId, version, answer: questions[place]!.answer });
  return workshop.ask('reports.draft', { courseId });
}

describe('the answers of a report', () => {
  it('are neither ready nor missing where nothing was asked, and say so', async () => {
    const draft = await draftWith([]);
    expect(isReady('answers', draft)).toBeNull();
    expect(readyWord('answers', draft)).toBe('reports.nothingAsked');
    expect(missingSections(draft)).not.toContain('answers');
  });

  it('are ready when every question is answered, and empty before', async () => {
    const [one, other] = [
      { text: 'Hvor længe?', answer: 'To timer' },
      { text: 'Hvor ofte?', answer: '' },
    ];
    expect(readyWord('answers', await draftWith([one]))).toBe('reports.filled');
    expect(readyWord('answers', await draftWith([one, other]))).toBe('reports.empty');
  });
});
