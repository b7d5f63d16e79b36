import type { Dealer } from '#main/demo/others/dealer.ts';
import { decisions, minutesAt, type Facts } from '#main/demo/others/said.ts';
import type { DemoDecision, DemoMeeting, MeetingPlace } from '#main/demo/story.ts';

type Setting = { consultant: string; counsellor: string; lastWeek: number; thisWeek: number };

/** The weeks of the template, as far as a decision must know them. */
const weekOf = { start: 1, 1: 3, 2: 6, 3: 9, 4: 11, final: 13 } as const satisfies Record<MeetingPlace, number>;

/** Minutes and decisions of the meetings of one course: all of one that runs, the weighty ones of one that is over. */
export function drawnMeetings(facts: Facts, setting: Setting, dealer: Dealer): DemoMeeting[] {
  const { lastWeek, thisWeek } = setting;
  const isOver = lastWeek < thisWeek;
  const kept: readonly MeetingPlace[] = isOver ? ['start', 2, 'final'] : ['start', 1, 2, 3, 4];
  return kept
    .filter((at) => weekOf[at] <= lastWeek)
    .map((at) => ({
      at,
      minutes: dealer.next(minutesAt[at])(facts),
      ...(at === 'final' || at === 4 ? {} : { decisions: [decisionAt(weekOf[at], facts, setting, dealer)] }),
      ...(at === 2 && dealer.between(1, 4) === 1
        ? { also: [{ role: 'companion' as const, name: companionOf(facts, dealer) }] }
        : {}),
    }));
}

function decisionAt(
  week: number,
  facts: Facts,
  { consultant, counsellor, lastWeek, thisWeek }: Setting,
  dealer: Dealer,
): DemoDecision {
  const { text, owner } = dealer.next(decisions);
  const isFresh = thisWeek - week <= 2 && thisWeek <= lastWeek;
  const doneIn = Math.min(week + 1, lastWeek);
  return {
    text: text(facts),
    ...(owner === 'candidate' ? {} : { owner: owner === 'consultant' ? consultant : counsellor }),
    // What was decided lately is still to be done; the rest has been, so that only one stands as overdue.
    ...(isFresh ? { due: [thisWeek + 1, 4] } : { due: [doneIn, 5], done: [doneIn, 2] }),
  };
}

const companionOf = ({ he }: Facts, dealer: Dealer): string =>
  dealer.pick([
    `${he === 'hun' ? 'Hendes' : 'Hans'} søster`,
    'Bisidder fra kommunen',
    `${he === 'hun' ? 'Hendes' : 'Hans'} datter`,
  ]);
