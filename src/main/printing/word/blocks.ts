import { BorderStyle, HeadingLevel, LeaderType, Tab, TabStopType, TextRun, convertMillimetersToTwip as mm } from 'docx';
import { grey, petrol, type Place } from '#main/printing/word/measures.ts';
import { paragraph, runsOf, sign, spacer, written } from '#main/printing/word/paragraphs.ts';
import { bullets, numbers } from '#main/printing/word/styles.ts';
import {
  factsOf,
  figuresOf,
  framed,
  letterheadOf,
  rowsOf,
  signaturesOf,
  tableOf,
  type Child,
} from '#main/printing/word/tables.ts';
import type { PaperBlock, PaperParagraph } from '#shared/papers/paper.ts';

/** Blocks of a paper as they can be written on in a word processor. */
export const writeBlocks = (blocks: readonly PaperBlock[], place: Place): Child[] =>
  blocks.flatMap((block) => writeBlock(block, place));

function writeBlock(block: PaperBlock, place: Place): Child[] {
  switch (block.kind) {
    case 'letterhead':
      return letterheadOf(block, place);
    case 'title':
      return [
        paragraph(place, written(block.text), { heading: HeadingLevel.HEADING_1 }),
        ...(block.lead ? [paragraph(place, written(block.lead), { style: 'Lead' })] : []),
      ];
    case 'heading':
      return [
        paragraph(place, written([block.number, block.text].filter((part) => part !== undefined).join(' ')), {
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
        }),
      ];
    case 'paragraph':
      return [paragraphOf(block, place)];
    case 'list': {
      const reference = block.isNumbered ? numbers : bullets;
      const instance = place.nextList();
      return block.items.map((runs) =>
        paragraph(place, runsOf(runs), { numbering: { reference, level: 0, instance }, spacing: { after: mm(1) } }),
      );
    }
    case 'facts':
      return factsOf(block.facts, place);
    case 'rows':
      return rowsOf(block, place, writeBlocks);
    case 'figures':
      return figuresOf(block.figures, place);
    case 'table':
      return tableOf(block, place);
    case 'chart':
      return [paragraph(place, written(block.label), { style: 'Quiet' })];
    case 'box':
      return framed(block.blocks, place, writeBlocks, { rule: 'around' });
    case 'aside':
      return framed(block.blocks, place, writeBlocks, { rule: 'left', color: petrol });
    case 'together':
      return writeBlocks(block.blocks, { ...place, isTogether: true });
    case 'checks':
      return block.items.map((item) => checkOf(item, place));
    case 'writing':
      return writingOf(block, place);
    case 'signatures':
      return signaturesOf(block.people, place);
    case 'page-break':
      return [spacer({ pageBreakBefore: true })];
  }
}

const lookStyles = { lead: 'Lead', note: 'Note', grey: 'Quiet', verdict: 'Verdict', missing: 'Normal' } as const;

function paragraphOf({ runs, look, knowledge, sources = [] }: PaperParagraph, place: Place): Child {
  const { small } = place.sizes;
  const dashed = { style: BorderStyle.DASHED, size: 6, color: grey, space: 4 };
  return paragraph(
    place,
    [
      ...(knowledge ? written(`${knowledge.word} `, { bold: true, size: small }) : []),
      ...runsOf(runs),
      ...(sources.length > 0
        ? written(` ${sources.map((number) => `[${number}]`).join('')}`, { superScript: true, color: grey })
        : []),
    ],
    {
      ...(look ? { style: lookStyles[look] } : {}),
      ...(look === 'missing'
        ? {
            border: { top: dashed, bottom: dashed, left: dashed, right: dashed },
            indent: { left: mm(2), right: mm(2) },
          }
        : {}),
    },
  );
}

function checkOf({ text, isTicked, note = '' }: { text: string; isTicked: boolean; note?: string }, place: Place) {
  return paragraph(
    place,
    [
      sign(isTicked ? '☒' : '☐'),
      new TextRun({ children: [new Tab()] }),
      ...written(text),
      ...(note === ''
        ? []
        : [new TextRun({ break: 1, text: '' }), ...written(note, { size: place.sizes.small, color: grey })]),
    ],
    {
      indent: { left: mm(7), hanging: mm(7) },
      tabStops: [{ type: TabStopType.LEFT, position: mm(7) }],
      spacing: { after: mm(1.5) },
      keepLines: true,
    },
  );
}

function writingOf({ label = '', lines }: Extract<PaperBlock, { kind: 'writing' }>, place: Place): Child[] {
  const tabStops = [{ type: TabStopType.RIGHT, position: place.width, leader: LeaderType.UNDERSCORE }];
  return [
    ...(label === ''
      ? []
      : [paragraph(place, written(label), { style: 'Quiet', keepNext: true, spacing: { after: 0 } })]),
    ...Array.from({ length: lines }, () =>
      paragraph(place, [new TextRun({ children: [new Tab()], color: grey })], {
        tabStops,
        spacing: { before: mm(place.isLarge ? 5 : 3), after: 0 },
      }),
    ),
    spacer(),
  ];
}
