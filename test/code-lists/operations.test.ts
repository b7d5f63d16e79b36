import { describe, expect, test } from 'vitest';
import { absenceKinds, codeLists, codeOfDay, isValidOn, type Code, type CodeList } from '#shared/code-lists.ts';
import { refusalOf, workshopWithCourse } from '#test/support/course.ts';
import { openWorkshop, type OpenTestWorkshop } from '#test/support/open-workshop.ts';

const codeIn = async ({ ask }: OpenTestWorkshop, list: CodeList, wanted: string): Promise<Code> =>
  (await ask('codeLists.all', {})).find(({ list: of, code }) => of === list && code === wanted)!;

test('a new book has codes on every list, each with three texts and a code that stands once on its list', async () => {
  const { ask } = await openWorkshop();

  const codes = await ask('codeLists.all', {});

  expect(new Set(codes.map(({ list }) => list))).toEqual(new Set(codeLists));
  expect(codes.filter(({ textDa, textSv, textEn }) => !textDa || !textSv || !textEn)).toEqual([]);
  expect(new Set(codes.map(({ list, code }) => `${list} ${code}`)).size).toBe(codes.length);
});

test('six absence codes have their letter, and each has a kind the rules know', async () => {
  const { ask } = await openWorkshop();

  const absences = (await ask('codeLists.all', {})).filter(({ list }) => list === 'absence');

  expect(Object.fromEntries(absences.filter(({ key }) => key).map(({ key, kind }) => [key, kind]))).toEqual({
    S: 'sick',
    B: 'lawful',
    L: 'lawful',
    U: 'unlawful',
    F: 'holiday',
    K: 'closed',
  });
  expect(absences.every(({ kind }) => absenceKinds.some((known) => known === kind))).toBe(true);
});

test('kontanthjælp is one code until 30 June 2025, and three rates from the day after', async () => {
  const { ask } = await openWorkshop();
  const benefits = (await ask('codeLists.all', {})).filter(
    ({ list, code }) => list === 'benefit' && code.startsWith('KONTANTHJAELP'),
  );
  const validOn = (day: string) => benefits.filter((code) => isValidOn(code, day)).map(({ code }) => code);

  expect(validOn('2025-06-30')).toEqual(['KONTANTHJAELP']);
  expect(validOn('2025-07-01')).toEqual([
    'KONTANTHJAELP_MINDSTESATS',
    'KONTANTHJAELP_GRUNDSATS',
    'KONTANTHJAELP_FORHOEJET',
  ]);
});

describe('a code of the centre’s own', () => {
  test('is made from Danish words alone, and stands last on its list', async () => {
    const { ask } = await openWorkshop();

    const { id, code } = await ask('codeLists.add', { list: 'hourChange', textDa: 'Børnenes skoleår' });

    expect((await ask('codeLists.all', {})).findLast(({ list }) => list === 'hourChange')).toEqual({
      id,
      list: 'hourChange',
      code,
      kind: '',
      key: '',
      textDa: 'Børnenes skoleår',
      textSv: null,
      textEn: null,
      validFrom: null,
      validTo: null,
      isSystem: false,
      version: 1,
    });
    expect(code).toBe('BOERNENES_SKOLEAAR');
  });

  test('is a second code where the words are taken, and the same words on another list are not', async () => {
    const { ask } = await openWorkshop();

    expect(await ask('codeLists.add', { list: 'pause', textDa: 'Ferie' })).toMatchObject({ code: 'FERIE_2' });
    expect(await ask('codeLists.add', { list: 'ending', textDa: 'Ferie' })).toMatchObject({ code: 'FERIE' });
  });

  test.each([
    ['absence', ''],
    ['absence', 'completed'],
    ['ending', 'lawful'],
    ['interruption', 'secret'],
    ['pause', 'completed'],
  ] as const)('is refused on %s with the kind "%s"', async (list, kind) => {
    const workshop = await openWorkshop();

    expect(await refusalOf(workshop, 'codeLists.add', { list, textDa: 'Ny', kind })).toEqual({
      code: 'invalid',
      key: 'codeLists.kindUnknown',
      at: ['kind'],
    });
  });

  test.each([
    ['absence', 'lawful'],
    ['ending', 'education'],
    ['interruption', 'sensitive'],
    ['interruption', ''],
  ] as const)('is taken on %s with the kind "%s"', async (list, kind) => {
    const workshop = await openWorkshop();

    await workshop.ask('codeLists.add', { list, textDa: 'Ny', kind });

    expect(await codeIn(workshop, list, 'NY')).toMatchObject({ kind });
  });

  test('is the leader’s to make, and everyone’s to read', async () => {
    const workshop = await openWorkshop();
    workshop.as('consultant');
    expect(await refusalOf(workshop, 'codeLists.add', { list: 'pause', textDa: 'Ny' })).toMatchObject({
      code: 'forbidden',
    });
    workshop.as('mentor');
    expect((await workshop.ask('codeLists.all', {})).length).toBeGreaterThan(0);
  });
});

describe('a letter to choose by', () => {
  const course = { list: 'absence', textDa: 'Kursus', kind: 'lawful' } as const;

  test('is one letter, written large', async () => {
    const workshop = await openWorkshop();
    expect(await refusalOf(workshop, 'codeLists.add', { ...course, key: '1' })).toMatchObject({
      key: 'codeLists.keyForm',
      at: ['key'],
    });
    expect(await refusalOf(workshop, 'codeLists.add', { ...course, key: 'ø' })).toMatchObject({
      key: 'codeLists.keyForm',
    });

    await workshop.ask('codeLists.add', { ...course, key: 'e' });

    expect(await codeIn(workshop, 'absence', 'KURSUS')).toMatchObject({ key: 'E' });
  });

  test('means one code of the list at a time', async () => {
    const workshop = await openWorkshop();
    expect(await refusalOf(workshop, 'codeLists.add', { ...course, key: 's' })).toMatchObject({
      key: 'codeLists.keyTaken',
      at: ['key'],
    });
    const { id: codeId, version } = await codeIn(workshop, 'absence', 'BARN_SYG');
    const change = { key: 's' };
    expect(await refusalOf(workshop, 'codeLists.reword', { codeId, version, from: null, change })).toMatchObject({
      key: 'codeLists.keyTaken',
      at: ['change.key'],
    });
    expect(
      await refusalOf(workshop, 'codeLists.reword', { codeId, version, from: '2027-01-01', change }),
    ).toMatchObject({ at: ['change.key'] });
    await workshop.ask('codeLists.add', { list: 'pause', textDa: 'Sommer', key: 's' });
  });

  test('may mean another code when the first has ended, and then not both again', async () => {
    const workshop = await openWorkshop();
    const treatment = await codeIn(workshop, 'absence', 'BEHANDLING');
    await workshop.ask('codeLists.end', { codeId: treatment.id, version: 1, validTo: '2026-12-31' });

    await workshop.ask('codeLists.add', { ...course, key: 'b', validFrom: '2027-01-01' });

    expect(
      await refusalOf(workshop, 'codeLists.end', { codeId: treatment.id, version: 2, validTo: null }),
    ).toMatchObject({ key: 'codeLists.keyTaken', at: ['validTo'] });
  });
});

describe('rewording', () => {
  const from = '2026-12-01';

  test('from a day ends the old words the day before and begins the new with the same code', async () => {
    const workshop = await openWorkshop();
    const old = await codeIn(workshop, 'absence', 'ULOVLIGT');

    const { id, version } = await workshop.ask('codeLists.reword', {
      codeId: old.id,
      version: 1,
      from,
      change: { textDa: 'Mødte ikke', textSv: '' },
    });

    const rows = (await workshop.ask('codeLists.all', {})).filter(({ code }) => code === 'ULOVLIGT');
    expect(rows).toEqual([
      { ...old, validTo: '2026-11-30', version: 2 },
      { ...old, id, textDa: 'Mødte ikke', textSv: null, validFrom: from, version },
    ]);
    expect(version).toBe(1);
  });

  test('keeps the words under an old attendance line, and changes the choices of the register from the day', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const record = (day: string) =>
      workshop.ask('attendance.record', { courseId, day, attendedMinutes: 0, absenceCode: 'ULOVLIGT' });
    await record('2026-11-23');
    const { id: codeId } = await codeIn(workshop, 'absence', 'ULOVLIGT');
    await workshop.ask('codeLists.reword', { codeId, version: 1, from, change: { textDa: 'Mødte ikke' } });
    workshop.goTo('2026-12-02');
    await record('2026-12-02');

    const { attendance } = await workshop.ask('courses.show', { courseId });
    const codes = await workshop.ask('codeLists.all', {});
    const wordsUnder = attendance.map(({ day, absenceCode }) => codeOfDay(codes, 'absence', absenceCode, day)?.textDa);
    const choicesOn = (day: string) =>
      codes.filter((code) => code.list === 'absence' && isValidOn(code, day)).map(({ textDa }) => textDa);

    expect(wordsUnder).toEqual(['Udeblevet', 'Mødte ikke']);
    expect(choicesOn('2026-11-30')).toContain('Udeblevet');
    expect(choicesOn(from)).toEqual(
      choicesOn('2026-11-30').map((text) => (text === 'Udeblevet' ? 'Mødte ikke' : text)),
    );
  });

  test('from no day corrects the words themselves, and a language without words falls back', async () => {
    const workshop = await openWorkshop();
    const old = await codeIn(workshop, 'pause', 'FERIE');

    const given = await workshop.ask('codeLists.reword', {
      codeId: old.id,
      version: 1,
      from: null,
      change: { textDa: 'Sommerferie', textEn: '' },
    });

    expect(given).toEqual({ id: old.id, version: 2 });
    expect(await codeIn(workshop, 'pause', 'FERIE')).toEqual({
      ...old,
      textDa: 'Sommerferie',
      textEn: null,
      version: 2,
    });
  });

  test('is refused from a day the words do not hold, or after they were reworded', async () => {
    const workshop = await openWorkshop();
    const { id: codeId } = await codeIn(workshop, 'pause', 'FERIE');
    const change = { textDa: 'Sommerferie' };
    const { id: newerId } = await workshop.ask('codeLists.reword', { codeId, version: 1, from, change });
    const refused = (id: string, version: number, day: string) =>
      refusalOf(workshop, 'codeLists.reword', { codeId: id, version, from: day, change });

    expect(await refused(newerId, 1, from)).toEqual({
      code: 'invalid',
      key: 'codeLists.rewordTooEarly',
      at: ['from'],
    });
    expect(await refused(newerId, 1, '2026-11-01')).toMatchObject({ key: 'codeLists.rewordTooEarly' });
    expect(await refused(codeId, 2, '2027-01-01')).toMatchObject({ key: 'codeLists.rewordTooLate', at: ['from'] });
    expect(await refused(codeId, 2, '2026-11-01')).toMatchObject({ key: 'codeLists.rewordedLater' });
    expect(await refused(codeId, 1, '2026-11-01')).toMatchObject({ key: 'failures.conflict' });
  });

  test('never leaves a code without Danish words', async () => {
    const workshop = await openWorkshop();
    const { id: codeId } = await codeIn(workshop, 'pause', 'FERIE');

    expect(
      await refusalOf(workshop, 'codeLists.reword', { codeId, version: 1, from: null, change: { textDa: ' ' } }),
    ).toMatchObject({ code: 'invalid', at: ['change.textDa'] });
  });

  test('keeps the kind of every code', async () => {
    const workshop = await openWorkshop();
    const { id: codeId } = await codeIn(workshop, 'absence', 'SYG');

    expect(
      await workshop.try('codeLists.reword', { codeId, version: 1, from: null, change: { kind: 'lawful' } }),
    ).toMatchObject({ ok: false, failure: { code: 'invalid' } });
  });
});

describe('ending', () => {
  test('is on a last day, and can be taken back', async () => {
    const workshop = await openWorkshop();
    const { id: codeId } = await codeIn(workshop, 'pause', 'FERIE');

    await workshop.ask('codeLists.end', { codeId, version: 1, validTo: '2026-12-31' });
    expect(await codeIn(workshop, 'pause', 'FERIE')).toMatchObject({ validTo: '2026-12-31', version: 2 });
    await workshop.ask('codeLists.end', { codeId, version: 2, validTo: null });
    expect(await codeIn(workshop, 'pause', 'FERIE')).toMatchObject({ validTo: null, version: 3 });
  });

  test('before the first day is refused', async () => {
    const workshop = await openWorkshop();
    const { id: codeId } = await workshop.ask('codeLists.add', {
      list: 'pause',
      textDa: 'Ny',
      validFrom: '2026-12-01',
    });

    expect(await refusalOf(workshop, 'codeLists.end', { codeId, version: 1, validTo: '2026-11-30' })).toEqual({
      code: 'invalid',
      key: 'codeLists.endTooEarly',
      at: ['validTo'],
    });
    await workshop.ask('codeLists.end', { codeId, version: 1, validTo: '2026-12-01' });
  });

  test('never makes two wordings hold on one day', async () => {
    const workshop = await openWorkshop();
    const { id: codeId } = await codeIn(workshop, 'pause', 'FERIE');
    await workshop.ask('codeLists.reword', { codeId, version: 1, from: '2026-12-01', change: { textDa: 'Sommer' } });

    for (const validTo of [null, '2026-12-01'])
      expect(await refusalOf(workshop, 'codeLists.end', { codeId, version: 2, validTo })).toMatchObject({
        code: 'conflict',
        key: 'codeLists.rewordedLater',
      });
    await workshop.ask('codeLists.end', { codeId, version: 2, validTo: '2026-11-15' });
  });

  test.each(['SYG', 'LUKKET'])('of the last %s is refused, and taken when another follows', async (wanted) => {
    const workshop = await openWorkshop();
    const { id: codeId, kind } = await codeIn(workshop, 'absence', wanted);
    const end = { codeId, version: 1, validTo: '2026-12-31' };
    expect(await refusalOf(workshop, 'codeLists.end', end)).toEqual({
      code: 'conflict',
      key: 'codeLists.needed',
      at: ['validTo'],
    });

    await workshop.ask('codeLists.add', { list: 'absence', textDa: 'Ny', kind, validFrom: '2027-01-01' });
    await workshop.ask('codeLists.end', end);

    expect(await codeIn(workshop, 'absence', wanted)).toMatchObject({ validTo: '2026-12-31' });
  });

  test('is refused from an older version', async () => {
    const workshop = await openWorkshop();
    const { id: codeId } = await codeIn(workshop, 'pause', 'FERIE');

    expect(await refusalOf(workshop, 'codeLists.end', { codeId, version: 2, validTo: '2026-12-31' })).toMatchObject({
      code: 'conflict',
      key: 'failures.conflict',
    });
  });
});
