import type { Paper, PaperBlock } from '#shared/papers/paper.ts';
import type { Language } from '#shared/text/speak.ts';

const words = {
  da: {
    about: 'Opfølgningspakke, Birgitte Holm Andersen',
    text: 'Fremmøde på værkstedet: æ, ø, å og »citat«.',
    other: 'Skånehensyn',
  },
  sv: {
    about: 'Uppföljningspaket, Birgitte Holm Andersen',
    text: 'Närvaro i verkstaden: å, ä, ö och ”citat”.',
    other: 'Anpassningar',
  },
  en: {
    about: 'Follow-up pack, Birgitte Holm Andersen',
    text: 'Attendance in the workshop & <signs> “quoted”.',
    other: 'Accommodations',
  },
};

/** A block of every kind; a new kind does not compile until it stands here. */
export function everyBlock(language: Language): { [K in PaperBlock['kind']]: Extract<PaperBlock, { kind: K }> } {
  const { text, other } = words[language];
  const paragraph = { kind: 'paragraph' as const, runs: [{ text }] };
  const table = {
    kind: 'table' as const,
    label: 'Hours',
    columns: [
      { header: 'Uge', isName: true, width: 20 },
      { header: other },
      { header: 'Timer', isNumber: true, isTight: true },
    ],
    rows: [
      { key: '1', cells: ['46', { text: 'Ekstra pauser', mark: 'half' as const, small: 'to om dagen' }, '9 t 00 min'] },
      { key: '2', cells: ['47', 'Hæve-sænkebord', '6 t 30 min'] },
      { key: '3', cells: ['I alt', '', '15 t 30 min'], isTotal: true },
    ],
    notes: ['Lukkedage tæller ikke med.'],
  };
  return {
    letterhead: {
      kind: 'letterhead',
      name: 'Fjordby Værkstedscenter',
      lines: ['Hjulmagervej 7, 5000 Fjordby', 'Telefon 12 34 56 78'],
      stamps: ['EKSEMPEL', 'Fortroligt'],
    },
    title: { kind: 'title', text: 'Opfølgning', lead: text },
    heading: { kind: 'heading', level: 2, number: 3, text: other },
    paragraph: {
      kind: 'paragraph',
      knowledge: { kind: 'observed', word: 'Observeret' },
      runs: [
        { text: `${text}\nNæste linje ` },
        { text: 'fed', isBold: true },
        { text: ' kursiv ', isItalic: true },
        { text: 'ny', change: 'added' },
        { text: ' gammel', change: 'removed' },
        { text: ' svag', isGrey: true },
      ],
      sources: [2, 14],
    },
    list: { kind: 'list', isNumbered: true, items: [[{ text: 'Først' }], [{ text: 'Så', isBold: true }]] },
    facts: {
      kind: 'facts',
      facts: [
        { label: 'Forløb', value: '2026-0041' },
        { label: 'Jobkonsulent', value: 'Karen Mølgaard' },
        { label: 'Varighed', value: '13 uger' },
      ],
    },
    rows: {
      kind: 'rows',
      rows: [
        { key: 'a', label: 'Mål', blocks: [paragraph, { kind: 'list', isNumbered: false, items: [[{ text: 'Et' }]] }] },
        { key: 'b', label: other, blocks: [table] },
      ],
    },
    figures: {
      kind: 'figures',
      figures: [
        { label: 'mødt pr. uge', value: '6 t 30 min', basis: 'uge 46 til 47' },
        { label: 'aftalt nu', value: '9 t 00 min', basis: 'fra 2-11-2026' },
      ],
    },
    table,
    chart: {
      kind: 'chart',
      label: 'Aftalte og mødte timer i 13 uger.',
      chart: { kind: 'scores', min: 0, max: 10, days: [], lines: [], legend: { staff: 'a', candidate: 'b' } },
    },
    box: { kind: 'box', blocks: [paragraph, table] },
    aside: { kind: 'aside', blocks: [paragraph] },
    together: { kind: 'together', blocks: [{ kind: 'heading', level: 3, text: other }, paragraph] },
    checks: {
      kind: 'checks',
      items: [
        { text: 'Har fået velkomstbrev', isTicked: true },
        { text: 'Kender reglerne', isTicked: false, note: 'Også for fravær' },
      ],
    },
    writing: { kind: 'writing', label: 'Noter', lines: 3 },
    signatures: {
      kind: 'signatures',
      people: [
        { name: 'Birgitte Holm Andersen', role: 'Kandidat' },
        { name: 'Karen Mølgaard', role: 'Jobkonsulent' },
        { name: 'Lis Bro', role: 'Centerleder' },
      ],
    },
    'page-break': { kind: 'page-break' },
  };
}

/** A paper of these blocks, of every kind when left out. */
export const paperWith = (
  language: Language,
  blocks: PaperBlock[] = Object.values(everyBlock(language)),
  isLarge = false,
): Paper => ({
  title: 'Opfølgningspakke 2026-0041',
  language,
  isLarge,
  head: { about: words[language].about, stamps: ['EKSEMPEL', 'Fortroligt'] },
  foot: { origin: 'Fjordby Værkstedscenter, forløb 2026-0041', version: 'Udskrevet 22-11-2026 kl. 11.20' },
  blocks,
});
