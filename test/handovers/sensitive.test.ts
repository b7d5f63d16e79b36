import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packed, packedAgain, send } from '#test/handovers/open-package.ts';
import { approveReport, refusalOf, workshopWithCourse } from '#test/support/course.ts';

/** Words that stand nowhere else, one for each kind of sensitive piece, and those that may be told. */
const words = {
  observation: 'Hemmeligtegn om tilbagefaldet',
  quote: 'Hemmeligtegn med egne ord',
  lifeEvent: 'Hemmeligtegn fra fængslet',
  older: 'Hemmeligtegn om troen',
  barrier: 'Hemmeligtegn om misbruget',
  effort: 'Hemmeligtegn om ambulatoriet',
};

/** A course that was interrupted by a relapse, with something sensitive of every kind, and something ordinary beside it. */
async function sensitiveCourse() {
  const opened = await workshopWithCourse();
  const { workshop, courseId, candidateId } = opened;
  const note = (text: string, sensitivity: 'ordinary' | 'sensitive', quote = '') =>
    workshop.ask('observations.note', {
      courseId,
      text,
      quote,
      sensitivity,
      kind: 'stated',
      area: 'personal',
      happenedOn: '2026-10-05',
    });
  await note(words.observation, 'sensitive', words.quote);
  await note('Almindelig observation', 'ordinary');
  const event = (happenedIn: string, text: string, isSensitive: boolean) =>
    workshop.ask('lifeEvents.note', { candidateId, happenedIn, text, isSensitive });
  await event('2019-05-17', words.lifeEvent, true);
  await event('2021-10', words.older, true);
  await event('2020', 'Flyttede', false);
  const barrier = (text: string, sensitivity: 'health' | 'sensitive') =>
    workshop.ask('barriers.note', { candidateId, kind: 'addiction', text, sensitivity, statusOn: '2026-09-14' });
  await barrier(words.barrier, 'sensitive');
  await barrier('Ondt i ryggen', 'health');
  await workshop.ask('efforts.note', {
    courseId,
    kind: 'treatment',
    provider: 'Klinikken',
    from: '2026-09-21',
    schedule: 'tirsdage kl. 10',
    minutesPerWeek: 90,
    note: words.effort,
    sensitivity: 'sensitive',
  });
  await workshop.ask('courses.interrupt', {
    courseId,
    version: 1,
    endedOn: '2026-11-20',
    reasonCode: 'TILBAGEFALD',
    reason: 'Hemmeligtegn om afbruddet',
  });
  const { sensitive } = await workshop.ask('handovers.facts', { courseId });
  return { ...opened, sensitive };
}

/** The names of the files in a package that hold the text, those inside the workbook too. */
function filesWith(folder: string, text: string): string[] {
  const inside = mkdtempSync(join(folder, '..', 'workbook-'));
  execFileSync('7z', ['x', `-o${inside}`, join(folder, 'forloeb.xlsx')]);
  const found = (place: string) => {
    try {
      return execFileSync('grep', ['-rlF', text, place]).toString().trim().split('\n');
    } catch {
      return [];
    }
  };
  return [...found(folder), ...found(inside)].map((path) => path.slice(path.lastIndexOf('/') + 1));
}

describe('what is sensitive in a package', () => {
  it('is told piece by piece with its content before anything is made, the earliest first', async () => {
    const { sensitive } = await sensitiveCourse();
    expect(sensitive.map(({ kind, day, text }) => [kind, day, text])).toEqual([
      ['lifeEvent', '2019-05-17', words.lifeEvent],
      ['lifeEvent', null, `Oktober 2021: ${words.older}`],
      ['barrier', '2026-09-14', `Misbrug: ${words.barrier}`],
      ['effort', '2026-09-21', `Behandling: Klinikken, i gang, tirsdage kl. 10, 1 t 30 min pr. uge\n${words.effort}`],
      ['observation', '2026-10-05', `Oplyst: ${words.observation}\n»${words.quote}«`],
      ['interruption', '2026-11-20', 'Tilbagefald'],
    ]);
  });

  it('is in no byte of any file until somebody chooses it', async () => {
    const { workshop, courseId } = await sensitiveCourse();
    const { folder, table, manifest, given } = await packed(workshop, courseId);
    expect(readdirSync(folder)).not.toContain('12_tillaeg.csv');
    expect(filesWith(folder, 'Hemmeligtegn')).toEqual([]);
    expect(filesWith(folder, 'Kragh')).toContain('01_forloeb.csv');
    expect(filesWith(folder, 'TILBAGEFALD').filter((name) => name.endsWith('.csv') || name.endsWith('.json'))).toEqual([
      'kodelister.csv',
    ]);
    expect(table('01_forloeb.csv').rows[0]).toMatchObject({
      status_kode: 'AFBRUDT',
      afbrud_aarsag_kode: 'IKKE_OPLYST',
    });
    expect(manifest.sensitivity).toEqual({ level: 'FORTROLIGT', sensitiveFields: [] });
    expect(table('felter.csv').rows.filter(({ fil }) => fil === '12_tillaeg.csv')).toEqual([]);
    expect((await workshop.ask('handovers.list', {}))[0]).toMatchObject({ id: given.handoverId, sensitiveKinds: [] });
  });

  it('goes along as it was chosen, and nothing beside it', async () => {
    const { workshop, courseId, sensitive } = await sensitiveCourse();
    const sensitiveIds = sensitive
      .filter(({ kind }) => kind === 'observation' || kind === 'lifeEvent')
      .map(({ id }) => id);
    const { table, manifest, folder, read } = await packed(workshop, courseId, { sensitiveIds });
    expect(table('12_tillaeg.csv').rows).toEqual([
      { art: 'LIVSHAENDELSE', dato: '2019-05-17', tekst: words.lifeEvent },
      { art: 'LIVSHAENDELSE', dato: '', tekst: `Oktober 2021: ${words.older}` },
      { art: 'OBSERVATION', dato: '2026-10-05', tekst: `Oplyst: ${words.observation}\n»${words.quote}«` },
    ]);
    expect([words.barrier, words.effort, 'om afbruddet'].flatMap((text) => filesWith(folder, text))).toEqual([]);
    expect(table('01_forloeb.csv').rows[0]?.['afbrud_aarsag_kode']).toBe('IKKE_OPLYST');
    expect(manifest.sensitivity).toEqual({
      level: 'SAERLIGT_FOELSOMT',
      sensitiveFields: ['LIVSHAENDELSE', 'OBSERVATION'],
    });
    expect(read('00_LAESMIG.txt').toString()).toContain('12_tillaeg.csv');
    expect(table('felter.csv').rows.filter(({ fil }) => fil === '12_tillaeg.csv')).toHaveLength(3);
    const explained = table('kodelister.csv').rows.filter(({ liste }) => liste === 'tillaeg_art');
    expect(explained.map(({ kode }) => kode)).toEqual(['OBSERVATION', 'LIVSHAENDELSE', 'BARRIERE', 'INDSATS']);
    expect(manifest.files.find(({ name }: { name: string }) => name === '12_tillaeg.csv')?.rows).toBe(3);
  });

  it('has the cause of an interruption beside the course when that was chosen', async () => {
    const { workshop, courseId, sensitive } = await sensitiveCourse();
    const sensitiveIds = sensitive.filter(({ kind }) => kind === 'interruption').map(({ id }) => id);
    const { table, manifest, folder } = await packed(workshop, courseId, { sensitiveIds });
    expect(table('01_forloeb.csv').rows[0]?.['afbrud_aarsag_kode']).toBe('TILBAGEFALD');
    expect(readdirSync(folder)).not.toContain('12_tillaeg.csv');
    expect(manifest.sensitivity).toEqual({ level: 'SAERLIGT_FOELSOMT', sensitiveFields: ['AFBRUD_AARSAG'] });
  });

  it('is written down with the package by its kinds, and never with its words', async () => {
    const { workshop, courseId, sensitive } = await sensitiveCourse();
    await packed(workshop, courseId, { sensitiveIds: sensitive.map(({ id }) => id) });
    expect((await workshop.ask('handovers.list', {}))[0]?.sensitiveKinds.toSorted()).toEqual([
      'barrier',
      'effort',
      'interruption',
      'lifeEvent',
      'observation',
    ]);
    const kept = workshop.sqlite.prepare('SELECT * FROM handovers').all();
    expect(JSON.stringify(kept)).not.toContain('Hemmeligtegn');
  });

  it('is chosen anew for each package', async () => {
    const { workshop, courseId, sensitive } = await sensitiveCourse();
    await packed(workshop, courseId, { sensitiveIds: sensitive.map(({ id }) => id) });
    const { folder } = await packedAgain(workshop, courseId);
    expect(filesWith(folder, 'Hemmeligtegn')).toEqual([]);
  });

  it('is refused when it belongs to another candidate or is gone', async () => {
    const { workshop, courseId, sensitive } = await sensitiveCourse();
    await approveReport(workshop, courseId);
    await workshop.ask('reports.issue', { courseId });
    const other = await workshopWithCourse();
    const { id: foreign } = await other.workshop.ask('lifeEvents.note', {
      candidateId: other.candidateId,
      happenedIn: '2020',
      text: 'En andens',
      isSensitive: true,
    });
    const event = sensitive.find(({ kind }) => kind === 'lifeEvent');
    await workshop.ask('lifeEvents.withdraw', { lifeEventId: event?.id ?? '', version: 1 });
    for (const id of [foreign, event?.id])
      expect(await refusalOf(workshop, 'handovers.prepare', { ...send(courseId), sensitiveIds: [id] })).toEqual({
        code: 'invalid',
        key: 'handovers.pieceGone',
        at: ['sensitiveIds'],
      });
  });

  it('is no cause that is not sensitive, nor one of a course that goes on again', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    const interrupt = (version: number, reasonCode: string) =>
      workshop.ask('courses.interrupt', { courseId, version, endedOn: '2026-11-20', reasonCode });
    await interrupt(1, 'FLYTTET');
    expect((await workshop.ask('handovers.facts', { courseId })).sensitive).toEqual([]);
    const moved = await packed(workshop, courseId);
    expect(moved.table('01_forloeb.csv').rows[0]?.['afbrud_aarsag_kode']).toBe('FLYTTET');
    await workshop.ask('courses.reopen', { courseId, version: 2, reason: 'Kom igen' });
    await interrupt(3, 'TILBAGEFALD');
    await workshop.ask('courses.reopen', { courseId, version: 4, reason: 'Kom igen' });
    expect((await workshop.ask('handovers.facts', { courseId })).sensitive).toEqual([]);
    const again = await packedAgain(workshop, courseId);
    expect(again.table('01_forloeb.csv').rows[0]).toMatchObject({ status_kode: 'I_GANG', afbrud_aarsag_kode: '' });
  });
});
