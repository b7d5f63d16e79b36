import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { approveReport, workshopWithCourse } from '#test/support/course.ts';
import { openWorkshop, type OpenTestWorkshop } from '#test/support/open-workshop.ts';
import { contract, operationNames, routeOf } from '#shared/contract.ts';
import { isTrustedSender } from '#main/security-policy.ts';

const nobody = '01900000-0000-7000-8000-000000000000';

/** Everything there is, as one number: it changes when anything is written. */
function writingsIn(workshop: OpenTestWorkshop): number {
  return workshop.sqlite.prepare('SELECT total_changes()').pluck().get() as number;
}

const codeOf = async (workshop: OpenTestWorkshop, operation: string, input: unknown) => {
  const before = writingsIn(workshop);
  const outcome = await workshop.try(operation, input);
  expect(writingsIn(workshop), 'something was written').toBe(before);
  return outcome.ok ? 'ok' : outcome.failure.code;
};

describe('the door', () => {
  test('refuses an operation nobody has declared', async () => {
    const workshop = await openWorkshop();
    for (const name of [
      'candidates.obliterate',
      'constructor',
      '__proto__.list',
      'candidates',
      '',
      'toString.call',
      'candidates.list.extra',
    ]) {
      expect(await codeOf(workshop, name, {})).toBe('invalid');
    }
  });

  test('refuses what only errands may ask', async () => {
    const workshop = await openWorkshop();
    const internal = operationNames.filter((name) => routeOf(name)?.isInternal);
    expect(internal).toEqual(expect.arrayContaining(['centre.found', 'reports.freeze', 'handovers.record']));
    for (const name of internal) expect(await codeOf(workshop, name, {})).toBe('invalid');
  });

  test('refuses input that is not what the operation asks for, and names the field', async () => {
    const workshop = await openWorkshop();
    const outcome = await workshop.try('departments.open', { name: '   ' });
    expect(outcome).toMatchObject({
      ok: false,
      failure: { code: 'invalid', faults: [{ path: 'name', message: { key: 'values.required' } }] },
    });
    expect(await codeOf(workshop, 'departments.open', { name: 'Havnegade', secret: 1 })).toBe('invalid');
    expect(await codeOf(workshop, 'departments.open', null)).toBe('invalid');
    expect(await codeOf(workshop, 'departments.open', undefined)).toBe('invalid');
    expect(await codeOf(workshop, 'departments.open', [])).toBe('invalid');
  });

  test('refuses names that reach for prototypes, at any depth', async () => {
    const workshop = await openWorkshop();
    for (const text of [
      '{"name":"A","__proto__":{"role":"leader"}}',
      '{"name":"A","constructor":{}}',
      '{"name":{"__proto__":{}}}',
    ]) {
      expect(await codeOf(workshop, 'departments.open', JSON.parse(text))).toBe('invalid');
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('role');
  });

  test('refuses what is too large or too deep, without reading on', async () => {
    const workshop = await openWorkshop();
    const deep = Array.from({ length: 40 }).reduce<unknown>((inner) => ({ inner }), 'core');
    expect(await codeOf(workshop, 'departments.open', { name: 'x'.repeat(300_000) })).toBe('invalid');
    expect(await codeOf(workshop, 'departments.open', deep)).toBe('invalid');
    expect(
      await codeOf(
        workshop,
        'departments.open',
        Array.from({ length: 1_000_000 }, () => 0),
      ),
    ).toBe('invalid');
  });

  test('answers nothing but the way in while the book is locked', async () => {
    const workshop = await openWorkshop();
    workshop.lock();
    for (const name of operationNames.filter((each) => !routeOf(each)?.isBeforeUnlock)) {
      expect(await codeOf(workshop, name, {}), name).toBe(routeOf(name)?.isInternal ? 'invalid' : 'locked');
    }
  });

  test('refuses whoever does not have the role, before looking at the input', async () => {
    const workshop = await openWorkshop();
    workshop.as('consultant');
    expect(await codeOf(workshop, 'departments.open', { name: 'Havnegade' })).toBe('forbidden');
    workshop.as('mentor');
    expect(await codeOf(workshop, 'candidates.register', { firstName: 'A', lastName: 'B' })).toBe('forbidden');
  });

  test('answers alike for a record that does not exist and one that may not be seen', async () => {
    const workshop = await openWorkshop();
    const { id } = await workshop.ask('candidates.register', { firstName: 'Alma', lastName: 'Dam' });
    workshop.as('mentor');
    expect(await workshop.try('candidates.show', { candidateId: id })).toEqual(
      await workshop.try('candidates.show', { candidateId: nobody }),
    );
  });

  test('survives any input to any operation, and writes nothing', async () => {
    const workshop = await openWorkshop();
    const names = operationNames.filter((name) => !routeOf(name)?.isBeforeUnlock && routeOf(name)?.kind !== 'errand');
    const input = fc.anything({
      withDate: true,
      withMap: true,
      withBigInt: true,
      withNullPrototype: true,
      maxDepth: 4,
    });
    const isSomething = (given: unknown) =>
      given !== undefined && !(typeof given === 'object' && given !== null && Object.keys(given).length === 0);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), input.filter(isSomething), async (name, given) => {
        expect(await codeOf(workshop, name, given)).not.toBe('unexpected');
      }),
      { numRuns: 400 },
    );
  });
});

describe('a mentor', () => {
  test('meets only the courses of the own department, also of a candidate with courses in two', async () => {
    const workshop = await openWorkshop();
    const { id: elsewhere } = await workshop.ask('departments.open', { name: 'Lagerhuset' });
    const { id: mentorId } = await workshop.ask('staff.register', {
      name: 'Aslaug Thorsen',
      role: 'mentor',
      departmentId: elsewhere,
    });
    const { id: candidateId } = await workshop.ask('candidates.register', { firstName: 'Alma', lastName: 'Dam' });
    const startIn = (departmentId: string, startsOn: string) =>
      workshop.ask('courses.start', { candidateId, departmentId, consultantId: workshop.leaderId, startsOn });
    const theirs = await startIn(elsewhere, '2026-07-06');
    const others = await startIn(workshop.departmentId, '2026-11-02');

    workshop.as('mentor', mentorId);
    expect(await codeOf(workshop, 'courses.show', { courseId: others.id })).toBe('not-found');
    expect(
      await codeOf(workshop, 'attendance.record', { courseId: others.id, day: '2026-11-03', attendedMinutes: 60 }),
    ).toBe('not-found');
    expect(await workshop.try('courses.show', { courseId: theirs.id })).toMatchObject({ ok: true });
    expect(await workshop.try('candidates.show', { candidateId })).toMatchObject({ ok: true });
  });

  test('learns nothing of a course in another department, also where a candidate of the own has a newer one there', async () => {
    const { workshop, candidateId, courseId, number } = await workshopWithCourse();
    const { id: elsewhere } = await workshop.ask('departments.open', { name: 'Lagerhuset' });
    const newer = await workshop.ask('courses.start', {
      candidateId,
      departmentId: elsewhere,
      consultantId: workshop.leaderId,
      startsOn: '2026-12-07',
    });
    const { id: mentorId } = await workshop.ask('staff.register', {
      name: 'Aslaug Thorsen',
      role: 'mentor',
      departmentId: workshop.departmentId,
    });
    workshop.as('mentor', mentorId);

    const answers = [
      await workshop.ask('candidates.list', {}),
      await workshop.ask('candidates.list', { departmentId: elsewhere }),
      await workshop.ask('candidates.show', { candidateId }),
      await workshop.ask('courses.list', {}),
      await workshop.ask('attendance.week', { departmentId: workshop.departmentId, monday: '2026-11-16' }),
    ];
    expect(answers[0]).toMatchObject([{ course: { id: courseId, number } }]);
    expect(answers[1]).toEqual([]);
    expect(JSON.stringify(answers)).not.toContain(newer.id);
    expect(JSON.stringify(answers)).not.toContain('Lagerhuset');
  });
});

describe('an errand that outlives a lock', () => {
  const locked = { ok: false, failure: { code: 'locked' } };

  test('gives nothing that was read, and keeps nothing in memory', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const kept: string[] = [];
    const { printRoute, keepJob } = workshop.host;
    workshop.host.printRoute = async (content, signal) => {
      workshop.lock();
      return printRoute(content, signal);
    };
    workshop.host.keepJob = (pdf, facts) => {
      kept.push(facts.fileName);
      return keepJob(pdf, facts);
    };
    expect(await workshop.try('prints.ofCourse', { courseId, print: 'clarification-report' })).toMatchObject(locked);
    expect(kept).toEqual([]);
  });

  test('writes no file, whoever answers the dialog', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { jobId } = await workshop.ask('prints.ofCourse', { courseId, print: 'clarification-report' });
    const { saveFile } = workshop.host;
    workshop.host.saveFile = async (name, bytes, signal) => {
      workshop.lock();
      return saveFile(name, bytes, signal);
    };
    expect(await workshop.try('prints.save', { jobId })).toMatchObject(locked);
    expect(workshop.host.saved).toEqual([]);
  });

  test('does nothing in the name of whoever unlocked meanwhile', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await approveReport(workshop, courseId);
    const { printRoute } = workshop.host;
    workshop.host.printRoute = async (content) => {
      workshop.lock();
      workshop.unlockAgain();
      return printRoute(content, new AbortController().signal);
    };
    expect(await workshop.try('reports.issue', { courseId })).toMatchObject(locked);
    expect(await workshop.ask('reports.list', {})).toEqual([]);
  });
});

describe('a protected person', () => {
  test('is not found by address, phone or e-mail through a mentor, and is by casework', async () => {
    const workshop = await openWorkshop();
    const { id: mentorId } = await workshop.ask('staff.register', {
      name: 'Aslaug Thorsen',
      role: 'mentor',
      departmentId: workshop.departmentId,
    });
    const where = { address: 'Engvej 6', phone: '75 00 21 42', email: 'alma@fjordby.example' };
    const { id: candidateId } = await workshop.ask('candidates.register', {
      firstName: 'Alma',
      lastName: 'Dam',
      isProtected: true,
      ...where,
    });
    const { id: courseId } = await workshop.ask('courses.start', {
      candidateId,
      departmentId: workshop.departmentId,
      consultantId: workshop.leaderId,
      startsOn: '2026-11-02',
    });
    expect(await workshop.ask('candidates.show', { candidateId })).toMatchObject(where);

    workshop.as('mentor', mentorId);
    const nowhere = { address: '', phone: '', email: '' };
    expect(await workshop.ask('candidates.show', { candidateId })).toMatchObject(nowhere);
    expect((await workshop.ask('courses.show', { courseId })).candidate).toMatchObject(nowhere);
  });
});

describe('the sender', () => {
  const ours = { url: 'app://bundle/index.html#/candidates', isTopFrame: true, isKnownWindow: true };
  test('is the top frame of our own window at our own page', () => expect(isTrustedSender(ours)).toBe(true));
  test.each([
    ['another site', { ...ours, url: 'https://example.com/index.html' }],
    ['a host that begins like ours', { ...ours, url: 'app://bundle.example/index.html' }],
    ['another page of ours', { ...ours, url: 'app://bundle/other.html' }],
    ['a file', { ...ours, url: 'file:///index.html' }],
    ['a query', { ...ours, url: 'app://bundle/index.html?a=1' }],
    ['credentials', { ...ours, url: 'app://me:you@bundle/index.html' }],
    ['nothing', { ...ours, url: '' }],
    ['a frame inside', { ...ours, isTopFrame: false }],
    ['a window we did not make', { ...ours, isKnownWindow: false }],
  ])('is never %s', (_what, sender) => expect(isTrustedSender(sender)).toBe(false));
});

describe('the access log', () => {
  const looks = (workshop: OpenTestWorkshop) =>
    workshop.sqlite
      .prepare(`SELECT operation, candidateId, purpose, rowCount FROM audit WHERE kind = 'inspect' ORDER BY seq`)
      .all();

  test('has one line for a visit, and another when it has lasted a quarter of an hour', async () => {
    const workshop = await openWorkshop();
    const { id } = await workshop.ask('candidates.register', { firstName: 'Alma', lastName: 'Dam' });
    await workshop.ask('candidates.show', { candidateId: id });
    await workshop.ask('candidates.show', { candidateId: id });
    expect(looks(workshop)).toEqual([
      { operation: 'candidates.show', candidateId: id, purpose: 'case', rowCount: null },
    ]);
    workshop.clock.pass(15 * 60 * 1000);
    await workshop.ask('candidates.show', { candidateId: id });
    expect(looks(workshop)).toHaveLength(2);
  });

  test('has one line with the number of rows for a list that shows names', async () => {
    const workshop = await openWorkshop();
    await workshop.ask('candidates.register', { firstName: 'Alma', lastName: 'Dam' });
    await workshop.ask('candidates.list', {});
    expect(looks(workshop)).toEqual([
      { operation: 'candidates.list', candidateId: null, purpose: 'case', rowCount: 1 },
    ]);
  });

  test('has a line for every list that was asked for, so that an empty one covers no other', async () => {
    const workshop = await openWorkshop();
    await workshop.ask('candidates.register', { firstName: 'Alma', lastName: 'Dam' });
    const { id: departmentId } = await workshop.ask('departments.open', { name: 'Lagerhuset' });
    await workshop.ask('candidates.list', { departmentId });
    await workshop.ask('candidates.list', {});
    await workshop.ask('candidates.list', {});
    expect(looks(workshop)).toMatchObject([{ rowCount: 0 }, { rowCount: 1 }]);
  });

  test('has a line for every look at a full CPR number, also within a visit', async () => {
    const workshop = await openWorkshop();
    const { id } = await workshop.ask('candidates.register', { firstName: 'Alma', lastName: 'Dam' });
    await workshop.ask('candidates.show', { candidateId: id });
    await workshop.ask('candidates.revealCpr', { candidateId: id });
    await workshop.ask('candidates.revealCpr', { candidateId: id });
    expect(looks(workshop)).toMatchObject([
      { operation: 'candidates.show' },
      { operation: 'candidates.revealCpr' },
      { operation: 'candidates.revealCpr' },
    ]);
  });

  test('never holds what was written, only the names of the fields', async () => {
    const workshop = await openWorkshop();
    await workshop.ask('candidates.register', { firstName: 'Kanariefugl', lastName: 'Dam', cpr: '610190-4006' });
    const lines = JSON.stringify(workshop.sqlite.prepare('SELECT operation, fields, purpose FROM audit').all());
    expect(lines).not.toMatch(/Kanariefugl|6101904006/u);
    expect(lines).toContain('firstName');
  });
});

test('every operation of the contract has a kind, roles and, when it is about a person, a way to find whom', () => {
  expect(operationNames.length).toBe(Object.values(contract).flatMap((operations) => Object.keys(operations)).length);
  for (const name of operationNames) {
    const route = routeOf(name)!;
    expect(route.by.length, name).toBeGreaterThan(0);
    if (route.kind === 'inspect') expect(route.purpose, name).toBeDefined();
  }
});
