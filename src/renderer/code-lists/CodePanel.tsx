import { Button } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { EndCodeForm } from '#renderer/code-lists/EndCodeForm.tsx';
import { RewordForm } from '#renderer/code-lists/RewordForm.tsx';
import { meaningOf, validityOf } from '#renderer/code-lists/words.ts';
import { FactList } from '#renderer/components/FactList.tsx';
import { Fold } from '#renderer/components/Fold.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { PanelHead } from '#renderer/components/PanelHead.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { HouseHistory } from '#renderer/history/HouseHistory.tsx';
import { Refusal } from '#renderer/session/Refusal.tsx';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { Day } from '#shared/calendar.ts';
import { codeText, type Code } from '#shared/code-lists.ts';
import classes from '#renderer/code-lists/codes.module.css';

type CodePanelProps = {
  code: Code;
  today: Day;
  isReadOnly: boolean;
  /** Hears the row of the new wording. */
  onReworded: (codeId: string) => void;
  onClose: () => void;
};

/** One code: a spelling mistake is corrected where it stands, a new wording holds from a day, and it can end. */
export function CodePanel({ code, today, isReadOnly, onReworded, onClose }: CodePanelProps) {
  const speak = useSpeak();
  const save = useInlineSave();
  const sayDone = useSayDone();
  const [form, setForm] = useState<'reword' | 'end' | null>(null);
  const end = api.codeLists.end.useCommand();
  const { id: codeId, version, validTo, isSystem, kind, list } = code;
  const text = codeText(code, speak.language);

  const words = (field: 'textDa' | 'textSv' | 'textEn' | 'key', label: string, emptyText: string) => ({
    label,
    value: (
      <InlineEdit
        label={label}
        value={code[field] ?? ''}
        emptyText={emptyText}
        isReadOnly={isReadOnly}
        onSave={(value) =>
          save(label, () => api.codeLists.reword.ask({ codeId, version, from: null, change: { [field]: value } }))
        }
      />
    ),
  });
  const facts = [
    words('textDa', speak('codeLists.textDa'), ''),
    words('textSv', speak('codeLists.textSv'), speak('codeLists.fallsBack')),
    words('textEn', speak('codeLists.textEn'), speak('codeLists.fallsBack')),
    ...(list === 'absence' ? [words('key', speak('codeLists.keyShort'), speak('codeLists.noKey'))] : []),
    { label: speak('codeLists.meaning'), value: meaningOf(kind, speak) || speak('codeLists.noMeaning') },
    { label: speak('codeLists.validity'), value: validityOf(code, speak) },
    { label: speak('codeLists.code'), value: code.code },
    {
      label: speak('codeLists.owner'),
      value: speak(isSystem ? 'codeLists.system' : 'codeLists.own'),
      ...(isSystem && { note: speak('codeLists.systemNote') }),
    },
  ];
  return (
    <>
      <PanelHead title={text} note={speak(`codeLists.${list}`)} onClose={onClose} />
      <section>
        <SectionHead level={3} title={speak('codeLists.words')} />
        {!isReadOnly && <p className={classes.note}>{speak('codeLists.correct')}</p>}
        <FactList facts={facts} />
      </section>
      {!isReadOnly && form === null && (
        <div className={classes.actions}>
          <Button size="xs" onClick={() => setForm('reword')}>
            {speak('codeLists.reword')}
          </Button>
          {validTo === null ? (
            <Button size="xs" variant="subtle" onClick={() => setForm('end')}>
              {speak('codeLists.end')}
            </Button>
          ) : (
            <Button
              size="xs"
              variant="subtle"
              onClick={() =>
                end.mutate(
                  { codeId, version, validTo: null },
                  { onSuccess: ({ auditSeq }) => sayDone(speak('codeLists.back', { text }), auditSeq) },
                )
              }
            >
              {speak('codeLists.takeBack')}
            </Button>
          )}
        </div>
      )}
      <Refusal sentence={sentenceOf(end.error, speak)} />
      {form === 'reword' && (
        <RewordForm code={code} today={today} onReworded={onReworded} onCancel={() => setForm(null)} />
      )}
      {form === 'end' && <EndCodeForm code={code} today={today} onDone={() => setForm(null)} />}
      <Fold label={speak('codeLists.history')}>
        <HouseHistory recordId={codeId} />
      </Fold>
    </>
  );
}
