import type { ReactNode } from 'react';
import { amountLabel, amountText, effectWords, needWords } from '#renderer/adjustments/adjustment-words.ts';
import classes from '#renderer/adjustments/adjustments.module.css';
import { api } from '#renderer/api.ts';
import { InlineChoice } from '#renderer/components/InlineChoice.tsx';
import { InlineDay } from '#renderer/components/InlineDay.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import { useRecordSave } from '#renderer/use-record-save.ts';
import { effects, needs, type Adjustment, type adjustments } from '#shared/adjustments.ts';
import type { InputOf } from '#shared/contract.ts';
import type { TryOut } from '#shared/try-outs.ts';

type Change = InputOf<(typeof adjustments)['revise']>['change'];

/** From suggested to what a job needs, a step each; every fact is edited where it stands. */
export function AdjustmentLife({ adjustment, tryOuts }: { adjustment: Adjustment; tryOuts: readonly TryOut[] }) {
  const speak = useSpeak();
  const today = useOpenSession()?.today ?? '';
  const save = useRecordSave(adjustment);
  const { id: adjustmentId, triedFrom, triedTo, effect, neededInJob } = adjustment;
  const revise = (label: string, change: Change) =>
    save(label, (version) => api.adjustments.revise.ask({ adjustmentId, version, change }));
  const labels = {
    suggestedOn: speak('adjustments.suggestedOn'),
    reason: speak('adjustments.reason'),
    from: speak('adjustments.triedFrom'),
    to: speak('adjustments.triedTo'),
    place: speak('adjustments.function'),
    detail: speak('adjustments.detail'),
    effect: speak('adjustments.effect'),
    note: speak('adjustments.effectNote'),
    need: speak('adjustments.neededInJob'),
  };
  const isNotTried = effect === 'refused' || effect === 'not-tried';

  return (
    <ol className={classes.life} aria-label={speak('adjustments.life')}>
      <Step title={speak('adjustments.suggested')} state="done">
        <InlineDay
          label={labels.suggestedOn}
          value={adjustment.suggestedOn}
          today={today}
          emptyText=""
          whyNotEmpty={speak('adjustments.suggestedNeeded')}
          onSave={(day) => revise(labels.suggestedOn, day === null ? {} : { suggestedOn: day })}
        />
        <InlineEdit
          label={labels.reason}
          value={adjustment.reason}
          emptyText={speak('adjustments.whyEmpty')}
          onSave={(reason) => revise(labels.reason, { reason })}
        />
      </Step>
      <Step
        title={speak('adjustments.tried')}
        state={triedFrom === null ? 'ahead' : triedTo === null && effect === null ? 'now' : 'done'}
      >
        <div className={classes.between}>
          <InlineDay
            label={labels.from}
            value={triedFrom}
            today={today}
            emptyText={speak('adjustments.notYet')}
            onSave={(day) => revise(labels.from, { triedFrom: day })}
          />
          {triedFrom !== null && (
            <>
              <span className={classes.dash} aria-hidden="true">
                –
              </span>
              <InlineDay
                label={labels.to}
                value={triedTo}
                today={today}
                emptyText={speak('tryOuts.running')}
                onSave={(day) => revise(labels.to, { triedTo: day })}
              />
            </>
          )}
        </div>
        {(triedFrom !== null || adjustment.tryOutId !== null) && (
          <div className={classes.between}>
            <span className="quiet" aria-hidden="true">
              {speak('adjustments.at')}
            </span>
            <InlineChoice
              label={labels.place}
              value={adjustment.tryOutId}
              options={tryOuts.map(({ id, functionName }) => ({ value: id, label: functionName }))}
              emptyText={speak('adjustments.everyFunction')}
              onSave={(tryOutId) => revise(labels.place, { tryOutId })}
            />
          </div>
        )}
        <div className={classes.between}>
          <Extent adjustment={adjustment} onRevise={revise} />
          <InlineEdit
            label={labels.detail}
            value={adjustment.detail}
            emptyText={speak('adjustments.detailEmpty')}
            onSave={(detail) => revise(labels.detail, { detail })}
          />
        </div>
      </Step>
      <Step title={labels.effect} state={effect === null ? 'ahead' : 'done'}>
        <InlineChoice
          label={labels.effect}
          value={effect}
          options={effects.map((value) => ({ value, label: speak(effectWords[value]) }))}
          emptyText={speak('adjustments.notJudged')}
          onSave={(value) => revise(labels.effect, { effect: value })}
        />
        {(triedFrom !== null || effect !== null || adjustment.effectNote !== '') && (
          <InlineEdit
            label={labels.note}
            value={adjustment.effectNote}
            emptyText={speak(isNotTried ? 'adjustments.notTriedWhy' : 'adjustments.effectNoteEmpty')}
            onSave={(effectNote) => revise(labels.note, { effectNote })}
          />
        )}
      </Step>
      <Step title={labels.need} state={neededInJob === null ? 'ahead' : 'done'}>
        <InlineChoice
          label={labels.need}
          value={neededInJob}
          options={needs.map((value) => ({ value, label: speak(needWords[value]) }))}
          emptyText={speak('adjustments.notJudged')}
          onSave={(value) => revise(labels.need, { neededInJob: value })}
        />
      </Step>
    </ol>
  );
}

type ExtentProps = { adjustment: Adjustment; onRevise: (label: string, change: Change) => ReturnType<Revise> };
type Revise = ReturnType<typeof useRecordSave>;

/** How much and how often, where the accommodation counts anything. */
function Extent({ adjustment, onRevise }: ExtentProps) {
  const speak = useSpeak();
  const hasTimes =
    api.accommodations.list.useQuery({}).data?.find(({ id }) => id === adjustment.accommodationId)?.hasTimes ?? false;
  const isTimed = adjustment.times !== null || hasTimes;
  const isCounted = adjustment.unit !== 'none';
  if (!isTimed && !isCounted) return null;
  const amount = amountLabel(adjustment.unit, speak);
  const times = speak('adjustments.timesADay');
  return (
    <>
      {isTimed && (
        <InlineEdit
          label={times}
          value={adjustment.times?.toString() ?? ''}
          shown={isCounted ? undefined : speak('adjustments.timesOnly', { count: adjustment.times ?? 0 })}
          emptyText={speak('adjustments.timesEmpty')}
          whyRefused={(text) =>
            text.trim() === '' || /^\d{1,2}$/u.test(text.trim()) ? null : speak('adjustments.times')
          }
          onSave={(text) => onRevise(times, { times: text.trim() === '' ? null : Number(text) })}
        />
      )}
      {isTimed && isCounted && (
        <span className={classes.dash} aria-hidden="true">
          ×
        </span>
      )}
      {isCounted && (
        <InlineEdit
          label={amount}
          value={adjustment.amount}
          shown={amountText({ ...adjustment, times: null }, speak)}
          emptyText={speak('adjustments.amountEmpty')}
          onSave={(text) => onRevise(amount, { amount: text })}
        />
      )}
    </>
  );
}

type StepProps = { title: string; state: 'done' | 'now' | 'ahead'; children: ReactNode };

function Step({ title, state, children }: StepProps) {
  return (
    <li className={classes.step} data-state={state}>
      <b>{title}</b>
      {children}
    </li>
  );
}
