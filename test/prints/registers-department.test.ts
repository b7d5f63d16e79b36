import { describe, expect, it } from 'vitest';
import { paperText } from '#shared/papers/kit.ts';
import type { Paper, PaperTable } from '#shared/papers/paper.ts';
import { beginTryOut, refusalOf, startsOn, threeFreeDays, workshopWithCourse } from '#test/support/course.ts';
import { departmentPrint } from '#test/support/print.ts';

/** Ida and, before her in the alphabet, Børge, whose name and address are protected. */
async function twoCourses() {
  const made = await workshopWithCourse();
  const { workshop, candidateId } = made;
  await workshop.ask('candidates.revise', { candidateId, version: 1, change: { phone: '22 33 44 55' } });
  const { id } = await workshop.ask('candidates.register', {
    firstName: 'Børge',
    lastName: 'Ås',
    cpr: null,
    phone: '99 88 77 66',
    address: 'Havnegade 4',
    isProtected: true,
  });
  const other = await workshop.ask('courses.start', {
    candidateId: id,
    departmentId: workshop.departmentId,
    consultantId: workshop.leaderId,
    startsOn,
    hours: threeFreeDays,
  });
  return { ...made, otherId: other.id, otherCandidateId: id };
}

describe('the weekly register', () => {
  it('lists everybody of the department by first name, with what is agreed each day', async () => {
    const { workshop } = await twoCourses();
    const { rows, columns, isForWriting } = tableOf(
      await departmentPrint(workshop, { print: 'weekly-register', on: '2026-11-25' }),
    );
    expect(columns.map(({ header }) => header)).toEqual([
      'Navn',
      'mandag 23-11',
      'tirsdag 24-11',
      'onsdag 25-11',
      'torsdag 26-11',
      'fredag 27-11',
    ]);
    expect(isForWriting).toBe(true);
    const free = { text: 'evt. 2 t 30 min', small: '\u00a0' };
    const agreed = { text: '9.00–11.00', small: '\u00a0' };
    // Whoever comes on a day off has a line too.
    const off = { text: '–', small: '\u00a0' };
    expect(rows.map(({ cells }) => cells)).toEqual([
      [{ text: 'Børge Ås', small: 'uge 12 af 13' }, free, free, free, free, free],
      [{ text: 'Ida Kragh', small: 'uge 12 af 13' }, agreed, off, agreed, off, agreed],
    ]);
  });

  it('says in words which days are closed, and why', async () => {
    const { workshop } = await twoCourses();
    await workshop.ask('centre.closeDays', { from: '2026-11-25', to: '2026-11-25', label: 'kursusdag' });
    const paper = await departmentPrint(workshop, { print: 'weekly-register', on: '2026-11-25' });
    const { rows, notes } = tableOf(paper);
    expect(rows.map(({ cells }) => cells[3])).toEqual([
      { text: 'lukket', mark: 'cross' },
      { text: 'lukket', mark: 'cross' },
    ]);
    expect(notes).toContain('Lukket onsdag 25-11: kursusdag.');
  });

  it('says that somebody is on pause', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('courses.pause', { courseId, version: 1, from: '2026-11-23', reasonCode: 'SYGDOM' });
    const { rows } = tableOf(await departmentPrint(workshop, { print: 'weekly-register', on: '2026-11-25' }));
    expect(rows[0]!.cells[1]).toBe('pause');
  });

  it.each([
    ['first', 'Ida'],
    ['initials', 'I.K.'],
  ] as const)('names people by %s when that is asked', async (names, shown) => {
    const { workshop } = await workshopWithCourse();
    const paper = await departmentPrint(workshop, { print: 'weekly-register', on: '2026-11-25', options: { names } });
    expect(tableOf(paper).rows[0]!.cells[0]).toMatchObject({ text: shown });
    expect(paperText(paper)).not.toContain('Kragh');
  });

  it('is looked at in the record of everybody it names', async () => {
    const { workshop, candidateId, otherCandidateId } = await twoCourses();
    await departmentPrint(workshop, { print: 'weekly-register', on: '2026-11-25' });
    const seen = workshop.sqlite
      .prepare(
        `SELECT DISTINCT candidateId FROM audit WHERE operation = 'prints.ofDepartment' AND candidateId NOT NULL`,
      )
      .pluck()
      .all();
    expect(new Set(seen)).toEqual(new Set([candidateId, otherCandidateId]));
  });

  it('of a week without courses is refused', async () => {
    const { workshop } = await workshopWithCourse();
    const asked = { departmentId: workshop.departmentId, print: 'weekly-register', on: '2027-03-01' };
    expect(await refusalOf(workshop, 'prints.ofDepartment', asked)).toMatchObject({ key: 'prints.nobodyInDepartment' });
  });
});

describe('the department list', () => {
  it('tells of everybody on a course what they are at, and a phone only of those without protection', async () => {
    const { workshop, courseId } = await twoCourses();
    await beginTryOut(workshop, courseId, { name: 'Systue' });
    const paper = await departmentPrint(workshop, { print: 'department-list', on: '2026-11-23' });
    const cells = tableOf(paper).rows.map((row) => row.cells);
    expect(cells[0]!.slice(0, 5)).toEqual([
      'Børge Ås',
      { text: '2026-0002', small: 'uge 12 af 13' },
      'Karen Mølgaard',
      '2 t 30 min × 3 dage',
      '–',
    ]);
    expect(cells[1]!.slice(0, 5)).toEqual([
      { text: 'Ida Kragh', small: '22 33 44 55' },
      { text: '2026-0001', small: 'uge 12 af 13' },
      'Karen Mølgaard',
      '2 t × 3 dage',
      'Systue',
    ]);
    expect(paperText(paper)).not.toMatch(/99 88|Havnegade/u);
  });

  it('tells the next meeting of each', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const { meetings } = await workshop.ask('courses.show', { courseId });
    const next = meetings.find(({ meetsOn }) => meetsOn >= '2026-11-23')!;
    await workshop.ask('meetings.move', { meetingId: next.id, version: 1, meetsOn: '2026-12-01', startsAt: '13:00' });
    const { rows } = tableOf(await departmentPrint(workshop, { print: 'department-list', on: '2026-11-23' }));
    expect(rows[0]!.cells[5]).toMatchObject({ text: '1-12 kl. 13.00' });
  });

  it('holds nobody whose course is over', async () => {
    const { workshop, courseId } = await twoCourses();
    await workshop.ask('courses.interrupt', {
      courseId,
      version: 1,
      endedOn: '2026-11-20',
      reasonCode: 'ANDET',
      reason: 'Flyttet',
    });
    const text = paperText(await departmentPrint(workshop, { print: 'department-list', on: '2026-11-23' }));
    expect(text).toContain('Børge Ås');
    expect(text).not.toContain('Kragh');
  });

  it('gives no phone beside initials', async () => {
    const { workshop } = await twoCourses();
    const paper = await departmentPrint(workshop, {
      print: 'department-list',
      on: '2026-11-23',
      options: { names: 'initials' },
    });
    expect(paperText(paper)).not.toMatch(/22 33|Kragh/u);
  });

  it('of a department that is not there is refused', async () => {
    const { workshop } = await workshopWithCourse();
    expect(
      await refusalOf(workshop, 'prints.ofDepartment', {
        departmentId: '01a20030-0121-755a-9a77-8846c50baf7d',
        print: 'department-list',
        on: '2026-11-23',
      }),
    ).toMatchObject({ code: 'not-found' });
  });
});

function tableOf({ blocks }: Paper): PaperTable {
  const found = blocks.find((block) => block.kind === 'table');
  if (found?.kind !== 'table') throw new Error('The paper has no table');
  return found;
}
