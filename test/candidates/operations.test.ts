import { describe, expect, test } from 'vitest';
import { v7 as newId } from 'uuid';
import { foldName } from '#shared/candidates.ts';
import { weekDays } from '#shared/calendar.ts';
import { openWorkshop, type OpenTestWorkshop } from '#test/support/open-workshop.ts';

const birgitte = { firstName: 'Birgitte Holm', lastName: 'Andersen', cpr: '670180-1842' };

const startCourse = (
  workshop: OpenTestWorkshop,
  candidateId: string,
  startsOn: string,
  departmentId = workshop.departmentId,
) => workshop.ask('courses.start', { candidateId, departmentId, consultantId: workshop.leaderId, startsOn });

const threeTimes = (minutes: number) => ({
  kind: 'weekdays' as const,
  days: ([1, 3, 5] as const).map((weekday) => ({ weekday, startsAt: '09:00', minutes })),
});

describe('one person', () => {
  test('a candidate needs only a name; what is not known is unknown', async () => {
    const { ask } = await openWorkshop();

    const { id } = await ask('candidates.register', { firstName: 'Kim', lastName: 'Møller-Hansen' });

    expect(await ask('candidates.show', { candidateId: id })).toMatchObject({
      cprMasked: null,
      bornOn: null,
      isReplacementCpr: false,
      hasValidChecksum: true,
      lastWorkedKind: 'unknown',
      courses: [],
      version: 1,
    });
  });

  test('the number is masked, and tells the birthday and that it is a replacement number', async () => {
    const { ask } = await openWorkshop();

    const { id } = await ask('candidates.register', birgitte);

    const shown = await ask('candidates.show', { candidateId: id });
    expect(shown).toMatchObject({ cprMasked: '670180-••••', bornOn: '1980-01-07', isReplacementCpr: true });
    expect(JSON.stringify(shown)).not.toContain('1842');
  });

  test('the whole number is told when it is asked for', async () => {
    const { ask } = await openWorkshop();
    const { id } = await ask('candidates.register', birgitte);

    expect(await ask('candidates.revealCpr', { candidateId: id })).toEqual({ cpr: '6701801842' });
  });

  test('a mentor does not see the whole number', async () => {
    const workshop = await openWorkshop();
    const { id } = await workshop.ask('candidates.register', birgitte);
    workshop.as('mentor');

    expect(await workshop.try('candidates.revealCpr', { candidateId: id })).toMatchObject({
      ok: false,
      failure: { code: 'forbidden' },
    });
  });

  test('the courses are shown in their order, each as it stands today', async () => {
    const workshop = await openWorkshop({ today: '2026-11-23' });
    const { id: candidateId } = await workshop.ask('candidates.register', birgitte);
    await startCourse(workshop, candidateId, '2026-08-24');
    await startCourse(workshop, candidateId, '2026-11-24');
    await startCourse(workshop, candidateId, '2027-03-01');
    workshop.goTo('2026-11-24');

    const { courses } = await workshop.ask('candidates.show', { candidateId });

    expect(courses.map(({ ordinal, state }) => [ordinal, state])).toEqual([
      [1, 'running'],
      [2, 'running'],
      [3, 'planned'],
    ]);
  });

  test('an unknown candidate is refused', async () => {
    const workshop = await openWorkshop();

    expect(await workshop.try('candidates.show', { candidateId: newId() })).toMatchObject({
      ok: false,
      failure: { code: 'not-found' },
    });
  });
});

describe('a number that is taken', () => {
  test('registering it again is refused without a word of who has it', async () => {
    const workshop = await openWorkshop();
    await workshop.ask('candidates.register', birgitte);

    const outcome = await workshop.try('candidates.register', { firstName: 'Ane', lastName: 'Bo', cpr: '6701801842' });

    expect(outcome).toEqual({
      ok: false,
      failure: {
        code: 'conflict',
        message: { key: 'candidates.cprTaken' },
        faults: [{ path: 'cpr', message: { key: 'candidates.cprTaken' } }],
      },
    });
  });

  test('a revision to it is refused', async () => {
    const workshop = await openWorkshop();
    await workshop.ask('candidates.register', birgitte);
    const { id: candidateId } = await workshop.ask('candidates.register', { firstName: 'Ane', lastName: 'Bo' });

    expect(
      await workshop.try('candidates.revise', { candidateId, version: 1, change: { cpr: birgitte.cpr } }),
    ).toMatchObject({
      ok: false,
      failure: { code: 'conflict', faults: [{ path: 'change.cpr' }] },
    });
  });

  test('a candidate keeps the number in a revision of something else', async () => {
    const { ask } = await openWorkshop();
    const { id: candidateId } = await ask('candidates.register', birgitte);

    expect(
      await ask('candidates.revise', { candidateId, version: 1, change: { cpr: birgitte.cpr, phone: '75 00 21 42' } }),
    ).toEqual({ version: 2 });
  });
});

describe('revising', () => {
  test('a change leaves what it does not name', async () => {
    const { ask } = await openWorkshop();
    const { id: candidateId } = await ask('candidates.register', {
      ...birgitte,
      phone: '75 00 21 42',
      isProtected: true,
      wishes: 'Et arbejde.',
    });

    await ask('candidates.revise', { candidateId, version: 1, change: { email: 'birgitte@fjordby.example' } });

    expect(await ask('candidates.show', { candidateId })).toMatchObject({
      phone: '75 00 21 42',
      isProtected: true,
      wishes: 'Et arbejde.',
      email: 'birgitte@fjordby.example',
      cprMasked: '670180-••••',
      version: 2,
    });
  });

  test('a new name is found by its folds', async () => {
    const { ask } = await openWorkshop();
    const { id: candidateId } = await ask('candidates.register', birgitte);

    await ask('candidates.revise', { candidateId, version: 1, change: { lastName: 'Møller' } });

    expect(await ask('candidates.list', {})).toMatchObject([
      { lastName: 'Møller', folds: foldName('Birgitte Holm Møller') },
    ]);
  });

  test('a change of an older version is refused', async () => {
    const workshop = await openWorkshop();
    const { id: candidateId } = await workshop.ask('candidates.register', birgitte);
    await workshop.ask('candidates.revise', { candidateId, version: 1, change: { phone: '1' } });

    expect(await workshop.try('candidates.revise', { candidateId, version: 1, change: { phone: '2' } })).toMatchObject({
      ok: false,
      failure: { code: 'conflict', message: { key: 'failures.conflict' } },
    });
  });

  test('a change of nobody is refused', async () => {
    const workshop = await openWorkshop();

    expect(await workshop.try('candidates.revise', { candidateId: newId(), version: 1, change: {} })).toMatchObject({
      ok: false,
      failure: { code: 'not-found', message: { key: 'failures.notFound' } },
    });
  });
});

describe('last work', () => {
  test('known needs its day', async () => {
    const workshop = await openWorkshop();

    expect(await workshop.try('candidates.register', { ...birgitte, lastWorkedKind: 'known' })).toMatchObject({
      ok: false,
      failure: {
        code: 'invalid',
        faults: [{ path: 'lastWorkedOn', message: { key: 'candidates.lastWorkedOnMissing' } }],
      },
    });
  });

  test('never has no day', async () => {
    const workshop = await openWorkshop();

    expect(
      await workshop.try('candidates.register', { ...birgitte, lastWorkedKind: 'never', lastWorkedOn: '2021-03-26' }),
    ).toMatchObject({
      ok: false,
      failure: { code: 'invalid', message: { key: 'candidates.lastWorkedOnNotKnown' } },
    });
  });

  test('a revision is judged together with what was there', async () => {
    const workshop = await openWorkshop();
    const { id: candidateId } = await workshop.ask('candidates.register', {
      ...birgitte,
      lastWorkedKind: 'known',
      lastWorkedOn: '2021-03-26',
    });

    expect(
      await workshop.try('candidates.revise', { candidateId, version: 1, change: { lastWorkedOn: null } }),
    ).toMatchObject({
      ok: false,
      failure: { code: 'invalid', faults: [{ path: 'change.lastWorkedOn' }] },
    });
  });
});

describe('the list', () => {
  test('stands in Danish order by last name, then first name', async () => {
    const { ask } = await openWorkshop();
    for (const name of ['Bo Aaby', 'Åse Østergård', 'Kim Ærø', 'Ida Bo', 'Ane Bo', 'Per Zar']) {
      const [firstName = '', lastName = ''] = name.split(' ');
      await ask('candidates.register', { firstName, lastName });
    }

    const names = (await ask('candidates.list', {})).map(({ firstName, lastName }) => `${firstName} ${lastName}`);

    expect(names).toEqual(['Ane Bo', 'Ida Bo', 'Per Zar', 'Kim Ærø', 'Åse Østergård', 'Bo Aaby']);
  });

  test('shows the newest course with its department', async () => {
    const workshop = await openWorkshop({ today: '2026-11-23' });
    const { id: havnegade } = await workshop.ask('departments.open', { name: 'Havnegade' });
    const { id } = await workshop.ask('candidates.register', birgitte);
    await startCourse(workshop, id, '2025-09-01');
    await startCourse(workshop, id, '2026-11-16', havnegade);

    expect(await workshop.ask('candidates.list', {})).toMatchObject([
      {
        id,
        cprMasked: '670180-••••',
        course: { ordinal: 2, departmentName: 'Havnegade', startsOn: '2026-11-16', state: 'running' },
      },
    ]);
  });

  test('someone without a course is there with none', async () => {
    const { ask } = await openWorkshop();

    await ask('candidates.register', birgitte);

    expect(await ask('candidates.list', {})).toMatchObject([{ course: null }]);
  });

  test('of one department it holds those whose newest course is there', async () => {
    const workshop = await openWorkshop({ today: '2026-11-23' });
    const { id: havnegade } = await workshop.ask('departments.open', { name: 'Havnegade' });
    const { id: moved } = await workshop.ask('candidates.register', birgitte);
    const { id: stayed } = await workshop.ask('candidates.register', { firstName: 'Ane', lastName: 'Bo' });
    await startCourse(workshop, moved, '2026-01-05');
    await startCourse(workshop, moved, '2026-11-16', havnegade);
    await startCourse(workshop, stayed, '2026-11-16');

    const lines = await workshop.ask('candidates.list', { departmentId: havnegade });

    expect(lines.map(({ id }) => id)).toEqual([moved]);
  });

  test('tells the minutes agreed today, not those of the first or the next plan', async () => {
    const workshop = await openWorkshop({ today: '2026-11-02' });
    const { id } = await workshop.ask('candidates.register', birgitte);
    const { id: courseId } = await startCourse(workshop, id, '2026-11-02');
    await workshop.ask('hourPlans.agree', { courseId, validFrom: '2026-11-02', pattern: threeTimes(180) });
    const change = { courseId, reasonCode: 'SYMPTOMER' };
    await workshop.ask('hourPlans.agree', { ...change, validFrom: '2026-11-16', pattern: threeTimes(120) });
    await workshop.ask('hourPlans.agree', { ...change, validFrom: '2026-11-30', pattern: threeTimes(60) });
    workshop.goTo('2026-11-23');

    expect(await workshop.ask('candidates.list', {})).toMatchObject([{ course: { agreedMinutesPerWeek: 360 } }]);
  });

  test('tells attendance of the last 28 days, with closed days in neither sum', async () => {
    const workshop = await openWorkshop({ today: '2026-11-23' });
    const { id } = await workshop.ask('candidates.register', birgitte);
    const { id: courseId } = await startCourse(workshop, id, '2026-10-19');
    await workshop.ask('hourPlans.agree', { courseId, validFrom: '2026-10-19', pattern: threeTimes(120) });
    const record = (day: string, attendedMinutes: number, absenceCode: string | null = null) =>
      workshop.ask('attendance.record', { courseId, day, attendedMinutes, absenceCode });
    await record('2026-10-26', 0, 'ULOVLIGT');
    await record('2026-10-28', 120);
    await record('2026-10-30', 90, 'SYG');
    await record('2026-11-02', 0, 'LUKKET');

    expect(await workshop.ask('candidates.list', {})).toMatchObject([
      { course: { attendancePercent: 88, attendedDays: 2 } },
    ]);
  });

  test('a day that was registered and is closed since counts no more', async () => {
    const workshop = await openWorkshop({ today: '2026-11-23' });
    const { id } = await workshop.ask('candidates.register', birgitte);
    const { id: courseId } = await startCourse(workshop, id, '2026-11-02');
    await workshop.ask('hourPlans.agree', { courseId, validFrom: '2026-11-02', pattern: threeTimes(120) });
    await workshop.ask('attendance.record', { courseId, day: '2026-11-02', attendedMinutes: 120 });
    await workshop.ask('attendance.record', { courseId, day: '2026-11-04', attendedMinutes: 0, absenceCode: 'SYG' });

    await workshop.ask('centre.closeDays', { from: '2026-11-04', to: '2026-11-04' });

    expect(await workshop.ask('candidates.list', {})).toMatchObject([{ course: { attendancePercent: 100 } }]);
  });

  test('without a registered day there is no percent', async () => {
    const workshop = await openWorkshop({ today: '2026-11-23' });
    const { id } = await workshop.ask('candidates.register', birgitte);
    await startCourse(workshop, id, '2026-11-23');

    expect(await workshop.ask('candidates.list', {})).toMatchObject([
      { course: { agreedMinutesPerWeek: null, attendancePercent: null, attendedDays: 0 } },
    ]);
  });

  test('a mentor sees only candidates with a course in the own department', async () => {
    const workshop = await openWorkshop({ today: '2026-11-23' });
    const { id: havnegade } = await workshop.ask('departments.open', { name: 'Havnegade' });
    const { id: mentor } = await workshop.ask('staff.register', {
      name: 'Aslaug Thorsen',
      role: 'mentor',
      departmentId: havnegade,
    });
    const { id: there } = await workshop.ask('candidates.register', birgitte);
    const { id: elsewhere } = await workshop.ask('candidates.register', { firstName: 'Ane', lastName: 'Bo' });
    await startCourse(workshop, there, '2026-11-16', havnegade);
    await startCourse(workshop, elsewhere, '2026-11-16');
    workshop.as('mentor', mentor);

    expect((await workshop.ask('candidates.list', {})).map(({ id }) => id)).toEqual([there]);
  });

  test('a mentor without a department sees nobody', async () => {
    const workshop = await openWorkshop();
    const { id: mentor } = await workshop.ask('staff.register', { name: 'Aslaug Thorsen', role: 'mentor' });
    await workshop.ask('candidates.register', birgitte);
    workshop.as('mentor', mentor);

    expect(await workshop.ask('candidates.list', {})).toEqual([]);
  });

  test('holds at most 500, those with the latest course or registration', async () => {
    const workshop = await openWorkshop({ today: '2026-11-23' });
    const { id: longAgo } = await workshop.ask('candidates.register', birgitte);
    await startCourse(workshop, longAgo, '2019-09-02');
    const columns = 'INSERT INTO candidates (id, firstName, lastName, folds, registeredAt) VALUES (?, ?, ?, ?, ?)';
    const insert = workshop.sqlite.prepare(columns);
    for (let number = 0; number < 500; number += 1)
      insert.run(newId(), 'Ane', `Bo ${number}`, 'ane', '2026-11-20T09:00:00.000Z');

    const lines = await workshop.ask('candidates.list', {});

    expect(lines).toHaveLength(500);
    expect(lines.map(({ id }) => id)).not.toContain(longAgo);
  });

  test('asks as many statements for hundred candidates as for one', async () => {
    const statementsFor = async (people: number) => {
      const workshop = await openWorkshop({ today: '2026-11-23' });
      for (let number = 0; number < people; number += 1) {
        const { id } = await workshop.ask('candidates.register', { firstName: 'Ane', lastName: `Bo ${number}` });
        await startCourse(workshop, id, weekDays('2026-11-16')[number % 5]!);
      }
      return countStatements(workshop, () => workshop.ask('candidates.list', {}));
    };

    expect([await statementsFor(1), await statementsFor(100)]).toEqual([7, 7]);
  });
});

async function countStatements(workshop: OpenTestWorkshop, act: () => Promise<unknown>): Promise<number> {
  const { reader } = workshop.book.workshop;
  let statements = 0;
  const original = reader.select.bind(reader);
  Object.assign(reader, {
    select: (...fields: []) => {
      statements += 1;
      return original(...fields);
    },
  });
  await act();
  return statements;
}
