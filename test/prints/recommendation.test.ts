import { expect, test } from 'vitest';
import { recommendationOf } from '#main/prints/recommendation.ts';
import { approveReport, workshopWithCourse } from '#test/support/course.ts';
import { coursePrint, sectionText } from '#test/support/print.ts';

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

/** What the final meeting's sheet says of a recommendation that was issued and then changed. */
async function sheetAfter(change: { recommendationCode?: string; secondaryCode?: string }) {
  const { workshop, courseId, stage } = await withRecommendation();
  await approveReport(workshop, courseId);
  await workshop.ask('reports.issue', { courseId });
  await workshop.ask('reports.choose', { courseId, version: 1, change });
  const sheet = async () =>
    sectionText(await coursePrint(workshop, { courseId, print: 'final-meeting' }), 'Anbefaling');
  return { workshop, courseId, stage, sheet };
}

test('a recommendation that changed after the issue is a draft, and the sheet says what was issued', async () => {
  const { stage, sheet } = await sheetAfter({ recommendationCode: 'UDDANNELSE' });
  expect(stage()).toBe('draft');
  const text = await sheet();
  expect(text).toContain('Centret anbefaler: Uddannelse');
  expect(text).toContain('Anbefalingen er ikke godkendt endnu.');
  expect(text).toContain('Ændret siden version 1 af rapporten, som blev udstedt med anbefalingen: Fleksjob.');
  expect(text).not.toContain('Rapporten er udstedt.');
});

test('another second way than the issued one is a change too', async () => {
  const { sheet } = await sheetAfter({ secondaryCode: 'UDDANNELSE' });
  expect(await sheet()).toContain('Ændret siden version 1 af rapporten');
});

test('a change stays told while the next version goes its way, and no longer once it is issued', async () => {
  const { workshop, courseId, stage, sheet } = await sheetAfter({ recommendationCode: 'UDDANNELSE' });
  await approveReport(workshop, courseId);
  expect(stage()).toBe('approved');
  expect(await sheet()).toContain('Ændret siden version 1 af rapporten');
  await workshop.ask('reports.issue', { courseId });
  expect(stage()).toBe('issued');
  expect(await sheet()).not.toContain('Ændret siden');
});

test('another choice than the recommendation is no change of it', async () => {
  const { workshop, courseId, stage } = await withRecommendation();
  await approveReport(workshop, courseId);
  await workshop.ask('reports.issue', { courseId });
  await workshop.ask('reports.choose', { courseId, version: 1, change: { certainty: 'low' } });
  expect(stage()).toBe('issued');
});

test('a version that was issued without a recommendation is told as that', async () => {
  const { workshop, courseId } = await workshopWithCourse();
  await approveReport(workshop, courseId);
  await workshop.ask('reports.issue', { courseId });
  await workshop.ask('reports.choose', { courseId, version: 0, change: { recommendationCode: 'FLEKSJOB' } });
  const paper = await coursePrint(workshop, { courseId, print: 'final-meeting' });
  expect(sectionText(paper, 'Anbefaling')).toContain('Version 1 af rapporten blev udstedt uden en anbefaling.');
});
