import { openDays, type ReportFacts } from '#shared/report-facts.ts';

/** A mean, in the unit of what was measured, with how many days it stands on. */
export type Measured = { mean: number; lowest: number; highest: number; days: number };

export type EnduranceMonth = {
  /** The month's first day. */
  month: string;
  attendedDays: number;
  minutesToOnset: Measured | null;
  symptomBefore: Measured | null;
  symptomAfter: Measured | null;
};

/** Minutes to symptoms and symptoms before and after work, month by month, over the attended days that say so. */
export function enduranceByMonth(facts: ReportFacts): EnduranceMonth[] {
  const attended = openDays(facts).filter(({ attendedMinutes }) => attendedMinutes > 0);
  const months = Map.groupBy(attended, ({ day }) => `${day.slice(0, 7)}-01`);
  return [...months]
    .map(([month, days]) => ({
      month,
      attendedDays: days.length,
      minutesToOnset: measured(days.map(({ minutesToOnset }) => minutesToOnset)),
      symptomBefore: measured(days.map(({ symptomBefore }) => symptomBefore)),
      symptomAfter: measured(days.map(({ symptomAfter }) => symptomAfter)),
    }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** Is anything measured at all? */
export const isMeasured = ({ minutesToOnset, symptomBefore, symptomAfter }: EnduranceMonth): boolean =>
  minutesToOnset !== null || symptomBefore !== null || symptomAfter !== null;

function measured(values: readonly (number | null)[]): Measured | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return { mean, lowest: Math.min(...known), highest: Math.max(...known), days: known.length };
}
