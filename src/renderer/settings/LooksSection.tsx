import { SegmentedControl } from '@mantine/core';
import { api } from '#renderer/api.ts';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { languageNames } from '#renderer/components/language-names.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { Settings } from '#shared/settings.ts';
import classes from '#renderer/settings/SettingsPage.module.css';

type LooksSectionProps = { settings: Settings };

/** Language and looks of this computer; each choice shows itself at once. */
export function LooksSection({ settings }: LooksSectionProps) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const choose = api.settings.choose.useCommand();
  const choices: { field: keyof Settings; label: string; data: { value: string; label: string }[] }[] = [
    {
      field: 'language',
      label: speak('settings.language'),
      data: languageNames.map(({ language, name }) => ({ value: language, label: name })),
    },
    {
      field: 'scheme',
      label: speak('settings.scheme'),
      data: [
        { value: 'light', label: speak('settings.light') },
        { value: 'dark', label: speak('settings.dark') },
        { value: 'auto', label: speak('settings.auto') },
      ],
    },
    {
      field: 'contrast',
      label: speak('settings.contrast'),
      data: [
        { value: 'normal', label: speak('settings.normalContrast') },
        { value: 'more', label: speak('settings.moreContrast') },
      ],
    },
    {
      field: 'density',
      label: speak('settings.density'),
      data: [
        { value: 'compact', label: speak('settings.compact') },
        { value: 'normal', label: speak('settings.normal') },
        { value: 'airy', label: speak('settings.airy') },
      ],
    },
  ];
  return (
    <section>
      <SectionHead title={speak('settings.looks')} note={speak('settings.looksNote')} />
      {choices.map(({ field, label, data }) => (
        <div key={field} className={classes.choice}>
          <span id={`looks-${field}`}>{label}</span>
          <SegmentedControl
            aria-labelledby={`looks-${field}`}
            value={settings[field]}
            data={data}
            onChange={(value) =>
              choose.mutate(
                { [field]: value },
                { onSuccess: () => sayDone(speak('app.fieldSaved', { field: label }), null) },
              )
            }
          />
        </div>
      ))}
    </section>
  );
}
