import { z } from 'zod';
import { command, everyone, inspect, query } from '#shared/operation.ts';
import { id, nothing } from '#shared/values.ts';

/** One line of a record's history: who, when, and each field from and to. */
export type HistoryLine = {
  auditSeq: number;
  at: string;
  who: string;
  operation: string;
  isUndo: boolean;
  changes: { noun: string; recordId: string; field: string; from: string | null; to: string | null }[];
};

export const history = {
  /** Puts back what one of your commands changed; refused when somebody has changed it since. */
  undo: command(z.strictObject({ auditSeq: z.int().positive() }), { by: everyone }).gives<{ operation: string }>(),
  /** Your newest command of this session that can be undone, and the newest undo that can be done again. */
  latest: query(nothing, { by: everyone }).gives<{ undo: number | null; redo: number | null }>(),
  ofCourse: inspect(z.strictObject({ courseId: id }), { about: 'courseId', purpose: 'history' }).gives<HistoryLine[]>(),
};

/** A command or an undo of this session, in order. `undoes` is the line it took back. */
export type SessionLine = { seq: number; undoes: number | null };

/**
 * What Ctrl+Z and Ctrl+Y would do now. A new command forgets what could be done again;
 * an undo is itself a line, so doing again is undoing that line.
 */
export function nextUndo(lines: readonly SessionLine[]): { undo: number | null; redo: number | null } {
  const undoable: number[] = [];
  const redoable: number[] = [];
  for (const line of lines) {
    if (line.undoes === null) {
      undoable.push(line.seq);
      redoable.length = 0;
    } else if (redoable.at(-1) === line.undoes) {
      redoable.pop();
      undoable.push(line.seq);
    } else {
      const at = undoable.lastIndexOf(line.undoes);
      if (at >= 0) undoable.splice(at, 1);
      redoable.push(line.seq);
    }
  }
  return { undo: undoable.at(-1) ?? null, redo: redoable.at(-1) ?? null };
}
