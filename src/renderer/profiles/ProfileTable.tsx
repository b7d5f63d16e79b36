import { Table } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { Fragment, type KeyboardEvent } from 'react';
import course from '#renderer/components/course.module.css';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { traitGroupsIn } from '#renderer/components/trait-words.ts';
import { FitBadge } from '#renderer/profiles/FitBadge.tsx';
import { LevelTrack } from '#renderer/profiles/LevelTrack.tsx';
import { standingWords } from '#renderer/profiles/words.ts';
import classes from '#renderer/profiles/profiles.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { Relief, TraitFit } from '#shared/profiles.ts';
import { scoreSides, type ScoreSide } from '#shared/scores.ts';
import { traits, type Trait } from '#shared/traits.ts';

export type Spot = { trait: Trait; side: ScoreSide };

type ProfileTableProps = {
  fits: readonly TraitFit[];
  /** The function whose demands are drawn; null when none is there. */
  functionName: string | null;
  active: Spot;
  isReadOnly: boolean;
  onActive: (spot: Spot) => void;
  /** Gives a level, or takes it back with null. */
  onLevel: (spot: Spot, level: number | null) => void;
};

/** Puts the keyboard in a level's cell. */
export const goToSpot = ({ trait, side }: Spot): void =>
  document.querySelector<HTMLElement>(`[data-spot="${trait} ${side}"]`)?.focus();

const below = (spot: Spot, steps: number): Spot => {
  const place = Math.min(traits.length - 1, Math.max(0, traits.indexOf(spot.trait) + steps));
  return { ...spot, trait: traits[place] ?? spot.trait };
};

const isPlain = ({ ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>): boolean =>
  !ctrlKey && !metaKey && !altKey;
const isLevel = (key: string): boolean => /^[0-5]$/u.test(key);

/** Where a digit is text, or belongs to what is open. */
const takesDigits =
  'input, textarea, select, [contenteditable="true"], [role="grid"], [role="dialog"], [role="menu"], [role="listbox"]';

/** The twenty traits: both sides' levels, typed down a column with 0 to 5 from wherever one stands on the tab, and how they lie to what the function demands. */
export function ProfileTable(props: ProfileTableProps) {
  const { fits, functionName, active, isReadOnly, onActive, onLevel } = props;
  const speak = useSpeak();
  const fitOfTrait = new Map(fits.map((fit) => [fit.trait, fit]));

  function take(spot: Spot, key: string) {
    onLevel(spot, Number(key));
    goToSpot(below(spot, 1));
  }

  // The lit row takes a level before the keyboard stands in it; else the digit would begin an observation.
  useWindowEvent(
    'keydown',
    (event) => {
      if (isReadOnly || event.defaultPrevented || !isPlain(event) || !isLevel(event.key)) return;
      if (event.target instanceof Element && event.target.closest(takesDigits) !== null) return;
      event.preventDefault();
      take(active, event.key);
    },
    { capture: true },
  );

  function hearKeys(event: KeyboardEvent, spot: Spot) {
    if (!isPlain(event)) return;
    const moves: Record<string, Spot> = {
      ArrowDown: below(spot, 1),
      ArrowUp: below(spot, -1),
      Enter: below(spot, event.shiftKey ? -1 : 1),
      Home: below(spot, -traits.length),
      End: below(spot, traits.length),
      ArrowLeft: { ...spot, side: 'staff' },
      ArrowRight: { ...spot, side: 'candidate' },
    };
    const move = moves[event.key];
    if (move) goToSpot(move);
    else if (isLevel(event.key) && !isReadOnly) take(spot, event.key);
    else if ((event.key === 'Delete' || event.key === 'Backspace') && !isReadOnly) onLevel(spot, null);
    else return;
    event.preventDefault();
  }

  return (
    <TableFrame label={speak('profiles.levels')}>
      <Table className={classes.table} role="grid" aria-label={speak('profiles.levels')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{speak('profiles.trait')}</Table.Th>
            <Table.Th scope="col">
              <span className="hidden-but-read">{speak('profiles.track')}</span>
              <span className={classes.scale} aria-hidden="true">
                <span>0</span>
                <span>5</span>
              </span>
            </Table.Th>
            <Table.Th scope="col" className={course.number}>
              <span aria-hidden="true">● </span>
              {speak('profiles.staff')}
            </Table.Th>
            <Table.Th scope="col" className={course.number}>
              <span aria-hidden="true">○ </span>
              {speak('profiles.candidate')}
            </Table.Th>
            <Table.Th scope="col" className={course.number}>
              <span aria-hidden="true">▌</span>
              {speak('profiles.demand')}
            </Table.Th>
            <Table.Th scope="col">{speak('profiles.fit')}</Table.Th>
            <Table.Th scope="col" className={classes.wide}>
              {speak('profiles.closes')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {traitGroupsIn(speak).map(({ group, name, traits: ofGroup }) => (
            <Fragment key={group}>
              <Table.Tr className={classes.group}>
                <Table.Th scope="colgroup" colSpan={7}>
                  {name}
                </Table.Th>
              </Table.Tr>
              {ofGroup.map((trait) => {
                const fit = fitOfTrait.get(trait);
                return (
                  fit && (
                    <Table.Tr key={trait} data-active={trait === active.trait || undefined}>
                      <Table.Th scope="row" className={course.name}>
                        {speak(`traits.${trait}`)}
                      </Table.Th>
                      <Table.Td>
                        <LevelTrack {...fit} />
                      </Table.Td>
                      {scoreSides.map((side) => (
                        <Table.Td
                          key={side}
                          className={classes.level}
                          data-spot={`${trait} ${side}`}
                          data-side={side}
                          tabIndex={trait === active.trait && side === active.side ? 0 : -1}
                          onFocus={() => onActive({ trait, side })}
                          onClick={() => goToSpot({ trait, side })}
                          onKeyDown={(event) => hearKeys(event, { trait, side })}
                        >
                          {fit[side] ?? <Unknown />}
                        </Table.Td>
                      ))}
                      <Table.Td className={course.number}>{fit.demand ?? <Unknown />}</Table.Td>
                      <Table.Td>{functionName !== null && <FitBadge {...fit} />}</Table.Td>
                      <Table.Td className={classes.wide}>
                        <ClosedBy reliefs={fit.reliefs} />
                      </Table.Td>
                    </Table.Tr>
                  )
                );
              })}
            </Fragment>
          ))}
        </Table.Tbody>
      </Table>
    </TableFrame>
  );
}

function Unknown() {
  const speak = useSpeak();
  return (
    <span className={classes.unknown}>
      <span className="hidden-but-read">{speak('app.unknown')}</span>
    </span>
  );
}

// The most telling one; the rest stand beside the table.
function ClosedBy({ reliefs }: { reliefs: readonly Relief[] }) {
  const speak = useSpeak();
  const [first, ...others] = reliefs;
  if (!first) return null;
  return (
    <span className={classes.closedBy}>
      {first.wording}, {speak(standingWords[first.standing]).toLocaleLowerCase(speak.language)}
      {others.length > 0 && <span className="quiet"> {speak('profiles.more', { number: others.length })}</span>}
    </span>
  );
}
