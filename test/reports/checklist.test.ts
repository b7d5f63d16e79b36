import { describe, expect, it, test } from 'vitest';
import { checklistOf, checkOf, isMissing, type ChecklistFacts } from '#shared/report-checklist.ts';
import { usualTemplate } from '#shared/print-templates.ts';
import { reportParts } from '#shared/report-parts.ts';
import { nothingChosen } from '#shared/reports.ts';
import { beginTryOut, workshopWithCourse } from '#test/support/course.ts';
import { factsOf, noEvidence } from '#test/reports/paper-facts.ts';

const own = '0190a5d1-96a0-774b-8cce-b302099a8057';
const empty: ChecklistFacts = {
  record: factsOf({}).record,
  evidence: noEvidence,
  texts: [],
  choices: nothingChosen,
  template: usualTemplate('clarification-report'),
};
const written = (section: string, text = 'Ord') => ({ ...empty, texts: [{ section, text }] });
const withQuestions = (...answers: string[]): ChecklistFacts => ({
  ...empty,
  record: {
    ...empty.record,
    questions: answers.map((answer, place) => ({
      id: String(place),
      seq: place,
      dimension: 'other',
      text: 'Hvor længe?',
      jobFunctionId: null,
      jobFunctionName: null,
      answer,
      version: 1,
    })),
  },
});

describe('the checklist of a report', () => {
  it('has every part that is printed, in the template’s order, and the centre’s own among them', () => {
    const sections = [
      { key: own, title: 'Kørsel', isOn: true, text: '' },
      ...empty.template.sections.toReversed().map((section) => ({ ...section, isOn: section.key !== 'profile' })),
    ];
    expect(checklistOf({ ...empty, template: { sections } }).map(({ part }) => part)).toEqual([
      own,
      ...reportParts.toReversed().filter((part) => part !== 'profile'),
    ]);
  });

  it('of an empty course says what is missing and what may stay so', () => {
    const parts = Map.groupBy(checklistOf(empty), ({ state }) => state);
    const named = (state: Parameters<typeof parts.get>[0]) => parts.get(state)?.map(({ part }) => part) ?? [];
    expect(named('ready')).toEqual(['cover', 'person', 'signatures']);
    expect(named('empty')).toEqual([
      'purpose',
      'summary',
      'background',
      'tryOuts',
      'hours',
      'attendance',
      'adjustments',
      'professional',
      'personal',
      'social',
      'assessment',
      'jobs',
      'support',
      'recommendation',
    ]);
    expect(named('nothing-asked')).toEqual(['answers']);
    expect(named('optional')).toHaveLength(27 - 3 - 14 - 1);
  });

  it.each(['wishes', 'comments', own])('lets %s stay empty, and calls it ready once there are words', (part) => {
    expect(checkOf(part, empty)).toEqual({ part, state: 'optional', reasons: [] });
    expect(checkOf(part, written(part))).toEqual({ part, state: 'ready', reasons: [] });
  });

  it('does not take spaces for words', () => {
    expect(checkOf('summary', written('summary', ' \n '))).toEqual({
      part: 'summary',
      state: 'empty',
      reasons: ['no-words'],
    });
  });

  it('calls a section outdated while the book says otherwise, whatever else is there', () => {
    const texts = [
      { section: 'hours', text: 'Ord', changes: [{ figure: 'hourPlans' as const, before: '1', after: '2' }] },
    ];
    expect(checkOf('hours', { ...empty, texts })).toEqual({
      part: 'hours',
      state: 'outdated',
      reasons: ['figures-changed'],
    });
  });

  it('wants a code and its reasons of the recommendation', () => {
    const choices = { ...nothingChosen, recommendationCode: 'FLEKSJOB' };
    const states = [empty, { ...empty, choices }, written('recommendation'), { ...written('recommendation'), choices }];
    expect(
      states.map((facts) => checkOf('recommendation', facts)).map(({ state, reasons }) => [state, reasons]),
    ).toEqual([
      ['empty', ['no-code', 'no-words']],
      ['begun', ['no-words']],
      ['begun', ['no-code']],
      ['ready', []],
    ]);
  });

  it.each([
    [['Ja', 'Nej'], 'ready'],
    [['Ja', ' '], 'begun'],
    [['', ''], 'empty'],
    [[], 'nothing-asked'],
  ])('of the answers %j says they are %s', (answers, state) => {
    expect(checkOf('answers', withQuestions(...answers)).state).toBe(state);
  });
});

test('only what is empty, begun or outdated is missing', () => {
  expect(
    (['ready', 'begun', 'empty', 'outdated', 'optional', 'nothing-asked'] as const).filter((state) =>
      isMissing({ state }),
    ),
  ).toEqual(['begun', 'empty', 'outdated']);
});

test('what the book says stands for words where a part may stand on its facts', async () => {
  const { workshop, courseId, candidateId } = await workshopWithCourse({ purpose: 'Afklaring' });
  await beginTryOut(workshop, courseId);
  await workshop.ask('strengths.note', { candidateId, text: 'God til mønstre' });
  const draft = await workshop.ask('reports.draft', { courseId });
  const ready = checklistOf(draft).filter(({ state }) => state === 'ready');
  expect(ready.map(({ part }) => part)).toEqual([
    'cover',
    'person',
    'purpose',
    'tryOuts',
    'hours',
    'resources',
    'signatures',
  ]);
});
