import { describe, expect, it } from 'vitest';
import { outlineOf, sectionsOf, sectionTitle } from '#renderer/reports/outline.ts';
import { missingSections, stateOf } from '#renderer/reports/section-state.ts';
import { usualTemplate } from '#shared/print-templates.ts';
import { reportParts } from '#shared/report-parts.ts';
import { speakIn } from '#shared/text/speak.ts';
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
  it('may stay empty where nothing was asked', async () => {
    const draft = await draftWith([]);
    expect(stateOf('answers', draft)).toBe('nothing-asked');
    expect(missingSections(draft)).not.toContain('answers');
  });

  it('are ready when every question is answered, begun when some are, and empty before', async () => {
    const [one, other] = [
      { text: 'Hvor længe?', answer: 'To timer' },
      { text: 'Hvor ofte?', answer: '' },
    ];
    expect(stateOf('answers', await draftWith([one]))).toBe('ready');
    expect(stateOf('answers', await draftWith([one, other]))).toBe('begun');
    expect(stateOf('answers', await draftWith([other]))).toBe('empty');
  });
});

describe('the sections of a report', () => {
  const usual = usualTemplate('clarification-report');

  it('are all 27 parts in their order while the centre has changed nothing', () => {
    expect(sectionsOf(usual)).toEqual([...reportParts]);
  });

  it('follow the template: order, titles, what is switched off, and the own section in the group it stands in', () => {
    const own = { key: '0190a3b4-0000-7000-8000-000000000001', title: 'Transport', isOn: true, text: '' };
    const sections = usual.sections
      .map((section) =>
        section.key === 'hours' ? { ...section, title: 'Arbejdstid' } : { ...section, isOn: section.key !== 'profile' },
      )
      .flatMap((section) => (section.key === 'hours' ? [section, own] : [section]));
    const template = { ...usual, sections };
    const tried = outlineOf(template)[2]!.sections;
    expect(tried.slice(0, 3)).toEqual(['tryOuts', 'hours', own.key]);
    expect(sectionsOf(template)).not.toContain('profile');
    expect(sectionTitle('hours', template, speakIn('da'))).toBe('Arbejdstid');
    expect(sectionTitle(own.key, template, speakIn('da'))).toBe('Transport');
    expect(sectionTitle('jobs', template, speakIn('da'))).toBe('Egnede jobtyper');
  });
});
