import { IconX } from '@tabler/icons-react';
import { api } from '#renderer/api.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { InlineChoice } from '#renderer/components/InlineChoice.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import records from '#renderer/components/records.module.css';
import { LimitationLinks } from '#renderer/limitations/LimitationLinks.tsx';
import { regionWords } from '#shared/limitation-words.ts';
import { TraitChoice } from '#renderer/limitations/TraitChoice.tsx';
import { KindBadge } from '#renderer/observations/KindBadge.tsx';
import { kindWords } from '#renderer/observations/observation-words.ts';
import { useWithdrawal } from '#renderer/support/use-withdrawal.ts';
import { useSpeak } from '#renderer/text.ts';
import { useRecordSave } from '#renderer/use-record-save.ts';
import type { Adjustment } from '#shared/adjustments.ts';
import type { InputOf } from '#shared/contract.ts';
import { bodyRegions, type EarlierJob, type Limitation, type limitations } from '#shared/limitations.ts';
import { knowledgeKinds } from '#shared/observations.ts';

type Change = InputOf<(typeof limitations)['revise']>['change'];

type LimitationCardProps = {
  limitation: Limitation;
  jobs: readonly EarlierJob[];
  /** Of the course it is shown in. */
  adjustments: readonly Adjustment[];
  isReadOnly: boolean;
};

/** One limitation: what it means for the work, where it comes from, what it lowers and what answers it. */
export function LimitationCard({ limitation, jobs, adjustments, isReadOnly }: LimitationCardProps) {
  const speak = useSpeak();
  const save = useRecordSave(limitation);
  const withdraw = useWithdrawal();
  const seen = { limitationId: limitation.id, version: limitation.version };
  const revise = (label: string, change: Change) =>
    save(label, (version) => api.limitations.revise.ask({ limitationId: limitation.id, version, change }));
  const text = speak('limitations.words');
  const region = speak('limitations.region');
  const kind = speak('observations.kind');
  const job = speak('limitations.fromJob');
  const origin = speak('limitations.origin');
  return (
    <li className={records.record} aria-label={limitation.text}>
      <div className={records.body}>
        <div className={`${records.words} ${records.strong}`}>
          <InlineEdit
            label={text}
            value={limitation.text}
            emptyText=""
            isReadOnly={isReadOnly}
            whyRefused={(written) => (written.trim() === '' ? speak('limitations.textMissing') : null)}
            onSave={(written) => revise(text, { text: written })}
          />
        </div>
        <div className={records.facts}>
          <InlineChoice
            label={kind}
            value={limitation.kind}
            options={knowledgeKinds.map((value) => ({ value, label: speak(kindWords[value]) }))}
            emptyText=""
            canBeEmpty={false}
            shown={<KindBadge kind={limitation.kind} />}
            isReadOnly={isReadOnly}
            onSave={(value) => revise(kind, value === null ? {} : { kind: value })}
          />
          <InlineChoice
            label={region}
            value={limitation.region}
            options={bodyRegions.map((value) => ({ value, label: speak(regionWords[value]) }))}
            emptyText=""
            canBeEmpty={false}
            isReadOnly={isReadOnly}
            onSave={(value) => revise(region, value === null ? {} : { region: value })}
          />
          <TraitChoice
            label={speak('limitations.lowers')}
            value={limitation.traits}
            isReadOnly={isReadOnly}
            onSave={(traits) => revise(speak('limitations.lowers'), { traits })}
          />
        </div>
        <div className={records.facts}>
          <span>
            <span className={records.label} aria-hidden="true">
              {job}
            </span>
            <InlineChoice
              label={job}
              value={limitation.earlierJobId}
              options={jobs.map(({ id, title }) => ({ value: id, label: title }))}
              emptyText={speak('limitations.noJob')}
              isReadOnly={isReadOnly}
              onSave={(earlierJobId) => revise(job, { earlierJobId })}
            />
          </span>
          <span>
            <span className={records.label} aria-hidden="true">
              {origin}
            </span>
            <InlineEdit
              label={origin}
              value={limitation.origin}
              emptyText={speak('app.notStated')}
              isReadOnly={isReadOnly}
              onSave={(written) => revise(origin, { origin: written })}
            />
          </span>
        </div>
        <LimitationLinks limitation={limitation} adjustments={adjustments} isReadOnly={isReadOnly} />
      </div>
      {!isReadOnly && (
        <IconButton
          label={speak('limitations.withdraw', { text: limitation.text })}
          size={28}
          onClick={() => void withdraw(() => api.limitations.withdraw.ask(seen), speak('limitations.withdrawn'))}
        >
          <IconX {...smallIcon} />
        </IconButton>
      )}
    </li>
  );
}
