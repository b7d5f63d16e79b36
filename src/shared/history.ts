import { z } from 'zod';
import { command, everyone, inspect, leaders, query } from '#shared/operation.ts';
import { id, nothing, requiredLine } from '#shared/values.ts';

export type HistoryChange = {
  noun: string;
  recordId: string;
  field: string;
  from: string | null;
  to: string | null;
  /** A running text, whose versions can be put back. */
  isText: boolean;
};

/** One line of a record's history: who, when, and each field from and to. */
export type HistoryLine = {
  auditSeq: number;
  at: string;
  who: string;
  operation: string;
  isUndo: boolean;
  changes: HistoryChange[];
};

/** A text as it was before (`from`) or after (`to`) one line of the history. */
const textVersion = {
  auditSeq: z.int().positive(),
  recordId: id,
  field: requiredLine(60),
  side: z.enum(['from', 'to']),
};

export const history = {
  /** Puts back what one of your commands changed, and names it, also when an undo is undone; refused when somebody has changed it since. */
  undo: command(z.strictObject({ auditSeq: z.int().positive() }), { by: everyone }).gives<{
    operation: string;
    /** Of the candidate it was about, so that one sees when it was another's; null when it was about nobody. */
    initials: string | null;
  }>(),
  /** Your newest command of this session that can be undone, and the newest undo that can be done again. */
  latest: query(nothing, { by: everyone }).gives<{ undo: number | null; redo: number | null }>(),
  /** Of the course and everything in it, the newest first. */
  ofCourse: inspect(z.strictObject({ courseId: id }), { about: 'courseId', purpose: 'history' }).gives<HistoryLine[]>(),
  /** Of the person alone, without the courses. */
  ofCandidate: inspect(z.strictObject({ candidateId: id }), { about: 'candidateId', purpose: 'history' }).gives<
    HistoryLine[]
  >(),
  ofMeeting: inspect(z.strictObject({ meetingId: id }), { about: 'meetingId', purpose: 'history' }).gives<
    HistoryLine[]
  >(),
  /** Of one record of the house: a department, a function, a code, a template; nobody's data. */
  ofHouse: query(z.strictObject({ recordId: id })).gives<HistoryLine[]>(),
  /** Puts an earlier version of a text back, as a new change of today; refused for anything but a text. */
  restore: command(z.strictObject({ candidateId: id, ...textVersion }), { about: 'candidateId' }).gives<{
    version: number;
  }>(),
  restoreInHouse: command(z.strictObject(textVersion), { by: leaders }).gives<{ version: number }>(),
};

/**
 * The running texts of every table, whose earlier versions can be put back. Names, days, codes and figures are not here: rules
 * judge them, and only their own commands know those rules.
 */
export const restorableFields = {
  candidates: ['wishes', 'exclusions'],
  lifeEvents: ['text'],
  courses: ['purpose', 'goal', 'goalNote', 'deviations', 'repeatReason', 'whatIsDifferent'],
  courseQuestions: ['text', 'answer'],
  assignments: ['note'],
  attendanceDays: ['note'],
  absenceNotes: ['comment'],
  tryOuts: ['conditions', 'observed', 'stated', 'assessed', 'outcome'],
  tryOutRatings: ['words'],
  adjustments: ['detail', 'reason', 'effectNote'],
  adjustmentEvidence: ['note'],
  aidLoans: ['note'],
  observations: ['text', 'quote'],
  scoreRounds: ['note'],
  scores: ['words'],
  profileLevels: ['basis'],
  efforts: ['note'],
  experiences: ['comment'],
  contacts: ['text'],
  understandings: ['text', 'inReturn'],
  earlierJobs: ['whyEnded'],
  limitations: ['text', 'origin'],
  barriers: ['text'],
  strengths: ['text'],
  meetings: ['agenda', 'minutesText'],
  meetingDecisions: ['text'],
  tasks: ['text'],
  reportTexts: ['text'],
  departments: ['openingHours'],
  jobFunctions: ['description', 'adaptable', 'nonDisplacement', 'note'],
  accommodations: ['wording'],
  phrases: ['text'],
  reportPhrases: ['text'],
  agreements: ['parties', 'content', 'targets'],
} as const satisfies Record<string, readonly string[]>;

/** Can an earlier version of that field of that table be put back? */
export const isRestorable = (table: string, field: string): boolean =>
  ((restorableFields as Record<string, readonly string[]>)[table] ?? []).includes(field);

// Keys and counters, in whichever table they stand.
const unspoken: readonly string[] = [
  'id',
  'version',
  'seq',
  'candidateId',
  'courseId',
  'meetingId',
  'decisionId',
  'attendanceDayId',
  'reportId',
  'roundId',
];

// Copies, sums and stamps of one table. An issued report and a package say all they hold on their own pages.
const unspokenOf: Readonly<Record<string, readonly string[]>> = {
  candidates: ['folds', 'registeredAt'],
  courses: ['ordinal'],
  courseSteps: ['registeredById', 'registeredAt'],
  intensityAssessments: ['assessedOn'],
  // The line says who.
  observations: ['notedById'],
  contacts: ['loggedById'],
  scores: ['writtenById'],
  profileLevels: ['assessedById'],
  adjustments: ['accommodationId', 'code', 'category', 'unit'],
  meetings: ['ordinal'],
  reportTexts: ['writtenAt', 'writtenById'],
  reportSteps: ['reportVersion', 'takenAt', 'takenById', 'wordsHash'],
  reports: ['issuedAt', 'issuedById', 'contentHash', 'content', 'paper', 'sha256', 'byteCount'],
  handovers: ['packageId', 'madeAt', 'madeById', 'sha256', 'byteCount', 'hasWorkbook'],
  bookExports: ['madeAt', 'madeById', 'sha256', 'byteCount'],
  aggregates: ['packageId', 'madeAt', 'madeById', 'sha256', 'byteCount'],
  centre: ['only'],
  scoreScale: ['only'],
  codes: ['list', 'isSystem'],
};

/** Does a change of that field say nothing to a reader? */
export const isUnspoken = (table: string, field: string): boolean =>
  unspoken.includes(field) || (unspokenOf[table] ?? []).includes(field);

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
