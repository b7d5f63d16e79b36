import { FactList } from '#renderer/components/FactList.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { traitAnchors, traitGroupsIn } from '#renderer/components/trait-words.ts';
import { LevelBars } from '#renderer/job-functions/LevelBars.tsx';
import panel from '#renderer/job-functions/JobFunctionPanel.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { Levels, Trait } from '#shared/traits.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';
import classes from '#renderer/job-functions/LevelBars.module.css';
import type { Refused } from '#renderer/failure.ts';

type DemandListProps = {
  demands: Levels;
  /** How heavy a lift is, in kg; stands beside the level of lifting. */
  liftKg: number | null;
  isReadOnly: boolean;
  /** Keeps one level; null is unknown. */
  onSave: (trait: Trait, level: number | null) => Promise<Refused | null>;
};

const levels: readonly TextKey[] = [
  'jobFunctions.level0',
  'jobFunctions.level1',
  'jobFunctions.level2',
  'jobFunctions.level3',
  'jobFunctions.level4',
  'jobFunctions.level5',
];

/** What the function demands, group by group, each level with what it means, edited where it stands. */
export function DemandList({ demands, liftKg, isReadOnly, onSave }: DemandListProps) {
  const speak = useSpeak();
  const optionsOf = (trait: Trait) => {
    const anchors = traitAnchors(trait, speak);
    return [
      ...levels.map((key, level) => {
        const anchor = anchors.get(level);
        return { value: String(level), label: anchor === undefined ? speak(key) : `${speak(key)}: ${anchor}` };
      }),
      { value: 'unknown', label: speak('jobFunctions.levelUnknown') },
    ];
  };
  return traitGroupsIn(speak).map(({ group, name, traits }) => (
    <div key={group}>
      <h4 className={panel.group}>{name}</h4>
      <FactList
        facts={traits.map((trait) => {
          const level = demands[trait];
          const kg = trait === 'lifting' && liftKg !== null ? `, ${speak('jobFunctions.kg', { kg: liftKg })}` : '';
          const meaning = meaningOf(trait, level, speak);
          return {
            label: speak(`traits.${trait}`),
            value: (
              <InlineEdit
                label={speak(`traits.${trait}`)}
                value={level === null ? 'unknown' : String(level)}
                shown={
                  <span className={classes.demand}>
                    <LevelBars level={level} />
                    {level ?? speak('app.unknown')}
                    {kg}
                  </span>
                }
                field={{ kind: 'select', options: optionsOf(trait) }}
                emptyText=""
                isReadOnly={isReadOnly}
                onSave={(value) => onSave(trait, value === 'unknown' ? null : Number(value))}
              />
            ),
            ...(meaning !== null && { note: meaning }),
          };
        })}
      />
    </div>
  ));
}

/** A level in words: its anchor, or the two it lies between. */
function meaningOf(trait: Trait, level: number | null, speak: Speak): string | null {
  if (level === null || level === 0) return null;
  const anchors = traitAnchors(trait, speak);
  return (
    anchors.get(level) ??
    speak('jobFunctions.betweenAnchors', { low: anchors.get(level - 1) ?? '', high: anchors.get(level + 1) ?? '' })
  );
}
