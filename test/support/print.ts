import type { InputByName } from '#main/handler.ts';
import { paperText } from '#shared/papers/kit.ts';
import type { Paper } from '#shared/papers/paper.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

/** The paper a print about one course was drawn from. */
export async function coursePrint(workshop: OpenTestWorkshop, input: InputByName<'prints.ofCourse'>): Promise<Paper> {
  await workshop.ask('prints.ofCourse', input);
  return lastPaper(workshop);
}

/** The paper a print about a department was drawn from. */
export async function departmentPrint(
  workshop: OpenTestWorkshop,
  input: Omit<InputByName<'prints.ofDepartment'>, 'departmentId'>,
): Promise<Paper> {
  await workshop.ask('prints.ofDepartment', { departmentId: workshop.departmentId, ...input });
  return lastPaper(workshop);
}

/** The paper that was drawn last. */
export function lastPaper(workshop: OpenTestWorkshop): Paper {
  const content = workshop.host.drawn.at(-1);
  if (content?.kind !== 'paper') throw new Error('No paper was drawn');
  return content.paper;
}

/** The words below a heading of a paper, to the next; fails when it has no such heading. */
export function sectionText({ blocks }: Paper, title: string): string {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.level === 2 && block.text === title);
  if (start < 0) throw new Error(`No section is called ${title}`);
  const end = blocks.findIndex((block, place) => place > start && block.kind === 'heading' && block.level === 2);
  return paperText({ blocks: blocks.slice(start + 1, end < 0 ? undefined : end) });
}
