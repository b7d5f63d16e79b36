import type { Day } from '#shared/calendar.ts';

/** Drawings a paper may hold: figures only, no looks. */
export type Chart =
  /** Agreed, attended and effective minutes week by week, with closed days, absence letters and today. */
  | {
      kind: 'hours';
      weeks: HoursChartWeek[];
      /** What was agreed, said where its step begins; `note` is why. A text that finds no room is left to the table. */
      steps?: { week: number; text: string; note?: string }[];
      /** The range of the latest weeks, as a bracket beside today. */
      recent?: { lowestMinutes: number; highestMinutes: number; text: string };
      /** `effective` is empty where no week is assessed. */
      legend: { agreed: string; attended: string; effective: string; letters: string[] };
      /** Behind the highest figure of the axis: `t`. */
      unit: string;
    }
  /** The course as a ruler: weeks, closed days, absence, meetings, pauses and the extension. */
  | {
      kind: 'ruler';
      weeks: RulerChartWeek[];
      /** `share` is the place in the week, 0 its first and 1 its last day. */
      meetings: { on: Day; week: number; share: number; label: string; isHeld: boolean }[];
      /** Whole days missed, by the letter of the reason; without them a week's own letter is shown. */
      absences?: { week: number; share: number; letter: string }[];
      /** What the letters and looks mean, each a few words. */
      legend?: string[];
    }
  /** One line per indicator: both sides' scores over the days. */
  | {
      kind: 'scores';
      min: number;
      max: number;
      days: { on: Day; label: string }[];
      lines: ScoresChartLine[];
      /** `first` says what the small dot at the beginning of a line is. */
      legend: { staff: string; candidate: string; first?: string };
    }
  /** One row per trait: what is demanded and what the person can. */
  | {
      kind: 'profile';
      max: number;
      rows: ProfileChartRow[];
      legend: { demand: string; ability: string; candidate: string };
    };

export type HoursChartWeek = {
  /** The course's week, 1 … */
  week: number;
  /** Below the axis, the ISO week. */
  label: string;
  agreedMinutes: number;
  attendedMinutes: number;
  /** Lowest and highest; null where the week is not assessed. */
  effectiveMinutes: { lowest: number; highest: number } | null;
  /** The letter of the reason for what is missing; empty when nothing is. */
  letter: string;
  isClosed: boolean;
  /** Not lived yet. */
  isAhead: boolean;
};

export type RulerChartWeek = {
  week: number;
  label: string;
  state: 'ahead' | 'now' | 'attended' | 'partly' | 'absent' | 'closed' | 'paused' | 'unregistered';
  /** Beyond the first planned end. */
  isExtension: boolean;
  letter: string;
};

export type ScoresChartLine = { name: string; staff: (number | null)[]; candidate: (number | null)[] };

export type ProfileChartRow = {
  trait: string;
  demand: number | null;
  ability: number | null;
  candidate: number | null;
  /** In words, beside the marks. */
  fit: string;
};
