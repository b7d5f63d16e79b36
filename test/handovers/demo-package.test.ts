import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packedAgain } from '#test/handovers/open-package.ts';
import { openDemo, type Demo } from '#test/support/open-demo.ts';
import { courseFiles, handoverFiles, supplementFile, type HandoverFile } from '#shared/handover-files.ts';

/** The package of the demo's main person, made once and only looked at. */
let demo: Demo;
let opened: Awaited<ReturnType<typeof packedAgain>>;
const folder = mkdtempSync(join(tmpdir(), 'vaerkstedsbogen-package-'));

beforeAll(async () => {
  demo = await openDemo('2026-11-23');
  const courseId = demo.record.course.id;
  const { progress } = await demo.ask('reports.draft', { courseId });
  await demo.ask('reports.approve', { courseId, wordsHash: progress.wordsHash });
  await demo.ask('reports.issue', { courseId });
  opened = await packedAgain({ ask: demo.ask, host: demo.host, folder }, courseId);
}, 90_000);
afterAll(() => {
  demo.close();
  rmSync(folder, { recursive: true, force: true });
});

const rowsOf = (name: string) => opened.table(name).rows;
const columns = (name: string, ...wanted: string[]) => rowsOf(name).map((row) => wanted.map((column) => row[column]));

describe('the package of the demo’s main person', () => {
  it('tells her course', () => {
    expect(rowsOf('01_forloeb.csv')).toMatchObject([
      {
        forloeb_id: demo.record.course.id,
        cpr: '6701801842',
        cpr_type: 'ERSTATNING',
        efternavn: 'Andersen',
        fornavn: 'Birgitte Holm',
        maalgruppe_kode: 'JOBAFKLARING',
        startdato: '2026-09-07',
        planlagt_slutdato: '2026-12-04',
        status_kode: 'I_GANG',
      },
    ]);
  });

  it('tells that three hours became two', () => {
    expect(
      columns('02_timeplan.csv', 'gyldig_fra', 'gyldig_til', 'minutter_pr_dag', 'dage_pr_uge', 'timer_pr_uge'),
    ).toEqual([
      ['2026-09-07', '2026-10-04', '180', '3', '9'],
      ['2026-10-05', '', '120', '3', '6'],
    ]);
  });

  it('tells her functions with the days and percents of the report', () => {
    expect(
      columns('05_afproevning.csv', 'jobfunktion', 'isco08', 'intensitet_pct', 'vurderede_dage', 'fremmoedte_dage'),
    ).toEqual([
      ['Pakning og etikettering', '9321', '55', '7', '10'],
      ['Montage af smådele', '8219', '65', '8', '8'],
      ['Kvalitetskontrol og optælling', '7543', '72', '9', '9'],
    ]);
    const ranges = columns('05_afproevning.csv', 'effektive_min_pr_uge_fra', 'effektive_min_pr_uge_til');
    expect(ranges).toEqual(
      demo.record.tryOuts.map(({ effective }) =>
        effective.kind === 'range' ? [`${effective.lowestMinutes}`, `${effective.highestMinutes}`] : ['', ''],
      ),
    );
    expect(ranges.at(-1)).not.toEqual(['', '']);
  });

  it('tells what her accommodations did', () => {
    expect(columns('06_skaanehensyn.csv', 'kode', 'effekt_kode')).toEqual([
      ['FYS 14', 'POS'],
      ['IND 19', 'POS'],
      ['IND 20', 'DELVIS'],
      ['MIL 24', 'INGEN'],
      ['PAU 08', 'DELVIS'],
      ['PAU 10', 'IKKE_AFPROEVET'],
      ['TID 01', 'POS'],
    ]);
  });

  it('tells her scorings, meetings, answers and the conclusion of the report', () => {
    const measured = new Map(columns('08_indikatorer.csv', 'dato', 'maaling').map(([day, which]) => [day, which]));
    expect([...measured.values()][0]).toBe('START');
    expect(columns('09_moeder.csv', 'type', 'afholdt_dato', 'til_tiden')).toEqual([
      ['START', '2026-09-07', 'J'],
      ['OPF1', '2026-09-24', 'J'],
      ['OPF2', '2026-10-20', 'J'],
      ['OPF3', '2026-11-05', 'J'],
      ['OPF4', '2026-11-19', 'J'],
      ['SLUT', '', ''],
    ]);
    expect(columns('10_svar.csv', 'lbnr', 'svar')).toEqual(
      demo.record.questions.map(({ answer }, place) => [`${place + 1}`, answer]),
    );
    expect(rowsOf('11_konklusion.csv')).toMatchObject([
      {
        fremmoede_timer_uge_fra: '6',
        fremmoede_timer_uge_til: '6',
        effektive_timer_uge_fra: '4',
        effektive_timer_uge_til: '4',
        sikkerhed_kode: 'HOEJ',
        anbefaling_primaer: 'FLEKSJOB',
        anbefaling_sekundaer: 'VIRKSOMHEDSPRAKTIK',
        udviklingsmulighed: 'MULIG',
        uafklaret: expect.stringMatching(
          /^Ikke afklaret: nedsat tempo og kørsel til en arbejdsplads uden for Fjordby\.\n/u,
        ),
      },
    ]);
  });

  it('has rows in every table of a course', () => {
    const files = Object.keys(courseFiles).filter((name) => name !== supplementFile);
    expect(files.filter((name) => rowsOf(name).length === 0)).toEqual([]);
  });
});

/** The files and columns felter.csv describes. */
const described = () => Map.groupBy(rowsOf('felter.csv'), ({ fil }) => fil ?? '');
const present = (Object.keys(handoverFiles) as HandoverFile[]).filter((name) => name !== supplementFile);

describe('what explains a package', () => {
  it('describes every column of the tables that are in it, and no other', () => {
    expect([...described()].map(([name, fields]) => [name, fields.map(({ kolonne }) => kolonne)])).toEqual(
      present.map((name) => [name, opened.table(name).columns]),
    );
  });

  it('says of a column its bounds, where its values stand too, and its list at the end', () => {
    const words = (file: string, column: string) =>
      described()
        .get(file)
        ?.find(({ kolonne }) => kolonne === column)?.['beskrivelse'];
    expect(words('07_profil.csv', 'difference')).toMatch(/ Fra -5 til 5\.$/u);
    expect(words('04_fravaer.csv', 'startdato')).toMatch(
      / Samme værdi står i 03_fremmoede_dag\.csv, kolonnen dato\.$/u,
    );
    expect(words('06_skaanehensyn.csv', 'effekt_kode')).toMatch(/ Kodeliste: effekt\.$/u);
  });

  it('keeps every required column filled', () => {
    for (const { fil = '', kolonne = '', obligatorisk } of rowsOf('felter.csv'))
      if (obligatorisk === 'J')
        expect([fil, kolonne, rowsOf(fil).filter((row) => row[kolonne] === '').length]).toEqual([fil, kolonne, 0]);
  });

  it('explains every code that is used, of every list that a column names, in three languages', () => {
    const codes = rowsOf('kodelister.csv');
    const explained = new Set(codes.map(({ liste, kode }) => `${liste} ${kode}`));
    const columnsWithCodes = rowsOf('felter.csv').filter(({ type }) => type === 'kode');
    const used = columnsWithCodes.flatMap(({ fil = '', kolonne = '', beskrivelse = '' }) => {
      const list = /Kodeliste: (\w+)\.$/u.exec(beskrivelse)?.[1];
      return rowsOf(fil).flatMap((row) => (row[kolonne] === '' ? [] : [`${list} ${row[kolonne]}`]));
    });
    expect(used.filter((code) => !explained.has(code))).toEqual([]);
    expect(new Set(used.map((code) => code.split(' ')[0])).size).toBeGreaterThan(14);
    expect(codes.filter((row) => !row['tekst_da'] || !row['tekst_sv'] || !row['tekst_en'])).toEqual([]);

    const lists = Object.values(handoverFiles).flatMap((all) =>
      all.flatMap((column) => ('list' in column && column.list !== undefined ? [column.list] : [])),
    );
    expect(new Set(codes.map(({ liste }) => liste))).toEqual(new Set(lists));
  });

  it('has the six answers to what an accommodation did', () => {
    const effects = rowsOf('kodelister.csv').filter(({ liste }) => liste === 'effekt');
    expect(effects.map(({ kode }) => kode)).toEqual(['POS', 'DELVIS', 'INGEN', 'NEG', 'AFVIST', 'IKKE_AFPROEVET']);
  });

  it('lists every file in the read-me, and says how to check them', () => {
    const text = opened.read('00_LAESMIG.txt').toString();
    const names = [...opened.manifest.files.map(({ name }: { name: string }) => name), 'manifest.json', 'SHA256SUMS'];
    expect(names.filter((name) => !new RegExp(`^${name.replace('.', '\\.')} +\\S`, 'mu').test(text))).toEqual([]);
    expect(text).not.toContain(supplementFile);
    for (const told of ['sha256sum -c SHA256SUMS', 'node validate-package.mjs PAKKE.zip', '32.767 tegn'])
      expect(text).toContain(told);
    expect(text).not.toMatch(/Birgitte|Andersen|670180/u);
  });
});
