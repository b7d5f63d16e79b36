import type { Centre } from '#shared/centre.ts';
import type { Paper, PaperBlock, PaperParagraph, PaperRun } from '#shared/papers/paper.ts';
import { momentText } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** What every print needs to know of its house and its moment. */
export type PrintFrame = {
  centre: Centre;
  isDemo: boolean;
  isLarge: boolean;
  /** The moment printed in the foot, UTC. */
  madeAt: string;
};

export type PaperOf = {
  /** What it is, neutral: "Opfølgningspakke 2026-0041". */
  title: string;
  /** What it is and whom it is about, for the running head. */
  about: string;
  /** Of which course; null for a print about several. */
  courseNumber: string | null;
  /** Instead of "Udskrevet …", where a print has a version. */
  version?: string;
  blocks: PaperBlock[];
};

/** A paper with the head and foot that all of them have. */
export function paperOf(
  frame: PrintFrame,
  { title, about, courseNumber, version, blocks }: PaperOf,
  speak: Speak,
): Paper {
  const { centre, isLarge, madeAt } = frame;
  return {
    title,
    language: speak.language,
    isLarge,
    head: { about, stamps: stampsOf(frame, speak) },
    foot: {
      origin:
        courseNumber === null
          ? centre.name
          : speak('paper.centreAndCourse', { centre: centre.name, number: courseNumber }),
      version: version ?? speak('paper.printedAt', { moment: momentText(madeAt, speak) }),
    },
    blocks,
  };
}

/** Who sends it, and that it is confidential. */
export const letterhead = (frame: PrintFrame, speak: Speak): PaperBlock => {
  const { name, address, phone, email } = frame.centre;
  return {
    kind: 'letterhead',
    name,
    lines: [address, [phone, email].filter((part) => part !== '').join(', ')].filter((line) => line !== ''),
    stamps: stampsOf(frame, speak),
  };
};

const stampsOf = ({ isDemo }: PrintFrame, speak: Speak): string[] => [
  ...(isDemo ? [speak('paper.example')] : []),
  speak('paper.confidential'),
];

/** A paragraph of plain words. */
export const words = (text: string, look?: PaperParagraph['look']): PaperParagraph => ({
  kind: 'paragraph',
  runs: [{ text }],
  look,
});

export const heading = (text: string, number?: number): PaperBlock => ({ kind: 'heading', level: 2, text, number });
export const subheading = (text: string): PaperBlock => ({ kind: 'heading', level: 3, text });

/** The words of a paper from top to bottom, one line to a block or row: what tests and the outline of a change read. */
export const paperText = ({ blocks }: Pick<Paper, 'blocks'>): string => blocks.map(blockText).join('\n');

const runText = (runs: readonly PaperRun[]): string => runs.map(({ text }) => text).join('');

function blockText(block: PaperBlock): string {
  switch (block.kind) {
    case 'letterhead':
      return [block.name, ...block.lines, ...block.stamps].join('\n');
    case 'title':
      return [block.text, block.lead ?? ''].filter((text) => text !== '').join('\n');
    case 'heading':
      return [block.number ?? '', block.text].join(' ').trim();
    case 'paragraph':
      return [
        block.knowledge?.word ?? '',
        runText(block.runs),
        (block.sources ?? []).map((each) => `[${each}]`).join(''),
      ]
        .filter((text) => text !== '')
        .join(' ');
    case 'list':
      return block.items.map(runText).join('\n');
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value}`).join('\n');
    case 'rows':
      return block.rows.map(({ label, blocks }) => `${label}: ${paperText({ blocks })}`).join('\n');
    case 'figures':
      return block.figures.map(({ label, value, basis }) => `${value} ${label} (${basis})`).join('\n');
    case 'table':
      return [
        block.columns.map(({ header }) => header).join(' | '),
        ...block.rows.map(({ cells }) =>
          cells
            .map((cell) => (typeof cell === 'string' ? cell : [cell.text, cell.small ?? ''].join(' ').trim()))
            .join(' | '),
        ),
        ...(block.notes ?? []),
      ].join('\n');
    case 'chart':
      return block.label;
    case 'box':
    case 'aside':
    case 'together':
      return paperText(block);
    case 'checks':
      return block.items
        .map(({ text, note = '', isTicked }) => `${isTicked ? '[x]' : '[ ]'} ${text} ${note}`.trim())
        .join('\n');
    case 'writing':
      return block.label ?? '';
    case 'signatures':
      return block.people.map(({ name, role }) => `${name}: ${role}`).join('\n');
    case 'page-break':
      return '';
  }
}
