import type { AsOf } from '#main/clock.ts';
import type { InputByName, OutputByName } from '#main/handler.ts';
import type { Day } from '#shared/calendar.ts';
import type { OperationName } from '#shared/contract.ts';
import type { Colleague } from '#shared/session.ts';

/** The moment something is said to have happened, and the colleague who did it; the leader when nobody is named. */
export type Moment = AsOf & { by?: Colleague | undefined };

/** Asks an ordinary operation as somebody of the demo, on the day it is said to have happened. */
export type PerformAsOf = <O extends OperationName>(
  operation: O,
  input: InputByName<O>,
  moment: Moment,
) => Promise<OutputByName<O>>;

/** What the steps find by name: departments, staff, functions, accommodations, and the records earlier steps made. */
export type House = {
  /** Throws when the demo knows nothing of that name. */
  idOf(name: string): string;
  versionOf(name: string): number;
  keep(name: string, record: { id: string; version?: number }): void;
  /** A record that is kept has a new version. */
  renew(name: string, record: { version: number }): void;
  /** The colleague as the one who acts. */
  colleague(name: string): Colleague;
  register(colleague: Colleague): void;
};

export type Step = {
  day: Day;
  /** A colleague by name; the leader when nobody is named. */
  by?: string | undefined;
  take: (perform: PerformAsOf, at: Moment, house: House) => Promise<unknown>;
};

export function emptyHouse(): House {
  const records = new Map<string, { id: string; version: number }>();
  const colleagues = new Map<string, Colleague>();
  const known = <Value>(value: Value | undefined, name: string): Value => {
    if (value === undefined) throw new Error(`The demo knows no ${name}`);
    return value;
  };
  return {
    idOf: (name) => known(records.get(name), name).id,
    versionOf: (name) => known(records.get(name), name).version,
    keep: (name, { id, version = 1 }) => void records.set(name, { id, version }),
    renew: (name, { version }) => void records.set(name, { ...known(records.get(name), name), version }),
    colleague: (name) => known(colleagues.get(name), name),
    register(colleague) {
      colleagues.set(colleague.name, colleague);
      records.set(colleague.name, { id: colleague.staffId, version: 1 });
    },
  };
}

/** From seven in the morning UTC, a minute a step; a day of the demo has far less than a day's steps. */
export function momentOf(today: Day, minute: number): AsOf {
  const hour = 7 + Math.floor(minute / 60);
  return { today, now: `${today}T${String(hour).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00.000Z` };
}
