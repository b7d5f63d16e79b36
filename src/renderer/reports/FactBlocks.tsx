import type { ReactNode } from 'react';
import { FactList } from '#renderer/components/FactList.tsx';
import { SourceTable } from '#renderer/reports/SourceTable.tsx';
import { capital } from '#shared/papers/report/words.ts';
import type { PaperBlock, PaperRun } from '#shared/papers/paper.ts';
import classes from '#renderer/reports/report.module.css';

/** What the book says, from the blocks the paper is drawn from; drawings and what is filled by hand stay on paper. */
export function FactBlocks({ blocks }: { blocks: readonly PaperBlock[] }): ReactNode {
  return blocks.map((block, place) => <FactBlock key={keyOf(block, place)} block={block} />);
}

function FactBlock({ block }: { block: PaperBlock }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <h4 className={classes.factHead}>{block.text}</h4>;
    case 'paragraph':
      return (
        <p className={block.look === undefined ? undefined : 'quiet'}>
          {block.knowledge !== undefined && <b>{block.knowledge.word}: </b>}
          <Runs runs={block.runs} />
        </p>
      );
    case 'list': {
      const List = block.isNumbered ? 'ol' : 'ul';
      return (
        <List className={classes.factList}>
          {block.items.map((runs) => (
            <li key={textOf(runs)}>
              <Runs runs={runs} />
            </li>
          ))}
        </List>
      );
    }
    case 'facts':
      return <FactList facts={block.facts} />;
    case 'figures':
      return (
        <FactList
          layout="figure"
          facts={block.figures.map(({ label, value, basis }) => ({ label: capital(label), value, note: basis }))}
        />
      );
    case 'rows':
      return (
        <FactList facts={block.rows.map(({ label, blocks }) => ({ label, value: <FactBlocks blocks={blocks} /> }))} />
      );
    case 'table':
      return <SourceTable table={block} />;
    case 'checks':
      return (
        <ul className={classes.factList}>
          {block.items.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      );
    case 'box':
    case 'aside':
    case 'together':
      return <FactBlocks blocks={block.blocks} />;
    case 'title':
    case 'letterhead':
    case 'chart':
    case 'writing':
    case 'signatures':
    case 'page-break':
      return null;
  }
}

const Runs = ({ runs }: { runs: readonly PaperRun[] }) =>
  runs.map(({ text, isBold, isGrey }, place) => {
    const key = `${place} ${text}`;
    if (isBold) return <b key={key}>{text}</b>;
    return isGrey ? (
      <span key={key} className="quiet">
        {text}
      </span>
    ) : (
      text
    );
  });

const textOf = (runs: readonly PaperRun[]): string => runs.map(({ text }) => text).join('');

// Blocks of one part never change places; their number tells two alike apart.
const keyOf = (block: PaperBlock, place: number): string => `${block.kind} ${place}`;
