import { Button, Checkbox, Popover, SegmentedControl } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { smallIcon } from '#renderer/components/icon.ts';
import { languageNames } from '#renderer/components/language-names.ts';
import { useSpeak } from '#renderer/text.ts';
import type { PrintOptions } from '#shared/prints.ts';
import { languages } from '#shared/text/speak.ts';
import type { Speak } from '#shared/text/speak.ts';
import classes from '#renderer/reports/report.module.css';

type PrintChoicesProps = { options: PrintOptions; onChange: (options: PrintOptions) => void };

/** Type, sources and language of the paper, folded behind what is chosen. */
export function PrintChoices({ options, onChange }: PrintChoicesProps) {
  const speak = useSpeak();
  return (
    <Popover width={300} position="bottom-start" shadow="md" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <Button size="xs" variant="subtle" rightSection={<IconChevronDown {...smallIcon} />}>
          {speak('reports.optionsShown', { options: optionsText(options, speak) })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.options} aria-label={speak('reports.options')}>
        <Checkbox
          label={speak('reports.isLarge')}
          checked={options.isLarge === true}
          onChange={(event) => onChange({ ...options, isLarge: event.currentTarget.checked })}
        />
        <Checkbox
          label={speak('reports.hasSources')}
          checked={options.hasSources}
          onChange={(event) => onChange({ ...options, hasSources: event.currentTarget.checked })}
        />
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={speak('reports.language')}
          data={languageNames.map(({ language, name }) => ({ value: language, label: name }))}
          value={options.language}
          onChange={(chosen) =>
            onChange({ ...options, language: languages.find((language) => language === chosen) ?? options.language })
          }
        />
      </Popover.Dropdown>
    </Popover>
  );
}

/** What is chosen, in words: "Dansk, stor skrift". */
export const optionsText = ({ language, isLarge, hasSources }: PrintOptions, speak: Speak): string =>
  [
    languageNames.find((each) => each.language === language)?.name ?? language,
    ...(isLarge ? [speak('reports.isLarge')] : []),
    ...(hasSources ? [speak('reports.hasSources')] : []),
  ].join(', ');
