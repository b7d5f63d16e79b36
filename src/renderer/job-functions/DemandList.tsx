import { FactList } from '#renderer/components/FactList.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { LevelBars } from '#renderer/job-functions/LevelBars.tsx';
import { useSpeak } from '#renderer/text.ts';
import { traits, type Levels, type Trait } from '#shared/traits.ts';
import type { TextKey } from '#shared/text/keys.ts';
import classes from '#renderer/job-functions/LevelBars.module.css';
import type { Refused } from '#renderer/failure.ts';

type DemandListProps = {
  demands: Levels;
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

/** What the function demands, trait by trait, edited where it stands. */
export function DemandList({ demands, isReadOnly, onSave }: DemandListProps) {
  const speak = useSpeak();
  const options = [
    ...levels.map((key, level) => ({ value: String(level), label: speak(key) })),
    { value: 'unknown', label: speak('jobFunctions.levelUnknown') },
  ];
  return (
    <FactList
      facts={traits.map((trait) => ({
        label: speak(`traits.${trait}`),
        value: (
          <InlineEdit
            label={speak(`traits.${trait}`)}
            value={demands[trait] === null ? 'unknown' : String(demands[trait])}
            shown={
              <span className={classes.demand}>
                <LevelBars level={demands[trait]} />
                {demands[trait] ?? speak('app.unknown')}
              </span>
            }
            field={{ kind: 'select', options }}
            emptyText=""
            isReadOnly={isReadOnly}
            onSave={(value) => onSave(trait, value === 'unknown' ? null : Number(value))}
          />
        ),
      }))}
    />
  );
}
