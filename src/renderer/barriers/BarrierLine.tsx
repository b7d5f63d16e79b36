import { IconCheck, IconCircle, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { api } from '#renderer/api.ts';
import { barrierKindWords, barrierStatusWords, weightWords } from '#shared/barrier-words.ts';
import { HalfCircle } from '#renderer/components/HalfCircle.tsx';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { InlineChoice } from '#renderer/components/InlineChoice.tsx';
import { InlineDay } from '#renderer/components/InlineDay.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import records from '#renderer/components/records.module.css';
import { StatusBadge, type BadgeIcon, type StatusKind } from '#renderer/components/StatusBadge.tsx';
import { sensitivityWords } from '#renderer/observations/observation-words.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { SensitiveFold } from '#renderer/support/SensitiveFold.tsx';
import { useWithdrawal } from '#renderer/support/use-withdrawal.ts';
import { useSpeak } from '#renderer/text.ts';
import { useRecordSave } from '#renderer/use-record-save.ts';
import {
  barrierKinds,
  barrierStatuses,
  barrierWeights,
  type Barrier,
  type BarrierStatus,
  type barriers,
} from '#shared/barriers.ts';
import type { InputOf } from '#shared/contract.ts';
import { sensitivities, type Sensitivity } from '#shared/observations.ts';

type Change = InputOf<(typeof barriers)['revise']>['change'];

const statusLooks: Record<BarrierStatus, { kind: StatusKind; icon: BadgeIcon }> = {
  open: { kind: 'line', icon: IconCircle },
  reduced: { kind: 'info', icon: HalfCircle },
  solved: { kind: 'ok', icon: IconCheck },
};

/** One barrier: what it is, what it weighs, and its status since a day; each edited where it stands. */
export function BarrierLine({ barrier }: { barrier: Barrier }) {
  const speak = useSpeak();
  const save = useRecordSave(barrier);
  const withdraw = useWithdrawal();
  const today = useOpenSession()?.today ?? '';
  const seen = { barrierId: barrier.id, version: barrier.version };
  const revise = (label: string, change: Change) =>
    save(label, (version) => api.barriers.revise.ask({ barrierId: barrier.id, version, change }));
  const kind = speak('barriers.kind');
  const text = speak('barriers.words');
  const weight = speak('barriers.weight');
  const status = speak('barriers.status');
  const since = speak('barriers.since');
  const sensitivity = speak('observations.sensitivity');
  const isSensitive = barrier.sensitivity === 'sensitive';
  // Whoever only passes by reads neither the words nor the kind of a sensitive one.
  const what = isSensitive ? speak('barriers.foldedName', { day: barrier.statusOn }) : barrier.text;
  const sensitivityShown: Partial<Record<Sensitivity, ReactNode>> = {
    ordinary: <span className="quiet">{speak(sensitivityWords.ordinary)}</span>,
    sensitive: <StatusBadge kind="sens" word={speak(sensitivityWords.sensitive)} />,
  };
  const kindChoice = (
    <InlineChoice
      label={kind}
      value={barrier.kind}
      options={barrierKinds.map((value) => ({ value, label: speak(barrierKindWords[value]) }))}
      emptyText=""
      canBeEmpty={false}
      onSave={(value) => revise(kind, value === null ? {} : { kind: value })}
    />
  );

  return (
    <li className={records.record} data-sensitive={isSensitive || undefined} aria-label={what}>
      <div className={records.body}>
        <SensitiveFold isSensitive={isSensitive} what={what}>
          <div className={records.words}>
            <InlineEdit
              label={text}
              value={barrier.text}
              emptyText=""
              whyRefused={(written) => (written.trim() === '' ? speak('barriers.missing') : null)}
              onSave={(written) => revise(text, { text: written })}
            />
          </div>
          {isSensitive && <div className={records.facts}>{kindChoice}</div>}
        </SensitiveFold>
        <div className={records.facts}>
          <InlineChoice
            label={status}
            value={barrier.status}
            options={barrierStatuses.map((value) => ({ value, label: speak(barrierStatusWords[value]) }))}
            emptyText=""
            canBeEmpty={false}
            shown={<StatusBadge {...statusLooks[barrier.status]} word={speak(barrierStatusWords[barrier.status])} />}
            onSave={(value) => revise(status, value === null ? {} : { status: value })}
          />
          <span>
            <span className={records.label} aria-hidden="true">
              {since}
            </span>
            <InlineDay
              label={since}
              value={barrier.statusOn}
              today={today}
              emptyText=""
              whyNotEmpty={speak('barriers.dayMissing')}
              onSave={(day) => revise(since, day === null ? {} : { statusOn: day })}
            />
          </span>
        </div>
        <div className={records.facts}>
          {!isSensitive && kindChoice}
          <span>
            <span className={records.label} aria-hidden="true">
              {weight}
            </span>
            <InlineChoice
              label={weight}
              value={barrier.weight}
              options={barrierWeights.map((value) => ({ value, label: speak(weightWords[value]) }))}
              emptyText=""
              canBeEmpty={false}
              onSave={(value) => revise(weight, value === null ? {} : { weight: value })}
            />
          </span>
          <InlineChoice
            label={sensitivity}
            value={barrier.sensitivity}
            options={sensitivities.map((value) => ({ value, label: speak(sensitivityWords[value]) }))}
            emptyText=""
            canBeEmpty={false}
            shown={sensitivityShown[barrier.sensitivity]}
            onSave={(value) => revise(sensitivity, value === null ? {} : { sensitivity: value })}
          />
        </div>
      </div>
      <IconButton
        label={speak('barriers.withdraw', { text: what })}
        size={28}
        onClick={() => void withdraw(() => api.barriers.withdraw.ask(seen), speak('barriers.withdrawn'))}
      >
        <IconX {...smallIcon} />
      </IconButton>
    </li>
  );
}
