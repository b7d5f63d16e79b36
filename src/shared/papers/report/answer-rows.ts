import type { CourseQuestion } from '#shared/courses.ts';
import type { PaperBlock } from '#shared/papers/paper.ts';

/** The orderer's questions, numbered, each beside what `blocksOf` makes of its answer; an answer nobody wrote is empty. */
export function answerRows(
  questions: readonly Pick<CourseQuestion, 'id' | 'text' | 'answer'>[],
  blocksOf: (answer: string) => PaperBlock[],
): PaperBlock[] {
  if (questions.length === 0) return [];
  return [
    {
      kind: 'rows',
      labelWidth: 'wide',
      rows: questions.map(({ id, text, answer }, place) => ({
        key: id,
        label: `${place + 1}. ${text}`,
        blocks: blocksOf(answer.trim()),
      })),
    },
  ];
}
