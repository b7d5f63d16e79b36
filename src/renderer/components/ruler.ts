/** One week of a course on the ruler. */
export type RulerWeek = {
  /** 1 to the number of weeks. */
  index: number;
  isoWeek: number;
  isClosed: boolean;
  /** What stands below a closed week instead of its number: "lukket". */
  closedLabel?: string;
};

/** A meeting above the ruler. */
export type RulerMark = {
  /** Place on the ruler in course weeks: 0 is the first Monday, 1.4 the third day of the second week. */
  at: number;
  /** One digit stands in a circle, a word in a box. */
  label: string;
  kind: 'held' | 'moved' | 'planned' | 'missed';
  /** It was held on another day than planned: filled, with a dashed edge. */
  isMoved: boolean;
  /** Shown on hover: "Opfølgning 2, flyttet til 20-10". */
  title: string;
};

/** A stretch the course stood still, in course weeks. */
export type RulerPause = { fromWeek: number; toWeek: number; title: string };

/** A missed day on the ruler's edge. */
export type RulerAbsence = {
  at: number;
  /** The absence code's letter. */
  letter: string;
  title: string;
};

/** Agreed hours from one moment of the course to another, both in course weeks. */
export type AgreedStep = {
  fromWeek: number;
  toWeek: number;
  minutesPerWeek: number;
  /** "Fra 5-10: 2 t × 3 dage"; left out where a step of many courses together has no words of its own. */
  label?: string;
  /** The reason, in quieter type below. */
  note?: string;
};

/** Minutes of one course week, counted from 1. */
export type WeekMinutes = { week: number; minutes: number; title?: string };

export type HoursCurveData = {
  agreed: AgreedStep[];
  attended: WeekMinutes[];
  /** Effective minutes of the assessed weeks only. */
  effective: WeekMinutes[];
  /** Lowest and highest effective minutes of the window, drawn beside today; null when there is no figure. */
  range: { lowest: number; highest: number; label: string; note: string } | null;
};

/** A place on the ruler as a share of its width. */
export function share(at: number, weeks: number): string {
  return `${Number(((100 * at) / weeks).toFixed(3))}%`;
}

/** Where a note stands beside today: at the right, or at the left when the course is nearly over. */
export function sideOfToday(today: number, weeks: number): 'left' | 'right' {
  return today / weeks > 0.93 ? 'left' : 'right';
}

/** The parts of a stretch that lie in open weeks and outside the pauses. */
export function openStretches(
  from: number,
  to: number,
  weeks: readonly RulerWeek[],
  pauses: readonly RulerPause[] = [],
): { from: number; to: number }[] {
  const gaps = [
    ...weeks.filter(({ isClosed }) => isClosed).map(({ index }) => ({ fromWeek: index - 1, toWeek: index })),
    ...pauses,
  ].toSorted((one, other) => one.fromWeek - other.fromWeek);
  const stretches: { from: number; to: number }[] = [];
  let start = from;
  for (const { fromWeek, toWeek } of gaps) {
    if (toWeek <= start || fromWeek >= to) continue;
    if (fromWeek > start) stretches.push({ from: start, to: fromWeek });
    start = toWeek;
  }
  if (start < to) stretches.push({ from: start, to });
  return stretches;
}
