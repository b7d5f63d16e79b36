import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { dataFile, dataSchema } from '#main/handovers/data-file.ts';
import { courseFormat } from '#shared/package-formats.ts';
import { courseFiles, type CourseTables } from '#shared/handover-files.ts';

const about = {
  packageId: '74d79447-836d-4623-bd00-8b0041e1409b',
  packageVersion: 2,
  courseId: '019aaa00-0000-7000-8000-000000000001',
};

const courseRow = {
  forloeb_id: about.courseId,
  forloeb_nr: '2026-0001',
  tidligere_forloeb_id: '',
  cpr: '0101805016',
  cpr_type: 'CPR',
  efternavn: 'Kragh',
  fornavn: 'Ida',
  maalgruppe_kode: '',
  ydelse_kode: '',
  tilbudstype_kode: '',
  henvist_dato: '',
  startdato: '2026-09-07',
  planlagt_slutdato: '2026-12-04',
  slutdato: '',
  status_kode: 'I_GANG',
  afbrud_aarsag_kode: '',
  afdeling: 'Hjulmagervej',
  aktiveringssted_kode: '',
  cvr: '12345678',
  pnr: '',
  jobkonsulent: 'Karen Mølgaard',
  raadgiver: '',
  myndighed_kode: '',
};
const conclusionRow = {
  fremmoede_timer_uge_fra: '6,5',
  fremmoede_timer_uge_til: 8,
  effektive_timer_uge_fra: '',
  effektive_timer_uge_til: '',
  sikkerhed_kode: '',
  anbefaling_primaer: 'FLEKSJOB',
  anbefaling_sekundaer: '',
  udviklingsmulighed: '',
  uafklaret: '- kan sidde?',
};

const tables: CourseTables = {
  '01_forloeb.csv': [courseRow],
  '02_timeplan.csv': [],
  '03_fremmoede_dag.csv': [],
  '04_fravaer.csv': [],
  '05_afproevning.csv': [],
  '06_skaanehensyn.csv': [],
  '07_profil.csv': [
    { egenskab: 'LOEFT', evne: 2, selvvurdering: '', krav: 4, difference: -2, dato: '2026-11-20' },
    { egenskab: 'STOEJ', evne: '', selvvurdering: 0, krav: '', difference: '', dato: '2026-11-20' },
  ],
  '08_indikatorer.csv': [],
  '09_moeder.csv': [],
  '10_svar.csv': [{ lbnr: 1, spoergsmaal: 'Hvor mange timer?', svar: '=1+1; "otte"\r\neller\0ni' }],
  '11_konklusion.csv': [conclusionRow],
  '12_tillaeg.csv': [],
};

const read = (bytes: Uint8Array) => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
const data = (changed: Partial<CourseTables> = {}) => read(dataFile(courseFormat, about, { ...tables, ...changed }));
const schema = read(dataSchema(courseFormat));

// ajv checks the schema itself too: an unknown word in it throws. What a format means is asked of its pattern alone.
const isValid = new Ajv2020({ strict: true, validateFormats: false }).compile(schema);
const faultOf = (changed: unknown) => (isValid(changed) ? null : isValid.errors?.[0]?.message);

describe('the data file of a package', () => {
  it('names itself, the package and the course, and has one list for each table', () => {
    const { formatVersion, packageId, packageVersion, courseId, ...lists } = data();
    expect({ formatVersion, packageId, packageVersion, courseId }).toEqual({ formatVersion: 1, ...about });
    expect(Object.keys(lists)).toEqual([
      '01_forloeb',
      '02_timeplan',
      '03_fremmoede_dag',
      '04_fravaer',
      '05_afproevning',
      '06_skaanehensyn',
      '07_profil',
      '08_indikatorer',
      '09_moeder',
      '10_svar',
      '11_konklusion',
    ]);
  });

  it('has numbers as numbers, texts as they were written, and null for what is not stated', () => {
    const { '07_profil': profile, '10_svar': answers, '11_konklusion': conclusions, '01_forloeb': courses } = data();
    expect(profile).toEqual([
      { egenskab: 'LOEFT', evne: 2, selvvurdering: null, krav: 4, difference: -2, dato: '2026-11-20' },
      { egenskab: 'STOEJ', evne: null, selvvurdering: 0, krav: null, difference: null, dato: '2026-11-20' },
    ]);
    expect(answers).toEqual(tables['10_svar.csv']);
    expect(conclusions).toMatchObject([
      { fremmoede_timer_uge_fra: 6.5, fremmoede_timer_uge_til: 8, effektive_timer_uge_fra: null },
    ]);
    expect(courses).toMatchObject([{ cpr: '0101805016', cvr: '12345678', pnr: null }]);
  });

  it('has the sensitive pieces only when there are any', () => {
    const piece = { art: 'OBSERVATION', dato: '', tekst: 'Græd.' };
    const changed = data({ '12_tillaeg.csv': [piece] });
    expect(changed['12_tillaeg']).toEqual([{ ...piece, dato: null }]);
    expect(faultOf(changed)).toBeNull();
    expect(faultOf({ ...data(), '12_tillaeg': [] })).not.toBeNull();
  });

  it('shows a character that is none as one that is missing', () => {
    const changed = data({ '10_svar.csv': [{ lbnr: 1, spoergsmaal: 'Hvad?', svar: 'her \ud800' }] });
    expect(changed['10_svar'][0].svar).toBe('her \ufffd');
  });
});

describe('the schema of the data file', () => {
  it('is JSON Schema 2020-12, says its name and describes every column', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:vaerkstedsbogen:forloeb:1',
      title: 'forloeb.json',
    });
    for (const [file, columns] of Object.entries(courseFiles)) {
      const { properties, required, additionalProperties } = schema.properties[file.replace('.csv', '')].items;
      expect(additionalProperties).toBe(false);
      expect(required).toEqual(columns.map(({ name }) => name));
      for (const { name, description } of columns) expect(properties[name].description).toContain(description);
    }
  });

  it('tells a unit and a list of codes with their column', () => {
    const { properties } = schema.properties['02_timeplan'].items;
    expect(properties.timer_pr_uge.description).toContain('Enhed: timer.');
    expect(properties.aendring_aarsag_kode.description).toContain('Kodeliste: aendring_aarsag.');
  });

  it('takes the data file', () => {
    expect(faultOf(data())).toBeNull();
  });

  const [profile] = data()['07_profil'];
  const withProfile = (row: unknown) => ({ ...data(), '07_profil': [row] });
  const { evne: _evne, ...withoutLevel } = profile;
  const [course] = data()['01_forloeb'];
  const { '05_afproevning': _tryOuts, ...withoutTryOuts } = data();

  it.each([
    ['a number as text', withProfile({ ...profile, evne: '2' })],
    ['a broken number where whole ones stand', withProfile({ ...profile, evne: 2.5 })],
    ['a number outside its limits', withProfile({ ...profile, evne: 6 })],
    ['a text as a number', { ...data(), '01_forloeb': [{ ...course, cpr: 101805016 }] }],
    ['a day that does not exist', withProfile({ ...profile, dato: '2026-02-30' })],
    ['a day with its time', withProfile({ ...profile, dato: '2026-11-20T00:00:00Z' })],
    ['an id that is none', { ...data(), '01_forloeb': [{ ...course, forloeb_id: '42' }] }],
    ['nothing where something is required', withProfile({ ...profile, egenskab: null })],
    ['an empty text for what is not stated', { ...data(), '01_forloeb': [{ ...course, raadgiver: '' }] }],
    ['a missing column', withProfile(withoutLevel)],
    ['a column nobody knows', withProfile({ ...profile, hoejde: 2 })],
    ['a missing table', withoutTryOuts],
    ['a table nobody knows', { ...data(), '13_andet': [] }],
    ['two courses', { ...data(), '01_forloeb': [course, course] }],
    ['another format', { ...data(), formatVersion: 2 }],
  ])('refuses %s', (_what, changed) => {
    expect(faultOf(changed)).not.toBeNull();
  });
});
