import type { Paper, PaperBlock, PaperRun } from '#shared/papers/paper.ts';
import { speakIn } from '#shared/text/speak.ts';

/**
 * What a printed report says is not settled, one statement to a line as it was printed, without marks and sources: in the section
 * of that title the paragraphs and items that call something unsettled, what stands under such a heading or after such a colon,
 * and the accommodations and questions the book itself lists there. Empty where the report says nothing of it.
 */
export function unresolvedWords(
  { blocks, language }: Pick<Paper, 'blocks' | 'language'>,
  sectionTitle: string,
): string {
  const speak = speakIn(language);
  const label = speak('paper.unclarified');
  const listed = [label, speak('reportPaper.unanswered')];
  const isUnsettled = (text: string) => unsettled.test(text) || text.toLowerCase().includes(label.toLowerCase());
  const said: string[] = [];
  let isUnderHeading = false;
  let leadsOn = false;
  for (const block of sectionOf(blocks, sectionTitle)) {
    if (block.kind === 'heading') isUnderHeading = isUnsettled(block.text);
    if (block.kind === 'rows')
      for (const row of block.rows)
        if (listed.includes(row.label)) said.push(`${row.label}: ${row.blocks.flatMap(statements).join(' ')}`);
    const told = statements(block).filter((text) => isUnderHeading || leadsOn || isUnsettled(text));
    said.push(...told);
    leadsOn = block.kind === 'paragraph' && (told.at(-1)?.endsWith(':') ?? false);
  }
  return said.join('\n');
}

// Authors write Danish whatever language the rest is printed in.
const unsettled = /uafklare|\bikke (?:\p{L}+ )?afklare/iu;

/** The blocks under the section's heading, until the next section. */
function sectionOf(blocks: readonly PaperBlock[], title: string): readonly PaperBlock[] {
  const isSection = (block: PaperBlock) => block.kind === 'heading' && block.level === 2;
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.level === 2 && block.text === title);
  if (start === -1) return [];
  const after = blocks.slice(start + 1);
  const end = after.findIndex(isSection);
  return end === -1 ? after : after.slice(0, end);
}

/** The paragraphs and items of a block as plain lines. */
function statements(block: PaperBlock): string[] {
  const all = block.kind === 'paragraph' ? [block.runs] : block.kind === 'list' ? block.items : [];
  return all.map(plain).filter((text) => text !== '');
}

// Numbers of sources are printed grey, and a number's percent sign is kept on its line.
const plain = (runs: readonly PaperRun[]): string =>
  runs
    .filter(({ isGrey }) => !isGrey)
    .map(({ text }) => text.replaceAll('\u00a0', ' '))
    .join('')
    .trim();
