import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { api } from '#renderer/api.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import records from '#renderer/components/records.module.css';
import { readJobTime } from '#renderer/earlier-jobs/job-time.ts';
import { fieldWhen, whenText } from '#renderer/life-events/when.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useWithdrawal } from '#renderer/support/use-withdrawal.ts';
import { useSpeak } from '#renderer/text.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { InputOf } from '#shared/contract.ts';
import type { EarlierJob, earlierJobs } from '#shared/limitations.ts';

type Change = InputOf<(typeof earlierJobs)['revise']>['change'];

/** One job: what, where, when and why it ended, each edited where it stands. */
export function EarlierJobLine({ job, isReadOnly }: { job: EarlierJob; isReadOnly: boolean }) {
  const speak = useSpeak();
  const save = useInlineSave();
  const withdraw = useWithdrawal();
  const today = useOpenSession()?.today ?? '';
  const seen = { earlierJobId: job.id, version: job.version };
  const revise = (label: string, change: Change) => save(label, () => api.earlierJobs.revise.ask({ ...seen, change }));

  const words = (field: 'title' | 'employer' | 'whyEnded', label: string, emptyText: string) => (
    <InlineEdit
      label={label}
      value={job[field]}
      emptyText={emptyText}
      isReadOnly={isReadOnly}
      whyRefused={(text) => (field === 'title' && text.trim() === '' ? speak('earlierJobs.missing') : null)}
      onSave={(text) => revise(label, { [field]: text })}
    />
  );
  const time = (field: 'from' | 'to', label: string) => (
    <InlineEdit
      label={label}
      value={job[field] === '' ? '' : fieldWhen(job[field])}
      shown={job[field] === '' ? undefined : whenText(job[field], speak)}
      emptyText={speak('earlierJobs.unknownTime')}
      isReadOnly={isReadOnly}
      whyRefused={(text) => (readJobTime(text, today) === null ? speak('lifeEvents.when') : null)}
      onSave={(text) => revise(label, { [field]: readJobTime(text, today) ?? job[field] })}
    />
  );

  return (
    <li className={records.record} aria-label={job.title}>
      <div className={records.body}>
        <div className={`${records.words} ${records.strong}`}>{words('title', speak('earlierJobs.job'), '')}</div>
        <div className={records.facts}>
          {words('employer', speak('earlierJobs.employer'), speak('earlierJobs.noEmployer'))}
          {labelled(speak('earlierJobs.from'), (label) => time('from', label))}
          {labelled(speak('earlierJobs.to'), (label) => time('to', label))}
          {labelled(speak('earlierJobs.whyEnded'), (label) => words('whyEnded', label, speak('app.notStated')))}
        </div>
      </div>
      {!isReadOnly && (
        <IconButton
          label={speak('earlierJobs.withdraw', { title: job.title })}
          size={28}
          onClick={() => void withdraw(() => api.earlierJobs.withdraw.ask(seen), speak('earlierJobs.withdrawn'))}
        >
          <IconX {...smallIcon} />
        </IconButton>
      )}
    </li>
  );
}

/** The field says its own label to whoever only hears it. */
const labelled = (label: string, field: (label: string) => ReactNode) => (
  <span>
    <span className={records.label} aria-hidden="true">
      {label}
    </span>
    {field(label)}
  </span>
);
