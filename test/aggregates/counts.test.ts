import { describe, expect, it } from 'vitest';
import { countsOf } from '#main/aggregates/counts.ts';
import { all, measures, shownCounts, type Counted, type MeasureCode } from '#shared/aggregate-measures.ts';
import { effects } from '#shared/adjustments.ts';
import { addDays } from '#shared/calendar.ts';
import { live, type Life } from '#test/aggregates/lives.ts';
import { registerFunction } from '#test/support/course.ts';
import { act } from '#test/support/course-life.ts';
import { openWorkshop, type OpenTestWorkshop } from '#test/support/open-workshop.ts';

const period = { from: '2026-01-01', to: '2026-06-30' };

const countIn = (workshop: OpenTestWorkshop, within = period) => countsOf(workshop.book.workshop.reader, within);

/** The groups of a split that somebody is in. */
const filled = (counts: readonly Counted[], measure: MeasureCode, split: string) =>
  Object.fromEntries(
    counts
      .filter((each) => each.measure === measure && each.split === split && each.count > 0)
      .map(({ group, count }) => [group, count]),
  );

const own = (counts: readonly Counted[], measure: MeasureCode) => filled(counts, measure, all)[all] ?? 0;

async function counted(lives: readonly Life[], within = period) {
  const workshop = await openWorkshop({ today: '2026-01-05' });
  await live(workshop, lives);
  return countIn(workshop, within);
}

const startsOn = '2026-02-02';
const ended = (on: string): Life['end'] => ({ act: 'interrupt', on, reasonCode: 'ANDET' });

describe('what is listed', () => {
  it('is every split of every measure with all its groups, also of an empty book, a measure’s own count before them', async () => {
    const workshop = await openWorkshop({ today: '2026-07-01' });
    await registerFunction(workshop);
    const counts = countIn(workshop);
    expect(counts.every(({ count }) => count === 0)).toBe(true);
    const places = [...new Set(counts.map(({ measure, split }) => `${measure}/${split}`))];
    expect(places).toEqual(
      Object.entries(measures).flatMap(([measure, { splits, ...more }]) =>
        ['partOf' in more ? [] : [all], splits].flat().map((split) => `${measure}/${split}`),
      ),
    );
    const groupsOf = (measure: MeasureCode, split: string) =>
      counts.filter((each) => each.measure === measure && each.split === split).map(({ group }) => group);
    expect(groupsOf('HENVIST', 'AFDELING')).toEqual(['Hjulmagervej']);
    expect(groupsOf('HENVIST', 'KVARTAL')).toEqual(['2026-K1', '2026-K2']);
    expect(groupsOf('PAABEGYNDT', 'MAALGRUPPE').slice(-2)).toEqual(['SEL103', 'INGEN']);
    expect(groupsOf('PAABEGYNDT', 'ALDER')).toEqual(['UNDER_30', '30_39', '40_49', '50_59', '60_OG_OVER', 'UKENDT']);
    expect(groupsOf('PAABEGYNDT', 'VENTETID')).toEqual(['0_13', '14_27', '28_55', '56_OG_OVER', 'UKENDT']);
    expect(groupsOf('AFSLUTTET', 'UDFALD')).toEqual(['GENNEMFOERT', 'AFBRUDT', 'IKKE_MOEDT']);
    expect(groupsOf('SKAANEHENSYN', 'EFFEKT')).toEqual(['POS', 'DELVIS', 'INGEN', 'NEG', 'AFVIST', 'IKKE_AFPROEVET']);
  });

  it('says every group in three languages, and the same of a group wherever its split stands', async () => {
    const counts = countIn(await openWorkshop({ today: '2026-07-01' }));
    const said = Map.groupBy(counts, ({ split, group }) => (split === all ? '' : `${split} ${group}`));
    said.delete('');
    for (const [, places] of said) expect(new Set(places.map(({ words }) => JSON.stringify(words))).size).toBe(1);
    const wordsOf = (split: string, group: string) =>
      counts.find((each) => each.split === split && each.group === group)?.words;
    expect(wordsOf('TIMER_START', '5_9')).toEqual({
      da: '5 til under 10 timer',
      sv: '5 till under 10 timmar',
      en: '5 to under 10 hours',
    });
    expect(wordsOf('KVARTAL', '2026-K2')).toEqual({
      da: '2. kvartal 2026',
      sv: 'Kvartal 2 2026',
      en: 'Quarter 2 of 2026',
    });
    for (const { words } of counts)
      for (const text of Object.values(words)) expect(text).not.toMatch(/\{\{|aggregateM/u);
  });

  it('is every quarter the period touches, over New Year too', async () => {
    const workshop = await openWorkshop({ today: '2026-07-01' });
    const quarters = countIn(workshop, { from: '2025-09-30', to: '2026-04-01' })
      .filter(({ measure, split }) => measure === 'HENVIST' && split === 'KVARTAL')
      .map(({ group }) => group);
    expect(quarters).toEqual(['2025-K3', '2025-K4', '2026-K1', '2026-K2']);
  });

  it('is every department by name, closed ones too and those of one name as one', async () => {
    const workshop = await openWorkshop({ today: '2026-01-05' });
    const { id: second } = await workshop.ask('departments.open', { name: 'Åvej' });
    const { id: third } = await workshop.ask('departments.open', { name: 'Åvej' });
    const { id: closed } = await workshop.ask('departments.open', { name: 'Bygaden' });
    await workshop.ask('departments.archive', { departmentId: closed, version: 1 });
    await live(workshop, [
      { startsOn, departmentId: second },
      { startsOn, departmentId: third },
    ]);
    const counts = countIn(workshop).filter(({ measure, split }) => measure === 'PAABEGYNDT' && split === 'AFDELING');
    expect(counts.map(({ group, count }) => [group, count])).toEqual([
      ['Bygaden', 0],
      ['Hjulmagervej', 0],
      ['Åvej', 2],
    ]);
  });

  it('words a code as it was worded at the period’s end, and keeps an ended one', async () => {
    const workshop = await openWorkshop({ today: '2026-01-05' });
    const codes = await workshop.ask('codeLists.all', {});
    const { id: codeId, version } = codes.find(
      ({ list, code }) => list === 'targetGroup' && code === 'SELVFORSOERGENDE',
    )!;
    const change = { textDa: 'Selvforsørgende uden ydelse' };
    const { id, version: reworded } = await workshop.ask('codeLists.reword', {
      codeId,
      version,
      from: '2026-04-01',
      change,
    });
    await workshop.ask('codeLists.end', { codeId: id, version: reworded, validTo: '2026-05-31' });
    const worded = (to: string) =>
      countIn(workshop, { from: '2026-01-01', to }).find(
        ({ split, group }) => split === 'MAALGRUPPE' && group === 'SELVFORSOERGENDE',
      )?.words.da;
    expect([worded('2026-03-31'), worded('2026-04-01'), worded('2026-06-30')]).toEqual([
      'Ledig selvforsørgende',
      'Selvforsørgende uden ydelse',
      'Selvforsørgende uden ydelse',
    ]);
  });

  it('tells what nobody stated from a code of the centre’s own that is called none', async () => {
    const workshop = await openWorkshop({ today: '2026-01-05' });
    await workshop.ask('codeLists.add', { list: 'targetGroup', textDa: 'Ingen' });
    await live(workshop, [{ startsOn, codes: { targetGroupCode: 'INGEN' } }, { startsOn }, { startsOn }]);
    expect(filled(countIn(workshop), 'PAABEGYNDT', 'MAALGRUPPE')).toEqual({ INGEN: 1, INGEN_2: 2 });
  });
});

describe('which courses are counted', () => {
  it('are those whose day lies in the period, its first and last day included', async () => {
    const onEdges = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'];
    const counts = await counted(onEdges.map((on): Life => ({ referredOn: on, startsOn: on, end: ended(on) })));
    expect([own(counts, 'HENVIST'), own(counts, 'PAABEGYNDT'), own(counts, 'AFSLUTTET')]).toEqual([2, 2, 2]);
    const halves = { '2026-K1': 1, '2026-K2': 1 };
    for (const measure of ['HENVIST', 'PAABEGYNDT', 'AFSLUTTET'] as const)
      expect(filled(counts, measure, 'KVARTAL')).toEqual(halves);
  });

  it('have begun when they run, rest, ended or nobody came, and not when they wait or were called off', async () => {
    const workshop = await openWorkshop({ today: '2026-01-05' });
    const [, paused = ''] = await live(workshop, [
      { startsOn },
      { startsOn },
      { startsOn, end: { act: 'finish', on: '2026-03-02', reasonCode: 'JOB' } },
      { startsOn, end: ended('2026-03-02') },
      { startsOn, end: { act: 'never-met', on: '2026-02-06' } },
      { startsOn, referredOn: '2026-01-12', end: { act: 'cancel', on: '2026-01-20' } },
      { startsOn, referredOn: '2026-01-12', end: { act: 'wait' } },
    ]);
    workshop.goTo('2026-03-02');
    await act(workshop, 'courses.pause', { courseId: paused, from: '2026-03-02', reasonCode: 'FERIE' });
    const counts = countIn(workshop);
    expect([own(counts, 'HENVIST'), own(counts, 'PAABEGYNDT'), own(counts, 'AFSLUTTET')]).toEqual([2, 5, 3]);
    expect(filled(counts, 'AFSLUTTET', 'UDFALD')).toEqual({ GENNEMFOERT: 1, AFBRUDT: 1, IKKE_MOEDT: 1 });
  });

  it('began on the day the start was moved to, and not on the first one', async () => {
    const counts = await counted([{ startsOn: '2026-06-29', movedStart: '2026-07-06' }]);
    expect(own(counts, 'PAABEGYNDT')).toBe(0);
  });

  it('ended as they ended at last, and not when the ending was taken back', async () => {
    const wrong = { act: 'interrupt', on: '2026-03-02', reasonCode: 'FLYTTET' } as const;
    const counts = await counted([
      { startsOn, reopenedFrom: wrong },
      { startsOn, reopenedFrom: wrong, end: { act: 'interrupt', on: '2026-03-16', reasonCode: 'JOB' } },
      { startsOn, reopenedFrom: wrong, end: { act: 'finish', on: '2026-03-16', reasonCode: 'UDDANNELSE' } },
    ]);
    expect(own(counts, 'AFSLUTTET')).toBe(2);
    expect(filled(counts, 'AFBRUDT', 'AFBRUD_AARSAG')).toEqual({ JOB: 1 });
    expect(filled(counts, 'GENNEMFOERT', 'AFSLUT_AARSAG')).toEqual({ UDDANNELSE: 1 });
  });
});

describe('the bands', () => {
  it('of age turn on the birthday, and are unknown without a CPR number that tells', async () => {
    // Started 2 February 2026: 29 and 30, 39 and 40, 49 and 50, 59 and 60 years.
    const cprs = ['630296', '620296', '630286', '620286', '630276', '620276', '630266', '620266'];
    const lives = [
      ...cprs.map((first): Life => ({ startsOn, cpr: `${first}-1234` })),
      { startsOn },
      { startsOn, cpr: '620296-1235' },
      // By its seventh digit born in 2030.
      { startsOn, cpr: '620230-6234' },
    ];
    expect(filled(await counted(lives), 'PAABEGYNDT', 'ALDER')).toEqual({
      UNDER_30: 1,
      '30_39': 3,
      '40_49': 2,
      '50_59': 2,
      '60_OG_OVER': 1,
      UKENDT: 2,
    });
  });

  it('of the wait count days from the referral to the start', async () => {
    const waited = [0, 13, 14, 27, 28, 55, 56];
    const lives: Life[] = waited.map((days) => ({ startsOn, referredOn: addDays(startsOn, -days) }));
    lives.push({ startsOn }, { startsOn, referredOn: addDays(startsOn, 1) });
    const waits = { '0_13': 2, '14_27': 2, '28_55': 2, '56_OG_OVER': 1, UKENDT: 2 };
    expect(filled(await counted(lives), 'PAABEGYNDT', 'VENTETID')).toEqual(waits);
  });

  it('of agreed hours are those of the start, whatever was agreed later', async () => {
    const lives = [299, 300, 599, 600, 899, 900].map((minutes): Life => ({ startsOn, minutes, laterMinutes: 30 }));
    // Hours that were to begin after the end never came to be.
    lives.push({ startsOn, minutes: null }, { startsOn, minutes: null, laterMinutes: 400, end: ended('2026-02-10') });
    const hours = { UNDER_5: 1, '5_9': 2, '10_14': 2, '15_OG_OVER': 1, INGEN: 2 };
    expect(filled(await counted(lives), 'PAABEGYNDT', 'TIMER_START')).toEqual(hours);
  });

  it('of the duration count begun weeks, whatever the weekday of the start', async () => {
    const days = [21, 22, 49, 50, 77, 78, 91, 92];
    const lives = [startsOn, '2026-02-05'].flatMap((start) =>
      days.map((length): Life => ({ startsOn: start, end: ended(addDays(start, length - 1)) })),
    );
    const weeks = { UNDER_4: 2, '4_7': 4, '8_11': 4, '12_13': 4, '14_OG_OVER': 2 };
    expect(filled(await counted(lives), 'AFSLUTTET', 'VARIGHED')).toEqual(weeks);
  });

  it('of the interruption are course weeks, Monday to Sunday', async () => {
    // A Thursday: its first week has four days.
    const lives = ['2026-02-15', '2026-02-16', '2026-03-08', '2026-03-09', '2026-04-05', '2026-04-06'].map(
      (on): Life => ({ startsOn: '2026-02-05', end: ended(on) }),
    );
    lives.push({ startsOn, end: { act: 'finish', on: '2026-02-10', reasonCode: 'JOB' } });
    expect(filled(await counted(lives), 'AFBRUDT', 'AFBRUD_UGE')).toEqual({
      '1_2': 1,
      '3_5': 2,
      '6_9': 2,
      '10_OG_OVER': 1,
    });
  });

  it('of attendance are whole percents as the papers round them, closed days left out', async () => {
    const percents = [0.49, 0.495, 0.69, 0.7, 0.89, 0.9, 1.2];
    const workshop = await openWorkshop({ today: '2026-01-05' });
    await live(workshop, [
      ...percents.map((share): Life => ({
        startsOn,
        end: ended('2026-02-10'),
        minutes: 400,
        attended: { share, days: 1 },
      })),
      { startsOn, end: ended('2026-02-10'), attended: { share: 0, days: 1, absenceCode: 'LUKKET' } },
      { startsOn, end: ended('2026-02-10') },
      { startsOn: '2026-02-16', end: ended('2026-02-20'), attended: { share: 0, days: 1 } },
    ]);
    // Closed afterwards: whoever was written as sick that day missed nothing.
    await workshop.ask('centre.closeDays', { from: '2026-02-16', to: '2026-02-16' });
    expect(filled(countIn(workshop), 'AFSLUTTET', 'FREMMOEDE')).toEqual({
      // Three have nothing registered on a day that was not closed.
      UNDER_50: 4,
      '50_69': 2,
      '70_89': 2,
      '90_OG_OVER': 2,
    });
  });
});

describe('what became of a course', () => {
  it('tells the hours of its last day beside those of its first', async () => {
    const end = ended('2026-04-01');
    const lives: Life[] = [
      { startsOn, end, minutes: 400, laterMinutes: 401 },
      { startsOn, end, minutes: 400 },
      { startsOn, end, minutes: 400, laterMinutes: 399 },
      { startsOn, end, minutes: null },
      // What was to begin after the end never came to be.
      { startsOn, end: ended('2026-02-10'), minutes: 400, laterMinutes: 800 },
    ];
    const trends = { FLERE: 1, SAMME: 2, FAERRE: 1, UKENDT: 1 };
    expect(filled(await counted(lives), 'AFSLUTTET', 'TIMER_UDVIKLING')).toEqual(trends);
  });

  it('tells later courses of a person from the first', async () => {
    const lives: Life[] = [
      { startsOn, end: ended('2026-02-10') },
      { startsOn: '2026-03-02', sameAs: 0 },
    ];
    expect(filled(await counted(lives), 'PAABEGYNDT', 'FORLOEB_NR')).toEqual({ FOERSTE: 1, SENERE: 1 });
  });
});

describe('reports', () => {
  const end: Life['end'] = { act: 'finish', on: '2026-05-01', reasonCode: 'GENNEMFOERT' };
  // The plan's final meeting lies on Thursday 30 April.
  const final = [null, null, null, null, null, 0];

  it('are on time two workdays before the final meeting that was held', async () => {
    const issued = (issuedOn: string): Life => ({ startsOn, end, meetings: final, report: { issuedOn } });
    const counts = await counted([issued('2026-04-28'), issued('2026-04-29'), issued('2026-05-04'), { startsOn, end }]);
    expect(filled(counts, 'MOEDE', 'MOEDETYPE')).toEqual({ SLUT: 3 });
    expect(filled(counts, 'AFSLUTTET', 'RAPPORT')).toEqual({ UDSTEDT: 3, INGEN: 1 });
    expect(filled(counts, 'RAPPORTERET', 'RAPPORT_TIL_TIDEN')).toEqual({ J: 1, N: 2 });
  });

  it('are on time five workdays after the end where no final meeting was held, holidays not counted', async () => {
    // Ended Friday 8 May; Ascension Day is Thursday 14 May.
    const lives = ['2026-05-18', '2026-05-19'].map((issuedOn): Life => ({
      startsOn,
      end: ended('2026-05-08'),
      report: { issuedOn },
    }));
    expect(filled(await counted(lives), 'RAPPORTERET', 'RAPPORT_TIL_TIDEN')).toEqual({ J: 1, N: 1 });
  });

  it('are issued on the Danish day, and the first one decides', async () => {
    const workshop = await openWorkshop({ today: '2026-01-05' });
    const [courseId = ''] = await live(workshop, [
      { startsOn, end, meetings: final, report: { issuedOn: '2026-04-28', recommendationCode: 'FLEKSJOB' } },
    ]);
    const onTime = () => filled(countIn(workshop), 'RAPPORTERET', 'RAPPORT_TIL_TIDEN');
    workshop.sqlite.prepare("UPDATE reports SET issuedAt = '2026-04-28T21:59:59.000Z'").run();
    expect(onTime()).toEqual({ J: 1 });
    workshop.sqlite.prepare("UPDATE reports SET issuedAt = '2026-04-28T22:00:00.000Z'").run();
    expect(onTime()).toEqual({ N: 1 });
    workshop.sqlite.prepare("UPDATE reports SET issuedAt = '2026-04-28T10:00:00.000Z'").run();
    workshop.goTo('2026-05-20');
    await workshop.ask('reports.choose', { courseId, version: 1, change: { recommendationCode: 'SEL103' } });
    expect(filled(countIn(workshop), 'RAPPORTERET', 'ANBEFALING')).toEqual({ FLEKSJOB: 1 });
    const { progress } = await workshop.ask('reports.draft', { courseId });
    await workshop.ask('reports.approve', { courseId, wordsHash: progress.wordsHash });
    await workshop.ask('reports.issue', { courseId });
    expect(filled(countIn(workshop), 'RAPPORTERET', 'ANBEFALING')).toEqual({ SEL103: 1 });
    expect(onTime()).toEqual({ J: 1 });
  });
});

describe('meetings, accommodations and try-outs', () => {
  it('counts a held meeting of the plan by its day, late past its tolerance in workdays', async () => {
    const workshop = await openWorkshop({ today: '2026-01-05' });
    // The first follow-up of the plan lies on a Thursday: three workdays on is Tuesday, four is Wednesday.
    const [, , courseId = ''] = await live(workshop, [
      { startsOn, end: ended('2026-04-01'), meetings: [0, 5] },
      { startsOn, end: ended('2026-04-01'), meetings: [null, 6] },
      { startsOn, end: ended('2026-04-01') },
    ]);
    const { id: meetingId } = await workshop.ask('meetings.call', { courseId, meetsOn: '2026-03-24' });
    await workshop.ask('meetings.hold', { meetingId, version: 1 });
    const counts = countIn(workshop);
    expect(own(counts, 'MOEDE')).toBe(3);
    expect(filled(counts, 'MOEDE', 'MOEDETYPE')).toEqual({ START: 1, OPF: 2 });
    expect(filled(counts, 'MOEDE', 'TIL_TIDEN')).toEqual({ J: 2, N: 1 });
    expect(own(countIn(workshop, { from: '2026-02-03', to: '2026-06-30' }), 'MOEDE')).toBe(2);
  });

  it('counts what courses that ended in the period had tried, with every effect but what is not assessed', async () => {
    const workshop = await openWorkshop({ today: '2026-01-05' });
    const [packing, sewing] = [await registerFunction(workshop, 'Pakning'), await registerFunction(workshop, 'Systue')];
    const work = { effects: [...effects, null], jobFunctionIds: [packing.id, packing.id] };
    await live(workshop, [
      { startsOn, end: ended('2026-04-01'), ...work },
      { startsOn, end: ended('2026-07-01'), ...work, jobFunctionIds: [sewing.id] },
    ]);
    const counts = countIn(workshop);
    const each = { POS: 1, DELVIS: 1, INGEN: 1, NEG: 1, AFVIST: 1, IKKE_AFPROEVET: 1 };
    expect(filled(counts, 'SKAANEHENSYN', 'EFFEKT')).toEqual(each);
    expect(counts.filter(({ split }) => split === 'JOBFUNKTION').map(({ group, count }) => [group, count])).toEqual([
      ['Pakning', 2],
      ['Systue', 0],
    ]);
  });
});

describe('what is shown', () => {
  it('is nothing that fewer than five persons are behind, however many meetings they had', async () => {
    const met: Life = { startsOn, end: ended('2026-04-01'), meetings: [0, 0, 0] };
    const shownOf = async (people: number) => {
      const counts = await counted(Array.from({ length: people }, () => met));
      return shownCounts(counts).find(({ measure, split }) => measure === 'MOEDE' && split === all)?.count;
    };
    expect(await Promise.all([shownOf(4), shownOf(5)])).toEqual([null, 15]);
  });

  it('hides a group of many persons too where those hidden beside it are few persons together', () => {
    const persons = (from: number, length: number) => new Set(Array.from({ length }, (_, place) => `p${from + place}`));
    const group = (code: string, count: number, behind: ReadonlySet<string>): Counted => ({
      measure: 'SKAANEHENSYN',
      split: code === all ? all : 'EFFEKT',
      group: code,
      words: { da: code, sv: code, en: code },
      count,
      persons: behind,
    });
    const shown = shownCounts([
      group(all, 40, persons(0, 9)),
      group('POS', 12, persons(0, 2)),
      group('DELVIS', 28, persons(2, 7)),
      group('INGEN', 0, persons(0, 0)),
    ]);
    expect(shown.map(({ count }) => count)).toEqual([40, null, null, null]);
  });

  it('counts two courses of one person as one person', async () => {
    const once: Life[] = Array.from({ length: 4 }, () => ({ startsOn, end: ended('2026-02-10') }));
    const counts = await counted([...once, { startsOn: '2026-03-02', sameAs: 0 }]);
    const begun = counts.find(({ measure, split }) => measure === 'PAABEGYNDT' && split === all);
    expect([begun?.count, begun?.persons.size]).toEqual([5, 4]);
    expect(shownCounts(counts).filter(({ count }) => count !== null)).toEqual([]);
  });
});
