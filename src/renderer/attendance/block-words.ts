import type { LeftAlone, Write } from '#renderer/attendance/block.ts';
import { codeOf, type Spot } from '#renderer/attendance/cell.ts';
import { dayWords, nameOf } from '#renderer/attendance/words.ts';
import type { Code } from '#shared/code-lists.ts';
import { formatClock } from '#shared/minutes.ts';
import type { Sentence } from '#shared/failure.ts';
import type { Speak } from '#shared/text/speak.ts';

/** What was done to a block. */
export type BlockAct = 'written' | 'as-agreed' | 'cleared';

/** What a toast says of a block, with what was left alone; days to come, closed ones and those without an agreement. */
export function blockWords(act: BlockAct, count: number, leftAlone: LeftAlone | null, speak: Speak): string {
  const { future = 0, closed = 0, off = 0 } = leftAlone ?? {};
  const passedBy = [
    future > 0 ? speak('attendance.skippedFuture', { count: future }) : '',
    closed > 0 ? speak('attendance.skippedClosed', { count: closed }) : '',
    off > 0 ? speak('attendance.skippedOff', { count: off }) : '',
  ].filter((sentence) => sentence !== '');
  const did =
    count > 0 ? [speak(doneKeys[act], { count })] : passedBy.length > 0 ? [] : [speak('attendance.nothingToDo')];
  return [...did, ...passedBy].join(' ');
}

const doneKeys = {
  written: 'attendance.blockWritten',
  'as-agreed': 'attendance.filled',
  cleared: 'attendance.blockCleared',
} as const;

/** What stands in a cell while the block is saved. */
export function cellWords({ spot, minutes, reason }: Write, codes: readonly Code[]): string {
  const letter = codeOf(codes, reason, spot.cell.day)?.key ?? '';
  return minutes === 0 && letter !== '' ? letter : formatClock(minutes);
}

/** Whose day was refused, what was to stand there, and why: `Sanne Vestergaard, mandag 16-11, »x«: …` */
export function refusalWords(spot: Spot, text: string | null, why: Sentence, speak: Speak): string {
  const values = { name: nameOf(spot.line), day: dayWords(spot.cell.day, speak), why: speak.sentence(why) };
  return text === null ? speak('attendance.refusedCell', values) : speak('attendance.refusedText', { ...values, text });
}
