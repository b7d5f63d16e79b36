import { Button, SegmentedControl } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { languageNames } from '#renderer/components/language-names.ts';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { Refusal } from '#renderer/session/Refusal.tsx';
import table from '#renderer/settings/SettingsPage.module.css';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { Indicator, IndicatorWording } from '#shared/indicators.ts';
import type { Language } from '#shared/text/speak.ts';
import classes from '#renderer/indicators/indicators.module.css';

type IndicatorTableProps = { indicators: readonly Indicator[]; isReadOnly: boolean };

const fields = ['name', 'staff', 'candidate'] as const satisfies (keyof IndicatorWording)[];
const nothing: IndicatorWording = { name: '', staff: '', candidate: '' };

/** The indicators in the order they are asked, each reworded where it stands, a language at a time. */
export function IndicatorTable({ indicators, isReadOnly }: IndicatorTableProps) {
  const speak = useSpeak();
  const save = useInlineSave();
  const sayDone = useSayDone();
  const move = api.indicators.move.useCommand();
  const archive = api.indicators.archive.useCommand();
  const [language, setLanguage] = useState<Language>('da');

  function reword({ id: indicatorId, version, wording }: Indicator, field: keyof IndicatorWording, text: string) {
    const words = { ...(wording[language] ?? nothing), [field]: text };
    const isEmpty = fields.every((each) => words[each].trim() === '');
    // A language with no words at all falls back to Danish; one that has begun takes the Danish name until it has its own.
    const said = { ...words, name: words.name.trim() === '' ? wording.da.name : words.name };
    const next = language === 'da' ? { ...wording, da: words } : { ...wording, [language]: isEmpty ? null : said };
    return save(speak(`indicators.${field}`), () =>
      api.indicators.revise.ask({ indicatorId, version, change: { wording: next } }),
    );
  }

  return (
    <>
      <SegmentedControl
        className={classes.languages}
        size="xs"
        aria-label={speak('indicators.language')}
        value={language}
        data={languageNames.map(({ language: value, name }) => ({ value, label: name }))}
        onChange={(value) => setLanguage(languageNames.find((each) => each.language === value)?.language ?? 'da')}
      />
      <TableFrame label={speak('indicators.title')}>
        <table className={`${table.table} ${classes.table}`} aria-label={speak('indicators.title')}>
          <thead>
            <tr>
              {fields.map((field) => (
                <th key={field} scope="col">
                  {speak(`indicators.${field}`)}
                </th>
              ))}
              <th scope="col">
                <span className="hidden-but-read">{speak('indicators.orderAndArchive')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator, place) => {
              const { id: indicatorId, version, wording } = indicator;
              const { name } = wording.da;
              const goAfter = (after: string | null) => move.mutate({ indicatorId, version, after });
              return (
                <tr key={indicatorId}>
                  {fields.map((field) => (
                    <td key={field}>
                      <InlineEdit
                        key={language}
                        label={`${name}, ${speak(`indicators.${field}`)}`}
                        value={wording[language]?.[field] ?? ''}
                        emptyText={language === 'da' ? speak('app.notStated') : wording.da[field]}
                        isReadOnly={isReadOnly}
                        whyRefused={(text) =>
                          field === 'name' && language === 'da' && text.trim() === '' ? speak('values.required') : null
                        }
                        onSave={(text) => reword(indicator, field, text)}
                      />
                    </td>
                  ))}
                  <td className={classes.tools}>
                    {!isReadOnly && (
                      <>
                        <IconButton
                          label={speak('indicators.up', { name })}
                          size={28}
                          isDisabled={place === 0}
                          onClick={() => goAfter(indicators[place - 2]?.id ?? null)}
                        >
                          <IconArrowUp {...smallIcon} />
                        </IconButton>
                        <IconButton
                          label={speak('indicators.down', { name })}
                          size={28}
                          isDisabled={place === indicators.length - 1}
                          onClick={() => goAfter(indicators[place + 1]?.id ?? null)}
                        >
                          <IconArrowDown {...smallIcon} />
                        </IconButton>
                        <Button
                          size="compact-xs"
                          variant="subtle"
                          aria-label={speak('indicators.archiveOf', { name })}
                          onClick={() =>
                            archive.mutate(
                              { indicatorId, version },
                              {
                                onSuccess: ({ auditSeq }) =>
                                  sayDone(speak('indicators.archivedNow', { name }), auditSeq),
                              },
                            )
                          }
                        >
                          {speak('indicators.archive')}
                        </Button>
                      </>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableFrame>
      <Refusal sentence={sentenceOf(move.error ?? archive.error, speak)} />
    </>
  );
}
