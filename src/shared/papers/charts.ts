import type { Day } from '#shared/calendar.ts';

/** Drawings a paper may hold: figures only, no looks. */
export type Chart =
  /** Agreed, attended and effective minutes week by week, with closed days, absence letters and today. */
  | {
      kind: 'hours';
      weeks: HoursChartWeek[];
      legend: { agreed: string; attended: string; effective: string; letters: string[] };
      unit: string;
    }
  /** The course as a ruler: weeks, closed days, absence, meetings, pauses and the extension. */
  | {
      kind: 'ruler';
      weeks: RulerChartWeek[];
      meetings: { on: Day; week: number; share: number; label: string; isHeld: boolean }[];
    }
  /** One line per indicator: both sides' scores over the days. */
  | {
      kind: 'scores';
      min: number;
      max: number;
      days: { on: Day; label: string }[];
      lines: ScoresChartLine[];
      legend: { staff: string; candidate: string };
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
