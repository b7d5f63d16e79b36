import { expect, test } from 'vitest';
import { recommendationOf } from '#main/prints/recommendation.ts';
import { approveReport, workshopWithCourse } from '#test/support/course.ts';

async function withRecommendation() {
  const made = await workshopWithCourse();
  const { workshop, courseId } = made;
  await workshop.ask('reports.choose', { courseId, version: 0, change: { recommendationCode: 'FLEKSJOB' } });
  const stage = () => recommendationOf(workshop.book.workshop.reader, courseId)?.stage;
  return { ...made, stage };
}

test('a course whose report recommends nothing has no recommendation to show', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  expect(recommendationOf(workshop.book.workshop.reader, courseId)).toBeNull();
});

test('a recommendation is told as far as the report is, until it is issued', async () => {
  const { workshop, courseId, stage } = await withRecommendation();
  expect(stage()).toBe('draft');
  await approveReport(workshop, courseId);
  expect(stage()).toBe('approved');
  await workshop.ask('reports.issue', { courseId });
  expect(stage()).toBe('issued');
});

test('a recommendation that changed after the approval is a draft', async () => {
  const { workshop, courseId, stage } = await withRecommendation();
  await approveReport(workshop, courseId);
  await workshop.ask('reports.choose', { courseId, version: 1, change: { recommendationCode: 'UDDANNELSE' } });
  expect(stage()).toBe('draft');
});
