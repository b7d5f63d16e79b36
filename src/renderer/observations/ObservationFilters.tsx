import { SegmentedControl, TextInput } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { smallIcon } from '#renderer/components/icon.ts';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { countByArea, type LogFilter } from '#renderer/observations/log.ts';
import { areaWords, kindWords, sensitivityWords } from '#renderer/observations/observation-words.ts';
import classes from '#renderer/observations/observations.module.css';
import { useSpeak } from '#renderer/text.ts';
import { knowledgeKinds, observationAreas, sensitivities, type Observation } from '#shared/observations.ts';

type ObservationFiltersProps = {
  observations: readonly Observation[];
  filter: LogFilter;
  onChange: (filter: LogFilter) => void;
};

/** Which of the log is shown; each area with its number. "/" comes to the search from anywhere on the page. */
export function ObservationFilters({ observations, filter, onChange }: ObservationFiltersProps) {
  const speak = useSpeak();
  const search = useRef<HTMLInputElement>(null);
  useWindowEvent('keydown', (event) => {
    // Asked by what it writes: on a Danish keyboard the slash is Shift 7.
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    search.current?.focus();
  });
  const counts = countByArea(observations);
  const change = (part: Partial<LogFilter>) => onChange({ ...filter, ...part });
  const numbered = (word: string, number: number) => (
    <span className={classes.numbered}>
      {word} <span className={classes.number}>{number}</span>
    </span>
  );
  return (
    <search className={classes.filters} aria-label={speak('observations.filters')}>
      <div className={classes.row}>
        <FilterChoice
          label={speak('observations.area')}
          value={filter.area}
          everyWord={numbered(speak('observations.all'), observations.length)}
          options={observationAreas.map((area) => ({
            value: area,
            label: numbered(speak(areaWords[area]), counts[area]),
          }))}
          onChoose={(area) => change({ area })}
        />
        <TextInput
          ref={search}
          className={classes.search}
          aria-label={speak('observations.search')}
          placeholder={speak('observations.search')}
          value={filter.words}
          autoComplete="off"
          leftSection={<IconSearch {...smallIcon} />}
          rightSection={<KeyHint keys="/" />}
          rightSectionWidth={40}
          onChange={(event) => change({ words: event.currentTarget.value })}
          onKeyDown={(event) => event.key === 'Escape' && change({ words: '' })}
        />
      </div>
      <div className={classes.row}>
        <FilterChoice
          label={speak('observations.kind')}
          value={filter.kind}
          everyWord={speak('observations.all')}
          options={knowledgeKinds.map((kind) => ({ value: kind, label: speak(kindWords[kind]) }))}
          onChoose={(kind) => change({ kind })}
        />
        <FilterChoice
          label={speak('observations.sensitivity')}
          value={filter.sensitivity}
          everyWord={speak('observations.all')}
          options={sensitivities.map((each) => ({ value: each, label: speak(sensitivityWords[each]) }))}
          onChoose={(sensitivity) => change({ sensitivity })}
        />
      </div>
    </search>
  );
}

type FilterChoiceProps<Value extends string> = {
  label: string;
  value: Value | null;
  everyWord: ReactNode;
  options: { value: Value; label: ReactNode }[];
  onChoose: (value: Value | null) => void;
};

const every = '*';

function FilterChoice<Value extends string>({ label, value, everyWord, options, onChoose }: FilterChoiceProps<Value>) {
  return (
    <SegmentedControl
      aria-label={label}
      value={value ?? every}
      data={[{ value: every, label: everyWord }, ...options]}
      onChange={(chosen) => onChoose(options.find((option) => option.value === chosen)?.value ?? null)}
    />
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
