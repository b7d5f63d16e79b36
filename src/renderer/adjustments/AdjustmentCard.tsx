import type { ReactNode } from 'react';
import { AdjustmentEffect } from '#renderer/adjustments/AdjustmentEffect.tsx';
import { amountLabel, amountText, effectWords, needWords } from '#renderer/adjustments/adjustment-words.ts';
import classes from '#renderer/adjustments/adjustments.module.css';
import { api } from '#renderer/api.ts';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { InlineChoice } from '#renderer/components/InlineChoice.tsx';
import { InlineDay } from '#renderer/components/InlineDay.tsx';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import { effects, needs, type Adjustment, type adjustments } from '#shared/adjustments.ts';
import type { InputOf } from '#shared/contract.ts';
import type { TryOut } from '#shared/try-outs.ts';

type Change = InputOf<(typeof adjustments)['revise']>['change'];

/** One accommodation as an experiment: every fact edited in place, its basis beside the effect. */
export function AdjustmentCard({ adjustment, tryOuts }: { adjustment: Adjustment; tryOuts: readonly TryOut[] }) {
  const speak = useSpeak();
  const today = useOpenSession()?.today ?? '';
  const save = useInlineSave();
  const revise = (label: string, change: Change) =>
    save(label, () => api.adjustments.revise.ask({ adjustmentId: adjustment.id, version: adjustment.version, change }));
  const notStated = speak('app.notStated');
  const hasTimes =
    api.accommodations.list.useQuery({}).data?.find(({ id }) => id === adjustment.accommodationId)?.hasTimes ?? false;
  const effect = speak('adjustments.effect');
  const need = speak('adjustments.neededInJob');
  const place = speak('adjustments.function');
  const from = speak('adjustments.triedFrom');
  const to = speak('adjustments.triedTo');
  const detail = speak('adjustments.detail');
  const note = speak('adjustments.effectNote');
  const amount = amountLabel(adjustment.unit, speak);
  const times = speak('adjustments.timesADay');

  return (
    <article className={classes.card} aria-label={adjustment.wording}>
      <header className={classes.head}>
        <h3>{adjustment.wording}</h3>
        <span className={classes.code}>{adjustment.code}</span>
        {amountText(adjustment, speak) !== null && <span>{amountText(adjustment, speak)}</span>}
        <AdjustmentEffect adjustment={adjustment} />
        {adjustment.triedFrom !== null && (
          <span className="quiet">{speak('adjustments.evidenceOf', { count: adjustment.evidenceDays })}</span>
        )}
      </header>
      <dl className={classes.facts}>
        <Field label={detail}>
          <InlineEdit
            label={detail}
            value={adjustment.detail}
            emptyText={notStated}
            onSave={(text) => revise(detail, { detail: text })}
          />
        </Field>
        <Field label={from}>
          <InlineDay
            label={from}
            value={adjustment.triedFrom}
            today={today}
            emptyText={speak('adjustments.notYet')}
            onSave={(triedFrom) => revise(from, { triedFrom })}
          />
        </Field>
        <Field label={to}>
          <InlineDay
            label={to}
            value={adjustment.triedTo}
            today={today}
            emptyText={speak(adjustment.triedFrom === null ? 'adjustments.notYet' : 'tryOuts.running')}
            onSave={(triedTo) => revise(to, { triedTo })}
          />
        </Field>
        <Field label={place}>
          <InlineChoice
            label={place}
            value={adjustment.tryOutId}
            options={tryOuts.map(({ id, functionName }) => ({ value: id, label: functionName }))}
            emptyText={speak('adjustments.everywhere')}
            onSave={(tryOutId) => revise(place, { tryOutId })}
          />
        </Field>
        <Field label={effect}>
          <InlineChoice
            label={effect}
            value={adjustment.effect}
            options={effects.map((value) => ({ value, label: speak(effectWords[value]) }))}
            emptyText={speak('adjustments.notJudged')}
            onSave={(value) => revise(effect, { effect: value })}
          />
        </Field>
        <Field label={need}>
          <InlineChoice
            label={need}
            value={adjustment.neededInJob}
            options={needs.map((value) => ({ value, label: speak(needWords[value]) }))}
            emptyText={speak('adjustments.notJudged')}
            onSave={(neededInJob) => revise(need, { neededInJob })}
          />
        </Field>
        <Field label={note} isWide>
          <InlineEdit
            label={note}
            value={adjustment.effectNote}
            emptyText={notStated}
            onSave={(effectNote) => revise(note, { effectNote })}
          />
        </Field>
        {adjustment.unit !== 'none' && (
          <Field label={amount}>
            <InlineEdit
              label={amount}
              value={adjustment.amount}
              shown={amountText({ ...adjustment, times: null }, speak)}
              emptyText={notStated}
              onSave={(text) => revise(amount, { amount: text })}
            />
          </Field>
        )}
        {(adjustment.times !== null || hasTimes) && (
          <Field label={times}>
            <InlineEdit
              label={times}
              value={adjustment.times?.toString() ?? ''}
              emptyText={notStated}
              whyRefused={(text) =>
                text.trim() === '' || /^\d{1,2}$/u.test(text.trim()) ? null : speak('adjustments.times')
              }
              onSave={(text) => revise(times, { times: text.trim() === '' ? null : Number(text) })}
            />
          </Field>
        )}
      </dl>
    </article>
  );
}

function Field({ label, isWide = false, children }: { label: string; isWide?: boolean; children: ReactNode }) {
  return (
    <div data-wide={isWide || undefined}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
