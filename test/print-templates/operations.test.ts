import { describe, expect, test } from 'vitest';
import {
  isFixedSection,
  printKinds,
  printSections,
  templateFaults,
  usualTemplate,
  whyTemplateRefused,
  type PrintKind,
  type TemplateSection,
} from '#shared/print-templates.ts';
import { refusalOf, undoneBy, workshopWithCourse } from '#test/support/course.ts';
import { openWorkshop, type OpenTestWorkshop } from '#test/support/open-workshop.ts';

const print = 'start-meeting' as const;
const usual = (): TemplateSection[] => usualTemplate(print).sections;
const own = { key: null, title: 'Kørsel', isOn: true, text: '' };

const templateIn = async (workshop: OpenTestWorkshop, of: PrintKind = print) =>
  (await workshop.ask('printTemplates.list', {})).find((template) => template.print === of)!;

test('a book whose centre has changed nothing has the usual template of every print, in version 0', async () => {
  const workshop = await openWorkshop();
  expect(await workshop.ask('printTemplates.list', {})).toEqual(printKinds.map(usualTemplate));
});

describe('arranging a template', () => {
  test('orders, renames, switches off and adds, and gives a new section an id of its own', async () => {
    const workshop = await openWorkshop();
    const [who, order, ...rest] = usual();
    const sections = [
      { ...order!, title: 'Bestillingen' },
      { ...who!, isOn: false, text: 'Velkommen, {fornavn}.' },
      own,
      ...rest,
    ];
    expect(await workshop.ask('printTemplates.arrange', { print, version: 0, sections })).toEqual({ version: 1 });
    const template = await templateIn(workshop);
    expect(template.version).toBe(1);
    expect(template.sections).toEqual(
      sections.map((section) => ({ ...section, key: section.key ?? expect.stringMatching(/^[0-9a-f-]{36}$/u) })),
    );
  });

  test('keeps the id of an own section when it is arranged again', async () => {
    const workshop = await openWorkshop();
    await workshop.ask('printTemplates.arrange', { print, version: 0, sections: [...usual(), own] });
    const { sections } = await templateIn(workshop);
    const key = sections.at(-1)!.key;
    await workshop.ask('printTemplates.arrange', { print, version: 1, sections: sections.toReversed() });
    expect((await templateIn(workshop)).sections[0]).toMatchObject({ key, title: 'Kørsel' });
  });

  test('leaves the other prints alone', async () => {
    const workshop = await openWorkshop();
    await workshop.ask('printTemplates.arrange', { print, version: 0, sections: usual().toReversed() });
    expect(await templateIn(workshop, 'own-page')).toEqual(usualTemplate('own-page'));
  });

  test('puts a section that was left out last, so that nothing is lost', async () => {
    const workshop = await openWorkshop();
    const [first, ...rest] = usual();
    await workshop.ask('printTemplates.arrange', { print, version: 0, sections: rest });
    expect((await templateIn(workshop)).sections.at(-1)).toEqual(first);
  });

  test('is refused in another version than the one that was seen', async () => {
    const workshop = await openWorkshop();
    await workshop.ask('printTemplates.arrange', { print, version: 0, sections: usual() });
    expect(await refusalOf(workshop, 'printTemplates.arrange', { print, version: 0, sections: usual() })).toMatchObject(
      { code: 'conflict' },
    );
    expect(
      await refusalOf(workshop, 'printTemplates.arrange', { print: 'own-page', version: 3, sections: [own] }),
    ).toMatchObject({ code: 'conflict' });
  });

  test('is a leader’s', async () => {
    const workshop = await openWorkshop();
    workshop.as('consultant');
    expect(await refusalOf(workshop, 'printTemplates.arrange', { print, version: 0, sections: usual() })).toMatchObject(
      { code: 'forbidden' },
    );
    expect(await workshop.ask('printTemplates.list', {})).toHaveLength(printKinds.length);
  });

  test('is taken back and done again', async () => {
    const workshop = await openWorkshop();
    const sections = usual().toReversed();
    const redo = await undoneBy(workshop, 'printTemplates.arrange', { print, version: 0, sections });
    expect(await templateIn(workshop)).toEqual(usualTemplate(print));
    await redo();
    expect((await templateIn(workshop)).sections).toEqual(sections);
  });
});

describe('a template is refused', () => {
  const at = (place: number, more: Partial<TemplateSection>) =>
    usual().map((section, here) => (here === place ? { ...section, ...more } : section));

  test.each([
    [
      'with a section of another print',
      [...usual(), { key: 'register', title: '', isOn: true, text: '' }],
      'unknownSection',
      'sections.11.key',
    ],
    [
      'with an own section nobody has added',
      [...usual(), { ...own, key: '0190a5d1-96a0-774b-8cce-b302099a8057' }],
      'unknownSection',
      'sections.11.key',
    ],
    ['with a section twice', [...usual(), usual()[2]!], 'sectionTwice', 'sections.11.key'],
    [
      'with an own section without a title',
      [...usual(), { ...own, title: '\u200b' }],
      'ownNeedsTitle',
      'sections.11.title',
    ],
    ['with a field nobody knows', at(1, { text: 'Kære {borger}' }), 'unknownField', 'sections.1.text'],
    ['with braces that hold no name', at(1, { text: 'Kære {borger.navn}' }), 'unknownField', 'sections.1.text'],
  ])('%s', async (_why, sections, key, path) => {
    const workshop = await openWorkshop();
    expect(await refusalOf(workshop, 'printTemplates.arrange', { print, version: 0, sections })).toEqual({
      code: 'invalid',
      key: `printTemplates.${key}`,
      at: [path],
    });
  });

  test.each(['cover', 'person', 'summary', 'comments', 'signatures'])('when the report’s section %s is off', (key) => {
    const sections = usualTemplate('clarification-report').sections.map((section) =>
      section.key === key ? { ...section, isOn: false } : section,
    );
    expect(whyTemplateRefused('clarification-report', sections, [])).toMatchObject({
      key: 'printTemplates.fixedSection',
    });
  });

  test('for nothing else: each of the other sections may be off in every print', () => {
    const refused = printKinds.flatMap((kind) =>
      usualTemplate(kind).sections.filter(
        ({ key }) =>
          !isFixedSection(kind, key) &&
          whyTemplateRefused(
            kind,
            usualTemplate(kind).sections.map((section) => ({ ...section, isOn: section.key !== key })),
            [],
          ) !== null,
      ),
    );
    expect(refused).toEqual([]);
    expect(printSections['own-page'].some((key) => isFixedSection('own-page', key))).toBe(false);
  });
});

test('the template doctor names every unknown field with its section, each once', () => {
  expect(
    templateFaults([
      { key: 'who', title: '', isOn: true, text: '{fornavn} {borger} og {borger}' },
      { key: null, title: 'Kørsel', isOn: false, text: '{uge nu}, \\{fri} og { dato }' },
    ]),
  ).toEqual([
    { place: 0, section: 'who', kind: 'unknown-field', field: 'borger' },
    { place: 1, section: null, kind: 'unknown-field', field: 'uge nu' },
  ]);
});

describe('resetting a template', () => {
  test('brings the usual one back, and it can be arranged anew', async () => {
    const workshop = await openWorkshop();
    await workshop.ask('printTemplates.arrange', { print, version: 0, sections: usual().toReversed() });
    expect(await workshop.ask('printTemplates.reset', { print, version: 1 })).toEqual({ version: 0 });
    expect(await templateIn(workshop)).toEqual(usualTemplate(print));
    expect(await workshop.ask('printTemplates.arrange', { print, version: 0, sections: usual() })).toEqual({
      version: 1,
    });
  });

  test('is refused where nothing is arranged, and in another version than the one that was seen', async () => {
    const workshop = await openWorkshop();
    expect(await refusalOf(workshop, 'printTemplates.reset', { print, version: 1 })).toMatchObject({
      code: 'not-found',
    });
    await workshop.ask('printTemplates.arrange', { print, version: 0, sections: usual() });
    expect(await refusalOf(workshop, 'printTemplates.reset', { print, version: 2 })).toMatchObject({
      code: 'conflict',
    });
  });

  test('is taken back: the centre’s own arrangement is there again', async () => {
    const workshop = await openWorkshop();
    const sections = usual().toReversed();
    await workshop.ask('printTemplates.arrange', { print, version: 0, sections });
    await undoneBy(workshop, 'printTemplates.reset', { print, version: 1 });
    expect((await templateIn(workshop)).sections).toEqual(sections);
  });
});

describe('an own section of the report that somebody has written in', () => {
  const report = 'clarification-report' as const;

  async function writtenReport(text: string) {
    const { workshop, courseId } = await workshopWithCourse();
    const sections = [...usualTemplate(report).sections, own];
    const added = await workshop.try('printTemplates.arrange', { print: report, version: 0, sections });
    const key = (await templateIn(workshop, report)).sections.at(-1)!.key;
    await workshop.ask('reports.write', { courseId, section: key, text, version: 0 });
    return { workshop, courseId, key, added };
  }
  const refused = { code: 'conflict', key: 'printTemplates.sectionHasTexts' };

  test('is not removed, and not lost with the whole arrangement', async () => {
    const { workshop, key } = await writtenReport('Hun kører selv.');
    const without = { print: report, version: 1, sections: usualTemplate(report).sections };
    expect(await refusalOf(workshop, 'printTemplates.arrange', without)).toMatchObject(refused);
    expect(await refusalOf(workshop, 'printTemplates.reset', { print: report, version: 1 })).toMatchObject(refused);
    expect((await templateIn(workshop, report)).sections.at(-1)).toMatchObject({ key, title: 'Kørsel' });
  });

  test('may be switched off', async () => {
    const { workshop } = await writtenReport('Hun kører selv.');
    const { sections } = await templateIn(workshop, report);
    const off = sections.map((section, place) => ({ ...section, isOn: place < sections.length - 1 }));
    expect(await workshop.ask('printTemplates.arrange', { print: report, version: 1, sections: off })).toEqual({
      version: 2,
    });
  });

  test('is removed when nothing is said in it', async () => {
    const { workshop } = await writtenReport(' \u200b\n');
    expect(await workshop.ask('printTemplates.reset', { print: report, version: 1 })).toEqual({ version: 0 });
  });

  test('can be put back when it went away with what was taken back', async () => {
    const { workshop, key, added } = await writtenReport('Hun kører selv.');
    if (!added.ok) throw new Error('The section was not added');
    await workshop.ask('history.undo', { auditSeq: added.auditSeq! });
    expect((await templateIn(workshop, report)).sections.some((section) => section.key === key)).toBe(false);
    await workshop.ask('printTemplates.arrange', {
      print: report,
      version: 0,
      sections: [...usualTemplate(report).sections, { ...own, key }],
    });
    expect((await templateIn(workshop, report)).sections.at(-1)).toMatchObject({ key, title: 'Kørsel' });
  });
});

describe('a template that is kept in the book', () => {
  test.each([
    ['is no JSON', '{"'],
    ['is something else', '{"sections":[]}'],
    ['has nothing in it', '[]'],
    ['has half a section', '[{"key":"who"}]'],
  ])('is the usual one when it %s, and can be arranged anew', async (_what, kept) => {
    const workshop = await openWorkshop();
    await workshop.ask('printTemplates.arrange', { print, version: 0, sections: usual() });
    workshop.sqlite.prepare('UPDATE printTemplates SET sections = ?').run(kept);
    expect(await templateIn(workshop)).toEqual({ ...usualTemplate(print), version: 1 });
    await workshop.ask('printTemplates.arrange', { print, version: 1, sections: usual().toReversed() });
    expect((await templateIn(workshop)).sections).toEqual(usual().toReversed());
  });

  test('is told also when it holds more than is accepted now', async () => {
    const workshop = await openWorkshop();
    await workshop.ask('printTemplates.arrange', { print, version: 0, sections: usual() });
    const long = usual().map((section) => ({ ...section, title: 'o'.repeat(90), text: 'o'.repeat(5000) }));
    workshop.sqlite.prepare('UPDATE printTemplates SET sections = ?').run(JSON.stringify(long));
    expect((await templateIn(workshop)).sections).toEqual(long);
  });

  test('can be arranged as it is told, also with as many own sections as there can be and none of the print’s', async () => {
    const workshop = await openWorkshop();
    const report = 'clarification-report' as const;
    const most = Array.from({ length: 60 }, () => own);
    expect(
      await refusalOf(workshop, 'printTemplates.arrange', { print: report, version: 0, sections: [...most, own] }),
    ).toMatchObject({ code: 'invalid', key: 'printTemplates.tooManyOwn' });
    await workshop.ask('printTemplates.arrange', { print: report, version: 0, sections: most });
    const { sections } = await templateIn(workshop, report);
    expect(sections).toHaveLength(60 + printSections[report].length);
    expect(await workshop.ask('printTemplates.arrange', { print: report, version: 1, sections })).toEqual({
      version: 2,
    });
  });

  test.each(['title', 'text'] as const)('is refused with a %s that is too long as it would be kept', async (field) => {
    const workshop = await openWorkshop();
    // One character that NFC writes as three.
    const long = '\ufb2c'.repeat(field === 'title' ? 80 : 4000);
    const sections = usual().map((section) => ({ ...section, [field]: long }));
    expect(await refusalOf(workshop, 'printTemplates.arrange', { print, version: 0, sections })).toMatchObject({
      code: 'invalid',
      at: expect.arrayContaining([`sections.0.${field}`]),
    });
  });
});
