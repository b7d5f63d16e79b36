import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { slipText } from '#renderer/reports/slip-text.ts';
import { usualTemplate } from '#shared/print-templates.ts';
import { slipsIn, slipWords } from '#shared/slips.ts';
import { speakIn } from '#shared/text/speak.ts';
import { refusalOf, registerCandidate, workshopWithCourse } from '#test/support/course.ts';

const words = slipWords({
  ownNames: ['Birgitte Holm Andersen', 'Karen Mølgaard', 'Dorte Bang'],
  otherNames: [
    { firstName: 'Ida Marie', lastName: 'Kragh' },
    { firstName: 'Åse', lastName: 'Østergård-Lund' },
    { firstName: 'Karen', lastName: 'Dam' },
    { firstName: 'Per', lastName: 'Sten' },
    { firstName: 'Lars', lastName: 'Holm' },
    { firstName: 'Birgitte', lastName: 'Andersen' },
  ],
});
const saidIn = (text: string) => slipsIn(text, words).map(({ kind, words: said }) => `${kind} ${said}`);

describe('another candidate’s name', () => {
  test.each([
    ['in full', 'Sammen med Ida Marie Kragh i dag.', 'Ida Marie Kragh'],
    ['without the middle name', 'Som Ida Kragh gjorde.', 'Ida Kragh'],
    ['in the genitive', 'Det er Ida Kraghs plads.', 'Ida Kraghs'],
    ['in small letters', 'aftalt med ida kragh', 'ida kragh'],
    ['by the first name alone', 'Hun hjalp Ida med kassen.', 'Ida'],
    ['by the first name in the genitive', 'Hun tog Idas plads.', 'Idas'],
    ['by the first name where a sentence begins', 'Ida kom til.', 'Ida'],
    ['with Danish letters', 'Åse Østergård-Lund var med.', 'Åse Østergård-Lund'],
    ['that ends in s', 'Det var Lars, der sagde det.', 'Lars'],
    ['that is a word too, inside a sentence', 'Hun spurgte Per om det.', 'Per'],
  ])('%s is found', (_how, text, said) => {
    expect(saidIn(text)).toEqual([`other-name ${said}`]);
  });

  test.each([
    ['the candidate’s own', 'Birgitte Holm Andersen og Birgittes plan.'],
    ['a colleague’s', 'Karen Mølgaard talte med Karen.'],
    ['a counsellor’s', 'Dorte Bang kom.'],
    ['a namesake’s first name', 'Karen sagde det.'],
    ['a namesake’s whole name', 'Birgitte Andersen sagde det.'],
    ['a word that begins with it', 'Idager og Larsens hus.'],
    ['a word that is one too, where a sentence begins', 'Timerne gik op. Per dag blev det to timer.\nPer uge seks.'],
    ['a word in small letters', 'to timer per dag'],
    ['two names with a comma between', 'Hun mødte ida, kragh sagde hun.'],
  ])('is not found in %s', (_what, text) => {
    expect(saidIn(text)).toEqual([]);
  });

  test('is told once, however often it stands there', () => {
    expect(saidIn('Ida og Ida Kragh, ida kragh og Ida.')).toEqual(['other-name Ida', 'other-name Ida Kragh']);
  });
});

describe('a CPR number', () => {
  test.each([
    ['670180-1234'],
    ['6701801234'],
    ['670180 1234'],
    ['670180 - 1234'],
    ['670180–1234'],
    ['67 01 80-1234'],
    ['67.01.80-1234'],
    ['070180-XXXX'],
    ['070180-••••'],
    ['670180\u20111234'],
    ['670180\u20101234'],
    ['670180\u22121234'],
    ['670180\u2009–\u20091234'],
    ['67\u00a001\u00a080\u00a01234'],
    ['67-01-80-1234'],
    ['670180  -  1234'],
  ])('%s is found', (number) => {
    expect(saidIn(`Nummer ${number}.`)).toEqual([`cpr ${number}`]);
  });

  test.each([
    ['a telephone number', 'Ring 75 82 11 22.'],
    ['a day that does not exist', 'Sag 320180-1234'],
    ['a longer number', 'Konto 67018012345 og 12670180-1234'],
    ['days and clocks', 'Fra 07-01-2026 kl. 10.00 til 09-01-2026 kl. 12.00'],
    ['a file number', 'J.nr. 2026-0001-1234'],
  ])('is not %s', (_what, text) => {
    expect(saidIn(text)).toEqual([]);
  });
});

describe('a word of illness', () => {
  test.each([
    'Depression',
    'depressionen',
    'vinterdepression',
    'PTSD',
    'adhd',
    'ADHD-diagnose',
    'kræft',
    'brystkræften',
    'slidgigt',
    'Fibromyalgi',
    'diskusprolaps',
    'skizofreni',
    'KOL',
    "ADHD'en",
    'PTSD’en',
    "KOL'en",
    'ADHD-patientens',
    'diabetes',
    'migræne',
    'personlighedsforstyrrelse',
  ])('%s is found', (word) => {
    expect(saidIn(`Har ${word} i år.`)).toEqual([`diagnosis ${word}`]);
  });

  test.each([
    'smerter',
    'træthed',
    'angst',
    'kræfter',
    'bekræfter',
    'afhængigt',
    'psykosocialt',
    'vigtigt',
    'fastmaskine',
    'manual',
    'kolleger',
    'add',
    'stress',
    'hovedpine',
    'ondt',
    'svimmel',
    'autorisation',
  ])('%s is none', (word) => {
    expect(saidIn(`Har ${word} i år.`)).toEqual([]);
  });

  test('is found beside a name and a number, in the order of the text', () => {
    expect(saidIn('Ida Kragh (670180-1234) har diabetes.')).toEqual([
      'other-name Ida Kragh',
      'cpr 670180-1234',
      'diagnosis diabetes',
    ]);
  });
});

property.prop([fc.string({ unit: 'grapheme', maxLength: 400 }), fc.array(fc.tuple(fc.string(), fc.string()))])(
  'whatever is written and whoever is called what, every slip stands in the text',
  (text, names) => {
    const known = slipWords({
      ownNames: [text.slice(0, 20)],
      otherNames: names.map(([firstName, lastName]) => ({ firstName, lastName })),
    });
    for (const { words: said } of slipsIn(text, known)) expect(text).toContain(said);
  },
);

property.prop([fc.constantFrom(' ', '\n', ', ', ' og '), fc.constantFrom(' ', '. ', '\n')])(
  'a name is found wherever it stands between other words',
  (before, after) => {
    expect(saidIn(`Noget${before}Ida Kragh${after}andet`)).toEqual(['other-name Ida Kragh']);
  },
);

test('twenty thousand characters and five thousand names are looked through in a moment, also at their worst', () => {
  const otherNames = Array.from({ length: 5000 }, (_, place) => ({
    firstName: `Anna ${'Bo '.repeat(place % 7)}`,
    lastName: `Navn${letters(place)}`,
  }));
  const known = slipWords({ ownNames: [], otherNames });
  const texts = [
    'Anna Bo Bo Bo Bo Bo Bo ',
    'aaaa',
    '12 34 56 78 90 ',
    'Navn-',
    'kræft',
    "a'",
    "kræft'",
    'slidgigt’',
    'depression-',
    '67018012',
    '• • ',
  ].map((part) => part.repeat(Math.ceil(20_000 / part.length)).slice(0, 20_000));
  const began = performance.now();
  for (const text of texts) slipsIn(text, known);
  expect((performance.now() - began) / texts.length).toBeLessThan(500);
});

const letters = (number: number): string => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

describe('the slips of a report', () => {
  test('are looked for in every text and answer, without the marks, and told with their section', async () => {
    const { workshop, courseId } = await workshopWithCourse({
      questions: [{ dimension: 'other', text: 'Hvor længe?' }],
    });
    await registerCandidate(workshop, 'Bech');
    await workshop.ask('candidates.register', { firstName: 'Oda', lastName: 'Friis', cpr: null });
    const { record } = await workshop.ask('reports.draft', { courseId });
    await workshop.ask('courses.answer', {
      questionId: record.questions[0]!.id,
      version: 1,
      answer: 'Hun har **diabetes**.',
    });
    const text = 'Sammen med **Oda** Friis [^days:2026-09-07..2026-09-11] og Ida.\n\n- 670180-1234';
    await workshop.ask('reports.write', { courseId, section: 'summary', text, version: 0 });

    expect((await workshop.ask('reports.draft', { courseId })).slips).toEqual([
      { section: 'summary', kind: 'other-name', words: 'Oda Friis' },
      { section: 'summary', kind: 'cpr', words: '670180-1234' },
      { section: 'answers', kind: 'diagnosis', words: 'diabetes' },
    ]);
  });

  test('are looked for in what the book puts in beside them, and told with where it is written', async () => {
    const { workshop, courseId } = await workshopWithCourse({
      questions: [{ dimension: 'other', text: 'Kan hun arbejde med diabetes?' }],
    });
    await workshop.ask('candidates.register', { firstName: 'Oda', lastName: 'Friis', cpr: null });
    await workshop.ask('observations.note', {
      courseId,
      text: 'Hjalp Oda Friis.',
      quote: 'Jeg har PTSD',
      happenedOn: '2026-09-09',
      area: 'social',
      kind: 'observed',
      sensitivity: 'ordinary',
    });
    const print = 'clarification-report' as const;
    const sections = usualTemplate(print).sections.map((section) =>
      section.key === 'jobs' ? { ...section, text: 'Som ved 670180-1234.' } : section,
    );
    await workshop.ask('printTemplates.arrange', { print, version: 0, sections });
    const { slips } = await workshop.ask('reports.draft', { courseId });

    expect(slips).toEqual([
      { section: 'jobs', where: { what: 'template', of: '' }, kind: 'cpr', words: '670180-1234' },
      { section: 'purpose', where: { what: 'question', of: '1' }, kind: 'diagnosis', words: 'diabetes' },
      { section: 'social', where: { what: 'observation', of: '2026-09-09' }, kind: 'other-name', words: 'Oda Friis' },
      { section: 'social', where: { what: 'observation', of: '2026-09-09' }, kind: 'diagnosis', words: 'PTSD' },
    ]);
    expect(slips.map((slip) => slipText(slip, speakIn('da')))).toContain(
      'Observation 9-9-2026: Et ord om sygdom står i teksten: PTSD',
    );
  });

  test('are a protected address too, in whole or its street, and nobody else’s', async () => {
    const { workshop, courseId, candidateId } = await workshopWithCourse();
    const isNow = (version: number, isProtected: boolean) =>
      workshop.ask('candidates.revise', {
        candidateId,
        version,
        change: { isProtected, address: 'Skjulvej 7, 7100 Vejle' },
      });
    const text = 'Bor på Skjulvej 7, 7100 Vejle. Cykler fra skjul**vej** 7, ikke Skjulvej 70.';
    await workshop.ask('reports.write', { courseId, section: 'summary', text, version: 0 });
    await isNow(1, false);
    expect((await workshop.ask('reports.draft', { courseId })).slips).toEqual([]);
    await isNow(2, true);
    const { slips } = await workshop.ask('reports.draft', { courseId });
    expect(slips).toEqual([
      { section: 'summary', kind: 'address', words: 'Skjulvej 7, 7100 Vejle' },
      { section: 'summary', kind: 'address', words: 'skjulvej 7' },
    ]);
    expect(slipText(slips[1]!, speakIn('da'))).toBe('Den beskyttede adresse står i teksten: skjulvej 7');
  });

  test('name nobody else: the other candidates stay in the book', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('candidates.register', { firstName: 'Oda', lastName: 'Friis', cpr: null });
    await workshop.ask('reports.write', { courseId, section: 'summary', text: 'Uden navne', version: 0 });
    expect(JSON.stringify(await workshop.ask('reports.draft', { courseId }))).not.toContain('Friis');
  });

  test('are not told to a mentor', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    workshop.as('mentor');
    expect(await refusalOf(workshop, 'reports.draft', { courseId })).toMatchObject({ code: 'forbidden' });
  });
});
