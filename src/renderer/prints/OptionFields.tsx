import { Checkbox, SegmentedControl, Select } from '@mantine/core';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { languageNames } from '#renderer/components/language-names.ts';
import type { Period } from '#renderer/prints/whom.ts';
import { useSpeak } from '#renderer/text.ts';
import { nameForms, type NameForm, type PrintOptions } from '#shared/prints.ts';
import { languages } from '#shared/text/speak.ts';
import type { TextKey } from '#shared/text/keys.ts';
import classes from '#renderer/prints/prints.module.css';

const nameWords: Record<NameForm, TextKey> = {
  full: 'prints.namesFull',
  first: 'prints.namesFirst',
  initials: 'prints.namesInitials',
};

type OptionFieldsProps = {
  options: PrintOptions;
  onOptions: (options: PrintOptions) => void;
  /** Null for a print that has no period. */
  period: { value: Period; onChange: (period: Period) => void } | null;
  hasSources: boolean;
  /** A print that says no number has none to show in full. */
  hasCpr: boolean;
  /** Large type unless somebody wants it small. */
  isUsuallyLarge: boolean;
  today: string;
};

/** How it is printed: names, number, size, language, and what else this print can leave out or take in. */
export function OptionFields({
  options,
  onOptions,
  period,
  hasSources,
  hasCpr,
  isUsuallyLarge,
  today,
}: OptionFieldsProps) {
  const speak = useSpeak();
  const choose = (change: Partial<PrintOptions>) => onOptions({ ...options, ...change });
  const hasNames = options.names === 'full';
  return (
    <section className={classes.options}>
      <h2>{speak('prints.options')}</h2>
      {period && (
        <div className={classes.period}>
          <DayInput
            label={speak('prints.from')}
            value={period.value.from}
            today={today}
            onChange={(from) => period.onChange({ ...period.value, from })}
          />
          <DayInput
            label={speak('prints.to')}
            value={period.value.to}
            today={today}
            onChange={(to) => period.onChange({ ...period.value, to })}
          />
          <p className={classes.quiet}>{speak('prints.periodHint')}</p>
        </div>
      )}
      <div>
        <p className={classes.label} id="print-names">
          {speak('prints.names')}
        </p>
        <SegmentedControl
          fullWidth
          aria-labelledby="print-names"
          data={nameForms.map((form) => ({ value: form, label: speak(nameWords[form]) }))}
          value={options.names}
          onChange={(chosen) => {
            const names = nameForms.find((form) => form === chosen) ?? 'full';
            choose({ names, showsCpr: names === 'full' && options.showsCpr });
          }}
        />
      </div>
      {hasCpr && (
        <Checkbox
          label={speak('prints.showsCpr')}
          description={hasNames ? undefined : speak('prints.cprNeedsName')}
          disabled={!hasNames}
          checked={options.showsCpr}
          onChange={(event) => choose({ showsCpr: event.currentTarget.checked })}
        />
      )}
      <Checkbox
        label={speak('prints.large')}
        checked={options.isLarge ?? isUsuallyLarge}
        onChange={(event) => choose({ isLarge: event.currentTarget.checked })}
      />
      {hasSources && (
        <Checkbox
          label={speak('reports.hasSources')}
          checked={options.hasSources}
          onChange={(event) => choose({ hasSources: event.currentTarget.checked })}
        />
      )}
      <Select
        label={speak('prints.language')}
        data={languageNames.map(({ language, name }) => ({ value: language, label: name }))}
        value={options.language}
        onChange={(chosen) => choose({ language: languages.find((each) => each === chosen) ?? 'da' })}
        allowDeselect={false}
      />
    </section>
  );
}
