import { describe, expect, it } from 'vitest';
import { closestField } from '#shared/papers/closest-field.ts';
import { paperText } from '#shared/papers/kit.ts';
import { departmentPrints, printKinds, usualTemplate, type PrintKind } from '#shared/print-templates.ts';
import { workshopWithCourse } from '#test/support/course.ts';
import { lastPaper } from '#test/support/print.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

const ofCourse = printKinds.filter((print) => !(departmentPrints as readonly string[]).includes(print));

/** The usual template with a section of the centre's own in front. */
const withOwn = (print: PrintKind, text = '') => [
  { key: null, title: 'Husets egne ord', isOn: true, text: `Vi ses på {center}. ${text}` },
  ...usualTemplate(print).sections,
];

async function sample(workshop: OpenTestWorkshop, print: PrintKind, sections = withOwn(print)) {
  await workshop.ask('prints.sample', { print, sections });
  return lastPaper(workshop);
}

describe('the sample of a template', () => {
  it.each(printKinds)('prints %s with the section of the centre’s own, its fields filled', async (print) => {
    const { workshop } = await workshopWithCourse();
    const text = paperText(await sample(workshop, print));
    expect(text).toContain('Husets egne ord');
    expect(text).toContain('Vi ses på Fjordby Værkstedscenter.');
    expect(text).not.toMatch(/NaN|undefined|\{\{/u);
  });

  it.each(ofCourse)('of %s fills the fields about the person and the course', async (print) => {
    const { workshop } = await workshopWithCourse();
    const text = paperText(
      await sample(workshop, print, withOwn(print, '{fornavn} er i uge {uge} hos {konsulent} og har {aftalte timer}.')),
    );
    expect(text).toContain('Sofie er i uge 9 hos Karl Prøvesen og har 3 t × 3 dage.');
  });

  it.each(printKinds)('of %s holds nobody of the book', async (print) => {
    const { workshop, number, candidateId } = await workshopWithCourse();
    await workshop.ask('candidates.revise', {
      candidateId,
      version: 1,
      change: { cpr: '670180-1234', wishes: 'Noget hemmeligt', phone: '22 33 44 55' },
    });
    expect(paperText(await sample(workshop, print))).not.toMatch(
      new RegExp(`Kragh|Ida|Mølgaard|Hjulmagervej|${number}|6701|hemmeligt|22 33`, 'u'),
    );
  });

  it('prints the sections in the order of the template, without those that are off', async () => {
    const { workshop } = await workshopWithCourse();
    const sections = usualTemplate('own-page')
      .sections.toReversed()
      .map((section) => (section.key === 'helps' ? { ...section, isOn: false } : section));
    const { blocks } = await sample(workshop, 'own-page', sections);
    expect(blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []))).toEqual([
      'Dine egne spørgsmål',
      'Det sker nu',
      'Det har du selv sagt',
      'Dine timer',
      'Det har du prøvet',
    ]);
  });

  it('prints a heading as the centre has renamed it', async () => {
    const { workshop } = await workshopWithCourse();
    const sections = usualTemplate('own-page').sections.map((section) =>
      section.key === 'helps' ? { ...section, title: 'Godt for dig' } : section,
    );
    expect(paperText(await sample(workshop, 'own-page', sections))).toMatch(/^Godt for dig$/mu);
  });

  it('is logged about nobody', async () => {
    const { workshop } = await workshopWithCourse();
    await sample(workshop, 'own-page');
    const lines = workshop.sqlite
      .prepare(`SELECT candidateId FROM audit WHERE operation = 'prints.sample' AND candidateId NOT NULL`)
      .all();
    expect(lines).toEqual([]);
  });
});

describe('the closest field', () => {
  it.each([
    ['fornvn', 'fornavn'],
    ['Konsullent', 'konsulent'],
    ['aftalte time', 'aftalte timer'],
    ['borger.navn', 'fornavn'],
    ['løn', null],
  ])('to {%s} is %s', (typed, meant) => {
    expect(closestField(typed)).toBe(meant);
  });
});
