import { Checks } from '#renderer/print/blocks/Checks.tsx';
import { Facts } from '#renderer/print/blocks/Facts.tsx';
import { Figures } from '#renderer/print/blocks/Figures.tsx';
import { Heading, Title } from '#renderer/print/blocks/Heading.tsx';
import { LabelledRows } from '#renderer/print/blocks/LabelledRows.tsx';
import { Letterhead } from '#renderer/print/blocks/Letterhead.tsx';
import { List } from '#renderer/print/blocks/List.tsx';
import { Paragraph } from '#renderer/print/blocks/Paragraph.tsx';
import { Signatures } from '#renderer/print/blocks/Signatures.tsx';
import { Table } from '#renderer/print/blocks/Table.tsx';
import { Writing } from '#renderer/print/blocks/Writing.tsx';
import { ChartFigure } from '#renderer/print/charts/ChartFigure.tsx';
import type { PaperBlock } from '#shared/papers/paper.ts';

/** The blocks of a paper, or of a part of one, from top to bottom. */
export const Blocks = ({ blocks }: { blocks: readonly PaperBlock[] }) =>
  blocks.map((block, place) => <Block key={place} block={block} />);

function Block({ block }: { block: PaperBlock }) {
  switch (block.kind) {
    case 'letterhead':
      return <Letterhead {...block} />;
    case 'title':
      return <Title {...block} />;
    case 'heading':
      return <Heading {...block} />;
    case 'paragraph':
      return <Paragraph paragraph={block} />;
    case 'list':
      return <List {...block} />;
    case 'facts':
      return <Facts facts={block.facts} />;
    case 'rows':
      return (
        <LabelledRows
          labelWidth={block.labelWidth}
          rows={block.rows.map(({ key, label, blocks }) => ({ key, label, content: <Blocks blocks={blocks} /> }))}
        />
      );
    case 'figures':
      return <Figures figures={block.figures} />;
    case 'table':
      return <Table table={block} />;
    case 'chart':
      return <ChartFigure {...block} />;
    case 'box':
    case 'aside':
    case 'together':
      return (
        <div className={block.kind}>
          <Blocks blocks={block.blocks} />
        </div>
      );
    case 'checks':
      return <Checks items={block.items} />;
    case 'writing':
      return <Writing {...block} />;
    case 'signatures':
      return <Signatures people={block.people} />;
    case 'page-break':
      return <div className="page-break" />;
  }
}
