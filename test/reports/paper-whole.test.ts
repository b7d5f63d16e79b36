import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/calendar.ts';
import { paperText } from '#shared/papers/kit.ts';
import type { Paper, PaperBlock } from '#shared/papers/paper.ts';
import { reportPaper } from '#shared/papers/report/report-paper.ts';
import { usualTemplate, type PrintTemplate } from '#shared/print-templates.ts';
import type { ReportContent } from '#shared/reports.ts';
import { da as danish } from '#shared/text/da.ts';
import { en } from '#shared/text/en.ts';
import { speakIn } from '#shared/text/speak.ts';
import { sv } from '#shared/text/sv.ts';
import { filledReport } from '#test/reports/filled-report.ts';
import { attended, reportContent } from '#test/reports/paper-facts.ts';

const da = speakIn('da');
const textOf = (content: ReportContent) => paperText(reportPaper(content, da));
const headings = ({ blocks }: Paper) =>
  everyBlock(blocks).flatMap((block) =>
    block.kind === 'heading' && block.number !== undefined ? [`${block.number} ${block.text}`] : [],
  );

const everyBlock = (blocks: readonly PaperBlock[]): PaperBlock[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'box' || block.kind === 'aside' || block.kind === 'together')
      return [block, ...everyBlock(block.blocks)];
    return block.kind === 'rows' ? [block, ...block.rows.flatMap(({ blocks: inner }) => everyBlock(inner))] : [block];
  });

const templateOf = (sections: Partial<PrintTemplate['sections'][number]>[]): PrintTemplate => ({
  ...usualTemplate('clarification-report'),
  sections: sections.map((section) => ({ key: 'purpose', title: '', isOn: true, text: '', ...section })),
});

describe('a filled course', () => {
  const text = textOf(filledReport());

  it.each([
    ['who it is about', 'Birgitte Holm Andersen, 7. september til 4. december 2026'],
    ['the number, masked', 'CPR-nummer: 670180-••••'],
    ['why', 'Hvor meget kan der arbejdes?'],
    ['what is special', 'Særligt tilrettelagt: Møder kun om formiddagen.'],
    ['the questions with their dimension', '2 | Hvilke skånehensyn er nødvendige? | Varighed'],
    ['when work was last', 'Senest i arbejde 26. marts 2021.'],
    ['the work history', 'Rengøringsassistent | Blankt & Rent | 2007 | marts 2021 | Sygemeldt'],
    ['the timeline', '2007 | Flytter til Fjordby'],
    ['wishes in quotes', 'Ønsker: »Et sted med ro.«'],
    ['what is not wished, in quotes', 'Ønsker ikke: »Rengøring.«'],
    ['own words with their day', '9-9-2026: »Jeg er glad for det.«'],
    ['what was tried', 'Pakning | 7-9 til nu'],
    ['its tasks', 'Opgaver: Pakker små emner i æsker.'],
    ['its conditions', 'Vilkår: Siddende på sadelstol.'],
    ['its ratings', '4 af 5 Få fejl'],
    ['hours at the start and now', 'Ved start: 9 t pr. uge'],
    ['every agreement with its reason', '5-10-2026 | 120 | 3 | 6 t 00 min | Smerter dagen efter | Startmødet'],
    ['attendance', 'Mødt af aftalt tid: 64 %'],
    ['attendance without lawful absence', 'Uden lovligt fravær: 100 %'],
    ['absence by its reason', 'Behandling | 1 | 0 | 3 t'],
    ['attendance by weekday', 'Mandag | 2 | 2 | 5 t | 5 t | 100 %'],
    ['every assessment', 'Pakning | 7-9 til 11-9 | 55 % | 180 pakker talt op | middel | Henrik Bach 11-9-2026'],
    ['minutes to symptoms', '65 (én dag)'],
    ['recovery', 'Samme aften | 1 | 5-10-2026 | 5-10-2026'],
    ['accommodations with their effect', 'Specialstol | sadelstol | 9-9 til nu | 2 | Hjælper Sidder længere. | Ja'],
    ['aids on loan', 'Sadelstol med ryg | HM-14 | 9-9-2026 | 4-12-2026 | ikke endnu'],
    ['what was seen', '9-9-2026: Retter selv fejl.'],
    ['what was judged', 'Trives i en lille gruppe.'],
    ['more than is demanded', 'Siddende | 4 | – | Kan mere kræver 3'],
    ['less than is demanded, by own word', 'Stående | – | 1 | Kræver mere kræver 4'],
    ['what nothing demands', 'Ingen af funktionerne kræver: Støj.'],
    ['strengths', '10-9-2026: Godt håndelag'],
    ['barriers with their status', 'Smerter dagen efter en arbejdsdag | Smerter | Tung | Reduceret | 5-11-2026'],
    ['health as what it means at work', 'Kan ikke stå mere end en time | Ryg | Oplyst | Specialstol'],
    ['efforts', 'Behandling | Fjordby Fysioterapi | fra 10-9-2026 | torsdag, 45 min pr. uge | I gang'],
    ['absence for efforts', 'Fravær til indsatserne: 3 t på 1 dag (11-9)'],
    ['first and latest scores', 'Kræfter | 3 | 5 | 4 | 8'],
    ['where the sides differ', 'Kræfter: Birgitte Holm 8, vi 5.'],
    ['an answer', '1. Hvor mange timer er realistisk?: Seks timer om ugen.'],
    ['that there is no answer', '2. Hvilke skånehensyn er nødvendige?: Ikke besvaret.'],
    ['what is realistic', 'Realistisk mødt tid: 6 t pr. uge'],
    ['what is realistic, effective', 'Realistisk effektiv tid: 4,0 t pr. uge'],
    ['the development', 'Udvikling: Mere er muligt med tiden'],
    ['suitable functions with their code', 'Pakning | 9321 | Egnet med skånehensyn'],
    ['what a job must take into account', 'Specialstol | sadelstol | Ja | Sidder længere.'],
    ['the recommendation', 'Centret anbefaler: Fleksjob'],
    ['who decides', 'Centret afgør ikke sagen; det gør jobcentret.'],
    ['the days of the register', 'fre 11-9-2026 | 3 t | 0 min | Behandling'],
    ['the minutes', 'Vi begynder med tre timer.'],
    ['what was decided', 'Bestil en stol (Henrik Bach, senest 18-9-2026)'],
  ])('says %s', (_what, words) => {
    expect(text).toContain(words);
  });

  it('never says what is sensitive, nor where the candidate lives', () => {
    expect(text).not.toMatch(/Tilbagefald|Misbrug|Afsonet|Engvej/u);
  });

  it('is numbered without gaps in the template’s order, and says where the answers stand', () => {
    const numbered = headings(reportPaper(filledReport(), da));

    expect(numbered[0]).toBe('1 Formål og spørgsmål');
    expect(numbered.map((each) => Number(each.split(' ')[0]))).toEqual(numbered.map((_, place) => place + 1));
    const answers = numbered.find((each) => each.endsWith('Svar på spørgsmål'))!.split(' ')[0];
    expect(text).toContain(`Svarene står i afsnit ${answers}.`);
  });
});

describe('what a try-out gave', () => {
  const { record } = filledReport();
  const rated = record.tryOuts.map((tryOut) => ({ ...tryOut, observed: 'Holder tempoet hele dagen.' }));
  const text = textOf(filledReport({ record: { ...record, tryOuts: rated } }));
  const timesIn = (words: string) => text.split(words).length - 1;

  it('is rated in one section, and the section on how the candidate works refers to it', () => {
    const number = /^(\d+) Afprøvede jobfunktioner$/mu.exec(text)?.[1];

    expect(timesIn('4 af 5')).toBe(1);
    expect(text).toContain(`Bedømmelsen af jobfunktionerne på en skala fra 1 til 5 står i afsnit ${number}.`);
  });

  it('is told in words once', () => {
    expect(timesIn('Holder tempoet hele dagen.')).toBe(rated.length);
  });

  it('is referred to nowhere when nothing is rated', () => {
    const tryOuts = rated.map((tryOut) => ({ ...tryOut, ratings: [] }));

    expect(textOf(filledReport({ record: { ...record, tryOuts } }))).not.toContain('Bedømmelsen');
  });
});

describe('a course nobody has written anything of', () => {
  it('says what is missing and prints only the sections that can say so', () => {
    const paper = reportPaper(reportContent({}), da);

    expect(headings(paper)).toEqual([
      '1 Baggrund',
      '2 Afprøvede jobfunktioner',
      '3 Timer',
      '4 Fremmøde',
      '5 Skånehensyn og virkning',
      '6 Samlet vurdering',
      '7 Kandidatens egne bemærkninger',
    ]);
    expect(paperText(paper)).toContain('Udkast. Endnu ikke færdige: Formål og spørgsmål, Kort fortalt, Baggrund');
    expect(paperText(paper)).toContain('Der er ikke registreret fremmøde.');
  });
});

describe('a draft whose figures have changed', () => {
  const texts = [{ section: 'hours', text: 'To timer holder.' }];
  const outdated = ['hours'];

  it.each([
    ['da', 'Tal er ændret, siden teksten blev skrevet: Timer.'],
    ['sv', 'Siffror har ändrats sedan texten skrevs: Timmar.'],
    ['en', 'Figures have changed since the text was written: Hours.'],
  ] as const)('says so in a sentence of its own in %s, and not that the section is not ready', (language, sentence) => {
    const text = paperText(reportPaper(reportContent({ texts, outdated }), speakIn(language)));
    const [before] = text.split(sentence);

    expect(text).toContain(` ${sentence}\n`);
    expect(before).not.toContain(sentence.slice(sentence.lastIndexOf(' '), -1));
  });

  it('says nothing of it once it is issued, nor where nothing has changed', () => {
    for (const more of [{ outdated, status: 'issued' as const }, { outdated: [] }])
      expect(textOf(reportContent({ texts, ...more }))).not.toContain('Tal er ændret');
  });
});

describe('the template', () => {
  const own = '0192d2a0-0000-7000-8000-000000000001';
  const content = reportContent({
    template: templateOf([
      { key: 'hours', title: 'Tid' },
      { key: own, title: 'Transport', text: 'Turen tager {uge} minutter.' },
      { key: 'background', isOn: false },
      { key: 'attendance', text: 'Fremmøde for {fornavn}.' },
    ]),
    texts: [
      { section: own, text: 'Bus til Fjordby.' },
      { section: 'background', text: 'Det her står der ikke.' },
      { section: 'attendance', text: 'Stabilt.' },
    ],
  });
  const paper = reportPaper(content, da);

  it('orders, renames and adds sections, and leaves out what is off', () => {
    expect(headings(paper)).toEqual(['1 Tid', '2 Transport', '3 Fremmøde', '4 Kandidatens egne bemærkninger']);
    expect(paperText(paper)).not.toContain('Det her står der ikke.');
  });

  it('prints its standard text first, with the fields filled', () => {
    expect(paperText(paper)).toContain('Fremmøde for Birgitte Holm.\nVurderet Stabilt.');
    expect(paperText(paper)).toContain('Turen tager 12 minutter.\nVurderet Bus til Fjordby.');
  });
});

describe('kinds of knowledge and sources', () => {
  const texts = [
    { section: 'summary', text: 'Kort og uden mærke.' },
    { section: 'hours', text: 'To timer holder. [^days:2026-09-07..2026-09-11]\n\nMere er uvist.' },
    { section: 'professional', text: '[Observeret] Retter fejl. [^observation:0192d2a0-0000-7000-8000-000000000009]' },
    { section: 'comments', text: 'Jeg er enig.' },
  ];
  const options = { ...reportContent({}).options, hasSources: true };

  it('marks what rests on nothing as judged, but neither the summary nor the candidate’s own words', () => {
    const text = textOf(filledReport({ texts }));

    expect(text).toContain('Vurderet Mere er uvist.');
    expect(text).toContain('\nTo timer holder.\n');
    expect(text).toContain('\nKort og uden mærke.\n');
    expect(text).toContain('\nJeg er enig.\n');
    expect(text).toContain('Observeret Retter fejl.');
  });

  it('are numbered as they are met and described at the end, one that is gone too', () => {
    const text = textOf(filledReport({ texts, options }));

    expect(text).toContain('To timer holder. [1]');
    expect(text).toContain('Fremmøde 7-9 til 11-9-2026: 2 dage, 5 t\nKilden findes ikke længere i bogen');
  });

  it('are left out when nobody asked for them', () => {
    expect(textOf(filledReport({ texts }))).not.toContain('Kilder');
  });
});

describe('a second version', () => {
  const issued = filledReport({
    texts: [
      { section: 'hours', text: 'Tre timer om dagen holder.' },
      { section: 'jobs', text: 'Pakning.' },
    ],
    figures: { attendedMinutes: '356', tryOuts: '1' },
    reportVersion: 2,
    previous: {
      reportVersion: 1,
      issuedAt: '2026-11-20T08:00:00.000Z',
      texts: [
        { section: 'hours', text: 'To timer om dagen holder.' },
        { section: 'jobs', text: 'Pakning.' },
      ],
      answers: [
        { id: 'one', question: 'Hvor mange timer er realistisk?', answer: 'Fire timer om ugen.' },
        { id: 'two', question: 'Hvilke skånehensyn er nødvendige?', answer: '' },
        { id: 'gone', question: 'Er kørsel mulig?', answer: 'Ja, med bus.' },
      ],
      choices: { ...filledReport().choices, certainty: 'low' },
      sensitiveSections: [],
      figures: { attendedMinutes: '300', tryOuts: '1' },
    },
  });
  const blocks = reportPaper(issued, da).blocks;

  const answers = issued.record.questions.map(({ id, text, answer }) => ({ id, question: text, answer }));
  const same = { ...issued.previous!, texts: issued.texts, answers, choices: issued.choices, figures: issued.figures };

  it('shows a new answer under its question, and nothing of those that stayed', () => {
    const text = paperText({ blocks });

    expect(text).toContain('1. Hvor mange timer er realistisk?\nFireSeks timer om ugen.');
    expect(text).toContain('Er kørsel mulig?\nJa, med bus.');
    expect(text).not.toContain('\n2. Hvilke skånehensyn er nødvendige?\n');
  });

  it('never says that nothing changed when only an answer did, or a section’s words were all taken away', () => {
    const [first, ...others] = answers;
    const answeredAnew = { ...same, answers: [{ ...first!, answer: 'Fire timer.' }, ...others] };
    const emptied = { ...same, texts: [...same.texts, { section: 'social', text: 'Trives.' }] };

    for (const previous of [answeredAnew, emptied])
      expect(textOf({ ...issued, previous })).not.toContain('er de samme som i version 1');
  });

  it('shows which words, choices and figures are new, and nothing that stayed', () => {
    const text = paperText({ blocks });

    expect(text).toContain('Ændringer siden version 1');
    expect(text).toContain('Sikkerhed | lav | høj');
    expect(text).toContain('Mødt tid pr. uge | 5 t | 5 t 56 min');
    expect(text).not.toContain('Afprøvede jobfunktioner | 1 | 1');
    const changed = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
    expect(changed.filter(({ change }) => change === 'removed').map(({ text: gone }) => gone)).toEqual([
      'To',
      'Fire',
      'Ja, med bus.',
    ]);
    expect(changed.filter(({ change }) => change === 'added').map(({ text: come }) => come)).toEqual(['Tre', 'Seks']);
  });

  it('says that nothing changed when nothing did', () => {
    expect(textOf({ ...issued, previous: same })).toContain(
      'De skrevne afsnit, svarene, valgene og hovedtallene er de samme som i version 1.',
    );
  });
});

describe('what goes round it', () => {
  it('says who wrote it and to whom, the authority where no counsellor is known', () => {
    const { record } = filledReport();
    const course = {
      ...record.course,
      consultantName: 'Henrik Bach',
      counsellorName: 'Mette Dam',
      counsellorUnit: 'Jobcenter Fjordby',
    };
    const unknown = { ...course, counsellorName: null, counsellorUnit: null };

    expect(textOf(filledReport({ record: { ...record, course } }))).toContain(
      'Skrevet af: Henrik Bach\nModtager: Mette Dam, Jobcenter Fjordby\n',
    );
    expect(textOf(filledReport({ record: { ...record, course: unknown } }))).toContain('\nModtager: Jobcentret\n');
  });

  it('tells a draft from an issued version in the foot', () => {
    expect(reportPaper(reportContent({}), da).foot.version).toBe('Udkast 23-11-2026 kl. 9.12');
    expect(reportPaper(reportContent({ status: 'issued', reportVersion: 3 }), da).foot.version).toBe(
      'Version 3, 23-11-2026 kl. 9.12',
    );
  });

  it('says who approved it and when, and when the candidate read it without comments', () => {
    const text = textOf(
      reportContent({
        approval: { at: '2026-11-22T09:00:00.000Z', by: 'Karen Mølgaard' },
        heard: { at: '2026-11-23T10:30:00.000Z', hasComments: false },
      }),
    );

    expect(text).toContain('Karen Mølgaard: Centerleder. Godkendt 22-11-2026 kl. 10.00. Dato og underskrift');
    expect(text).toContain('Birgitte Holm har læst rapporten 23-11-2026 kl. 11.30 og har ingen bemærkninger.');
  });

  it('names nobody in its title, and the candidate only as asked for', () => {
    const { record } = filledReport();
    const shown = { ...record.candidate, firstName: 'B.H.A.', lastName: '' };
    const paper = reportPaper(
      filledReport({ record: { ...record, candidate: shown }, shownName: 'B.H.A.', shownCpr: null }),
      da,
    );

    expect(paper.title).toBe('Afklaringsrapport 2026-0041');
    expect(paper.head.about).toBe('Afklaringsrapport, B.H.A.');
    expect(paperText(paper)).not.toMatch(/Andersen|670180/u);
  });

  it('keeps very long words whole', () => {
    const word = 'arbejdsmarkedsforberedende'.repeat(20);

    expect(textOf(reportContent({ texts: [{ section: 'hours', text: word }] }))).toContain(word);
  });

  it('lists four hundred days', () => {
    const { record } = filledReport();
    const attendance = Array.from({ length: 400 }, (_, days) => attended(addDays('2026-09-07', days), 120, 120));
    const paper = reportPaper(filledReport({ record: { ...record, attendance } }), da);
    const rows = paper.blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : []));
    expect(rows).toContain(400);
  });
});

describe('in another language', () => {
  const fixedWords = (language: 'da' | 'sv' | 'en') =>
    everyBlock(reportPaper(filledReport(), speakIn(language)).blocks).flatMap((block): string[] => {
      if (block.kind === 'heading') return [block.text];
      if (block.kind === 'facts') return block.facts.map(({ label }) => label);
      if (block.kind === 'figures') return block.figures.map(({ label }) => label);
      if (block.kind === 'table') return [block.label, ...block.columns.map(({ header }) => header)];
      return block.kind === 'chart' ? [block.label] : [];
    });
  // Words of the centre's own in the fixture, which has them in Danish only.
  const own = new Set(['Pakning', 'Kræfter', 'Behandling', 'Syg']);
  const flat = (texts: Texts): [string, string][] =>
    Object.entries(texts).flatMap(([noun, all]) =>
      Object.entries(all).map(([key, text]): [string, string] => [`${noun}.${key}`, text]),
    );

  it.each([
    ['sv', sv],
    ['en', en],
  ] as const)('every heading, label and column is in %s', (language, dictionary) => {
    const theirs = new Map(flat(dictionary));
    // What is spelled alike in both is no Danish left behind.
    const alike = new Set(flat(danish).flatMap(([key, text]) => (theirs.get(key) === text ? [text] : [])));
    const saidInDanish = new Set(fixedWords('da').filter((word) => !alike.has(word) && !own.has(word)));

    expect(fixedWords(language).filter((word) => saidInDanish.has(word))).toEqual([]);
  });
});

type Texts = Record<string, Record<string, string>>;
