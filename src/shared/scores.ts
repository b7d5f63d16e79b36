import { z } from 'zod';
import { day } from '#shared/calendar.ts';
import { command, everyone, inspect } from '#shared/operation.ts';
import { id, line, prose, version } from '#shared/values.ts';

/** Who gives a score, or a level of the profile: we, or the candidate. */
export const scoreSides = ['staff', 'candidate'] as const;
export type ScoreSide = (typeof scoreSides)[number];

/** One side's answer to one indicator; null means asked and not answered. */
export type Score = {
  id: string;
  indicatorId: string;
  side: ScoreSide;
  value: number | null;
  words: string;
  version: number;
};

/** The scores of one day, on the scale of that day. */
export type ScoreRound = {
  id: string;
  courseId: string;
  scoredOn: string;
  scaleMin: number;
  scaleMax: number;
  note: string;
  scores: Score[];
  version: number;
};

/** How far the sides of a round are: of how many indicators, and how many each has answered. */
export type ScoreProgress = { asked: number } & Record<ScoreSide, number>;

/** A scoring that is due; `dueOn` is the last day it is on time. */
export type ScoreDue = {
  courseId: string;
  candidateName: string;
  firstName: string;
  dueOn: string;
  /** Why: the course's rhythm, or the meeting it is for. */
  reason: 'rhythm' | 'meeting';
  meetingId: string | null;
  /** The round that is begun; null before anybody has given a score. */
  roundId: string | null;
  /** The day of that round. */
  scoredOn: string | null;
  missingSides: ScoreSide[];
  /** How far each side of that round is; null before it is begun. */
  progress: ScoreProgress | null;
};

const place = { indicatorId: id, side: z.enum(scoreSides) };
/** The version of the score that was seen; 0 where there was none. */
const seenScore = z.int().nonnegative().default(0);

export const scores = {
  /** Every round of the course, oldest first. */
  ofCourse: inspect(z.strictObject({ courseId: id }), { about: 'courseId', purpose: 'case', by: everyone }).gives<
    ScoreRound[]
  >(),
  /** What is due until seven days from today in courses under way, the oldest first; of one department, or of all with null. */
  due: inspect(z.strictObject({ departmentId: id.nullable() }), { purpose: 'case', by: everyone }).gives<ScoreDue[]>(),
  /** What is due in one course; null when it waits for nothing. */
  dueIn: inspect(z.strictObject({ courseId: id }), {
    about: 'courseId',
    purpose: 'case',
    by: everyone,
  }).gives<ScoreDue | null>(),
  /**
   * Writes scores of a day, one side or both; what is left out stays. Each score is judged by its own version, so that two windows
   * may write two sides of a round; `version` is the round's, 0 for the first of that day, and guards its note. A round without
   * any score left is gone, and its version is 0.
   */
  record: command(
    z.strictObject({
      courseId: id,
      scoredOn: day,
      version: z.int().nonnegative(),
      scores: z
        .array(
          z.strictObject({
            ...place,
            value: z.int({ error: 'scores.step' }).nullable(),
            words: line(300).optional(),
            version: seenScore,
          }),
        )
        .max(100),
      /** Scores that were a slip and stand no more; a side that will not answer gives null instead. */
      clears: z
        .array(z.strictObject({ ...place, version }))
        .max(100)
        .default([]),
      note: prose(1000).optional(),
    }),
    { about: 'courseId', by: everyone },
  ).gives<{
    id: string;
    version: number;
    /** Every score of the round as it is now. */
    scores: Score[];
  }>(),
  /** Takes the round back with every score in it. */
  withdraw: command(z.strictObject({ roundId: id, version }), { about: 'roundId' }).gives<null>(),
};
