import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import form from '#renderer/components/form.module.css';
import { PanelForm } from '#renderer/components/PanelForm.tsx';
import { wholeNumber } from '#renderer/components/whole-number.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { ScalePreview } from '#renderer/indicators/ScalePreview.tsx';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { whyScaleRefused, type ScoreScale } from '#shared/indicators.ts';
import classes from '#renderer/indicators/indicators.module.css';

type Row = { at: string; da: string; sv: string; en: string };

/** The scale's ends and the words of its steps. Scores that were given keep the scale of their day. */
export function ScaleForm({ scale, onDone }: { scale: ScoreScale; onDone: () => void }) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const rescale = api.indicators.rescale.useCommand();
  const [min, setMin] = useState(String(scale.min));
  const [max, setMax] = useState(String(scale.max));
  const [rows, setRows] = useState<Row[]>(() => scale.anchors.map((anchor) => ({ ...anchor, at: String(anchor.at) })));
  const change = (place: number, part: Partial<Row>) =>
    setRows((earlier) => earlier.map((row, each) => (each === place ? { ...row, ...part } : row)));

  const read = readScale(min, max, rows);
  const why = read && whyScaleRefused(read);
  const missing = !read
    ? speak(rows.some(({ da }) => da.trim() === '') ? 'indicators.wordsMissing' : 'indicators.scaleStep')
    : why && speak(why);

  async function save() {
    if (!read) return;
    const { auditSeq } = await rescale.mutateAsync({ version: scale.version, ...read });
    sayDone(speak('app.fieldSaved', { field: speak('indicators.scale') }), auditSeq);
    onDone();
  }

  return (
    <PanelForm
      label={speak('indicators.rescale')}
      saveLabel={speak('indicators.saveScale')}
      onSave={save}
      onCancel={onDone}
      isPending={rescale.isPending}
      missing={missing}
      fault={sentenceOf(rescale.error, speak)}
      note={speak('indicators.rescaleNote')}
    >
      <div className={classes.ends}>
        <TextInput
          label={speak('indicators.min')}
          value={min}
          inputMode="numeric"
          onChange={(event) => setMin(event.currentTarget.value)}
        />
        <TextInput
          label={speak('indicators.max')}
          value={max}
          inputMode="numeric"
          onChange={(event) => setMax(event.currentTarget.value)}
        />
      </div>
      <fieldset className={form.fieldset}>
        <legend className={form.legend}>{speak('indicators.anchors')}</legend>
        {rows.map((row, place) => (
          // The rows have no name of their own while they are written.
          <div key={place} className={classes.anchor}>
            <TextInput
              aria-label={speak('indicators.anchorStep', { place: place + 1 })}
              value={row.at}
              inputMode="numeric"
              onChange={(event) => change(place, { at: event.currentTarget.value })}
            />
            {(['da', 'sv', 'en'] as const).map((language) => (
              <TextInput
                key={language}
                aria-label={speak(`indicators.${language}Words`, { step: row.at })}
                placeholder={speak(`indicators.${language}Short`)}
                value={row[language]}
                onChange={(event) => change(place, { [language]: event.currentTarget.value })}
              />
            ))}
            <IconButton
              label={speak('indicators.removeAnchor', { step: row.at })}
              size={28}
              onClick={() => setRows((earlier) => earlier.toSpliced(place, 1))}
            >
              <IconX {...smallIcon} />
            </IconButton>
          </div>
        ))}
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconPlus {...smallIcon} />}
          onClick={() => setRows((earlier) => [...earlier, { at: '', da: '', sv: '', en: '' }])}
        >
          {speak('indicators.addAnchor')}
        </Button>
      </fieldset>
      {read && !why && <ScalePreview scale={read} />}
    </PanelForm>
  );
}

/** The scale as it is written; null while a step is no number, or one has no words. */
function readScale(min: string, max: string, rows: readonly Row[]): Pick<ScoreScale, 'min' | 'max' | 'anchors'> | null {
  const [lowest, highest] = [wholeNumber(min), wholeNumber(max)];
  const anchors = rows.flatMap(({ at, ...words }) => {
    const step = wholeNumber(at);
    return step === null || words.da.trim() === '' ? [] : [{ at: step, ...words }];
  });
  return lowest === null || highest === null || anchors.length < rows.length
    ? null
    : { min: lowest, max: highest, anchors };
}
