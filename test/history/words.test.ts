import { describe, expect, it, test } from 'vitest';
import { tablesWithHistory } from '#main/database/history-triggers.ts';
import { nounOfTable } from '#main/nouns.ts';
import { fieldOf } from '#shared/history-fields.ts';
import { wordKeyOf } from '#renderer/history/field-words.ts';
import { doneText, linesByDay, namesTold, textsNow, valueText } from '#renderer/history/history-words.ts';
import { isOfLabel, labelsOf } from '#renderer/history/row-words.ts';
import type { Names } from '#renderer/history/use-names.ts';
import { operationNames, routeOf } from '#shared/contract.ts';
import { isUnspoken, restorableFields, type HistoryChange, type HistoryLine } from '#shared/history.ts';
import { printSections } from '#shared/print-templates.ts';
import { isTextKey } from '#shared/text/is-text-key.ts';
import { speakIn } from '#shared/text/speak.ts';
import { openWorkshop, type OpenTestWorkshop } from '#test/support/open-workshop.ts';

const speak = speakIn('da');
const columnsOf = ({ sqlite }: OpenTestWorkshop, table: string) =>
  sqlite.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[];

const change = (over: Partial<HistoryChange>): HistoryChange => ({
  noun: 'courses',
  recordId: 'one',
  field: 'purpose',
  from: null,
  to: null,
  isText: false,
  ...over,
});
const line = (over: Partial<HistoryLine>): HistoryLine => ({
  auditSeq: 1,
  at: '2026-11-23T09:00:00.000Z',
  who: 'Karen Mølgaard',
  operation: 'courses.revise',
  isUndo: false,
  changes: [],
  ...over,
});
const names: Names = {
  nameOf: (id) => (id === 'karen' ? 'Karen Mølgaard' : null),
  codeText: (lists, code, day) => `${lists.join('+')} ${code} ${day}`,
};

describe('the words of a history', () => {
  it('there are for every column of every table that has one, or it is said to be unspoken', async () => {
    const workshop = await openWorkshop();
    const wordless = tablesWithHistory(workshop.sqlite).flatMap((table) =>
      columnsOf(workshop, table)
        .filter((column) => !isUnspoken(table, column) && fieldOf(nounOfTable(table), column) === null)
        .map((column) => `${table}.${column}`),
    );
    expect(wordless).toEqual([]);
  });

  it('there are for every choice a column is held to', async () => {
    const workshop = await openWorkshop();
    const wordless = tablesWithHistory(workshop.sqlite).flatMap((table) => {
      const definition = workshop.sqlite
        .prepare(`SELECT sql FROM sqlite_master WHERE name = ?`)
        .pluck()
        .get(table) as string;
      return [...definition.matchAll(/"(?<column>\w+)" IN \((?<values>[^)]+)\)/gu)].flatMap(({ groups }) => {
        const { column = '', values = '' } = groups ?? {};
        if (isUnspoken(table, column)) return [];
        return values
          .split(', ')
          .map((value) => value.slice(1, -1))
          .filter((value) => wordKeyOf(nounOfTable(table), column, value) === null)
          .map((value) => `${table}.${column} ${value}`);
      });
    });
    expect(wordless).toEqual([]);
  });

  it('there are for everything that can be done and is remembered', () => {
    const nameless = operationNames.filter((name) => {
      const operation = routeOf(name);
      const isRemembered = operation?.kind === 'command' && !operation.isQuiet && name !== 'history.undo';
      return isRemembered && doneText(line({ operation: name }), speak) === speak('history.changed');
    });
    expect(nameless).toEqual([]);
  });

  it('there are for every section of every print', () => {
    const wordless = Object.values(printSections)
      .flat()
      .filter((key) => ![`printSections.${key}`, `reportSections.${key}`].some((word) => isTextKey(word)));
    expect(wordless).toEqual([]);
  });

  it('name fields that exist: every text that can be put back is a column', async () => {
    const workshop = await openWorkshop();
    for (const [table, fields] of Object.entries(restorableFields))
      expect(columnsOf(workshop, table)).toEqual(expect.arrayContaining([...fields]));
  });
});

test.each([
  ['a day', { noun: 'courses', field: 'startsOn' }, '2026-09-07', '7-9-2026'],
  ['a moment', { noun: 'departments', field: 'archivedAt' }, '2026-09-07T23:30:00.000Z', '8-9-2026'],
  ['a month that was remembered', { noun: 'lifeEvents', field: 'happenedIn' }, '2021-05', '5-2021'],
  ['a clock', { noun: 'meetings', field: 'startsAt' }, '09:30', '9.30'],
  ['minutes', { noun: 'meetings', field: 'durationMinutes' }, '90', '1 t 30 min'],
  ['a yes', { noun: 'courseTemplates', field: 'isUsual' }, '1', 'ja'],
  ['a name', { noun: 'tasks', field: 'ownerId' }, 'karen', 'Karen Mølgaard'],
  ['somebody nobody knows', { noun: 'tasks', field: 'ownerId' }, 'ukendt', speak('app.unknown')],
  ['a word', { noun: 'meetings', field: 'state' }, 'missed', 'ikke holdt'],
  ['a code by its text of the day', { noun: 'courses', field: 'benefitCode' }, 'SYGE', 'benefit SYGE 2026-11-23'],
  ['a kind of the centre’s own', { noun: 'codeLists', field: 'kind' }, 'sensitive', 'sensitive'],
  [
    'demands',
    { noun: 'jobFunctions', field: 'demands' },
    '{"sitting":3,"standing":null,"pace":2}',
    'Siddende 3, Tempo 2',
  ],
  [
    'what a try-out demanded when it began',
    { noun: 'tryOuts', field: 'demands' },
    '{"standing":4,"noise":2}',
    'Stående 4, Støj 2',
  ],
  ['traits', { noun: 'limitations', field: 'traits' }, '["standing","lifting"]', 'Stående, Løft'],
  ['no traits', { noun: 'accommodations', field: 'relieves' }, '[]', 'ingen'],
  ['one trait', { noun: 'profiles', field: 'trait' }, 'socialContact', 'Social kontakt'],
  [
    'an indicator',
    { noun: 'indicators', field: 'wording' },
    '{"da":{"name":"Tempo","staff":"Holder tempoet?","candidate":"Hvor hurtigt?"},"sv":{"name":"Takt","staff":"","candidate":""},"en":null}',
    'Dansk: Tempo · Holder tempoet? · Hvor hurtigt?\nSvensk: Takt',
  ],
  [
    'a scale’s words',
    { noun: 'indicators', field: 'anchors' },
    '[{"at":0,"da":"slet ikke","sv":"inte alls","en":"not at all"},{"at":10,"da":"helt","sv":"","en":""}]',
    '0 slet ikke, 10 helt',
  ],
  [
    'the figures a section of a report was written beside',
    { noun: 'reports', field: 'figures' },
    '{"tryOuts":"2","effectiveMinutes":"216–252","attendedShare":"88"}',
    'Effektive timer: 3,6–4,2\nFremmødet: 88\u00a0%\nAntallet af afprøvninger: 2',
  ],
  [
    'what of a package was sensitive',
    { noun: 'handovers', field: 'sensitiveKinds' },
    '["barrier","reportSection"]',
    'Barriere, Afsnit i rapporten',
  ],
  ['nothing sensitive', { noun: 'handovers', field: 'sensitiveKinds' }, '[]', 'ingen'],
  ['a step of a report', { noun: 'reports', field: 'step' }, 'sent-back', 'sendt tilbage'],
  [
    'the sections of a print',
    { noun: 'printTemplates', field: 'sections' },
    '[{"key":"who","title":"","isOn":true,"text":""},{"key":"cover","title":"Først","isOn":false,"text":"Kære {fornavn}\\n*Hej*"}]',
    'Hvem og hvornår\nFørst (slået fra): Kære {fornavn}; *Hej*',
  ],
  ['a print', { noun: 'printTemplates', field: 'print' }, 'own-page', 'Din side'],
  [
    'a template’s meetings',
    { noun: 'courseTemplates', field: 'meetings' },
    '[{"kind":"start","week":0,"agenda":""},{"kind":"follow-up","week":3,"agenda":"Timer\\nSkridt"}]',
    'startmøde uge 0\nopfølgning uge 3: Timer; Skridt',
  ],
])('%s is said as a person says it', (_what, field, value, said) => {
  expect(valueText(change(field), value, line({}), names, speak)).toBe(said);
});

test('a step’s reason is looked up in the list of what was done', () => {
  const reason = change({ field: 'reasonCode', recordId: 'step', to: 'JOB' });
  const act = change({ field: 'act', recordId: 'step', to: 'finish' });
  expect(valueText(reason, 'JOB', line({ changes: [act, reason] }), names, speak)).toBe('ending JOB 2026-11-23');
  expect(valueText(reason, 'JOB', line({ changes: [reason] }), names, speak)).toBe(
    'pause+extension+ending+interruption+cancellation JOB 2026-11-23',
  );
});

test('a line just before midnight in Denmark belongs to that day', () => {
  const days = linesByDay([line({ at: '2026-11-23T23:30:00.000Z' }), line({ at: '2026-11-23T22:30:00.000Z' })]);
  expect(days.map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-23']);
});

test('the text of today is what the newest line says', () => {
  const textNow = textsNow([
    line({ changes: [change({ from: 'B', to: 'C' })] }),
    line({ changes: [change({ from: 'A', to: 'B' })] }),
  ]);
  expect([textNow(change({})), textNow(change({ field: 'goal' }))]).toEqual(['C', null]);
});

test('what others point at is called as its newest line says, also when it is gone', () => {
  const told = namesTold([
    line({ changes: [change({ noun: 'earlierJobs', recordId: 'cleaning', field: 'title', from: 'Rengøring' })] }),
    line({
      changes: [change({ noun: 'limitations', recordId: 'back', field: 'text', from: 'Ryg', to: 'Ryg og ben' })],
    }),
    line({ changes: [change({ noun: 'limitations', recordId: 'back', field: 'text', to: 'Ryg' })] }),
    line({ changes: [change({ noun: 'limitations', recordId: 'back', field: 'region', to: 'back' })] }),
  ]);
  const names = new Map(told.map(({ id, name }) => [id, name]));
  expect(Object.fromEntries(names)).toEqual({ cleaning: 'Rengøring', back: 'Ryg og ben' });
});

test('an answer is called by what it answers, also in a later line and when only its words changed', () => {
  const score = (over: Partial<HistoryChange>) => change({ noun: 'scores', recordId: 'one', ...over });
  const written = [score({ field: 'indicatorId', to: 'strength' }), score({ field: 'side', to: 'candidate' })];
  const later = score({ field: 'value', from: '4', to: '5' });
  const words = score({ field: 'words', to: 'Træt' });
  const known: Names = { ...names, nameOf: (id) => (id === 'strength' ? 'Kræfter' : null) };
  const labelOf = labelsOf([line({ changes: [later, words] }), line({ changes: written })], known, speak);

  expect([later, words, change({})].map((each) => labelOf(each))).toEqual([
    'Kræfter, Kandidaten',
    'Kræfter, Kandidaten (Ord til scoren)',
    'Formål',
  ]);
  expect(written.map((each) => isOfLabel(each))).toEqual([true, true]);
});
