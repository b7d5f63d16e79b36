import type { ReactNode } from 'react';
import { api } from '#renderer/api.ts';
import { InlineChoice } from '#renderer/components/InlineChoice.tsx';
import { InlineDay } from '#renderer/components/InlineDay.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { effortStatusKinds } from '#renderer/efforts/effort-words.ts';
import { effortStatusWords, effortWords } from '#shared/effort-words.ts';
import { InlineSensitivity } from '#renderer/support/InlineSensitivity.tsx';
import { InlineMinutes } from '#renderer/support/InlineMinutes.tsx';
import { RecordTools } from '#renderer/support/RecordTools.tsx';
import { SensitiveFold } from '#renderer/support/SensitiveFold.tsx';
import classes from '#renderer/support/support.module.css';
import { useWithdrawal } from '#renderer/support/use-withdrawal.ts';
import { useSpeak } from '#renderer/text.ts';
import { useRecordSave } from '#renderer/use-record-save.ts';
import type { InputOf } from '#shared/contract.ts';
import { effortKinds, effortStatuses, type Effort, type efforts } from '#shared/efforts.ts';
import { formatClock, readWeekMinutes } from '#shared/minutes.ts';

type Change = InputOf<(typeof efforts)['revise']>['change'];

/** One effort beside the course, every fact edited where it stands. */
export function EffortCard({ effort, today }: { effort: Effort; today: string }) {
  const speak = useSpeak();
  const save = useRecordSave(effort);
  const withdraw = useWithdrawal();
  const revise = (label: string, change: Change) =>
    save(label, (version) => api.efforts.revise.ask({ effortId: effort.id, version, change }));
  const notStated = speak('app.notStated');
  const kind = speak('efforts.kind');
  const status = speak('efforts.status');
  const provider = speak('efforts.provider');
  const schedule = speak('efforts.schedule');
  const perWeek = speak('efforts.perWeek');
  const from = speak('efforts.from');
  const to = speak('efforts.to');
  const note = speak('efforts.note');
  const what = speak(effortWords[effort.kind]);
  const isSensitive = effort.sensitivity === 'sensitive';

  return (
    <article className={classes.card} data-sensitive={isSensitive || undefined} aria-label={what}>
      <header className={classes.head}>
        <div className={classes.about}>
          <span className={classes.name}>
            <InlineChoice
              label={kind}
              value={effort.kind}
              options={effortKinds.map((value) => ({ value, label: speak(effortWords[value]) }))}
              emptyText={notStated}
              canBeEmpty={false}
              onSave={(value) => revise(kind, value === null ? {} : { kind: value })}
            />
          </span>
          <InlineChoice
            label={status}
            value={effort.status}
            options={effortStatuses.map((value) => ({ value, label: speak(effortStatusWords[value]) }))}
            emptyText={notStated}
            canBeEmpty={false}
            shown={
              <StatusBadge kind={effortStatusKinds[effort.status]} word={speak(effortStatusWords[effort.status])} />
            }
            onSave={(value) => revise(status, value === null ? {} : { status: value })}
          />
        </div>
        <RecordTools
          what={what}
          onWithdraw={() =>
            void withdraw(
              () => api.efforts.withdraw.ask({ effortId: effort.id, version: effort.version }),
              speak('efforts.withdrawn'),
            )
          }
        >
          <InlineSensitivity
            value={effort.sensitivity}
            onSave={(sensitivity) => revise(speak('observations.sensitivity'), { sensitivity })}
          />
        </RecordTools>
      </header>
      <SensitiveFold isSensitive={isSensitive} what={what}>
        <dl className={classes.facts}>
          <Field label={provider}>
            <InlineEdit
              label={provider}
              value={effort.provider}
              emptyText={notStated}
              onSave={(text) => revise(provider, { provider: text })}
            />
          </Field>
          <Field label={schedule}>
            <InlineEdit
              label={schedule}
              value={effort.schedule}
              emptyText={notStated}
              onSave={(text) => revise(schedule, { schedule: text })}
            />
          </Field>
          <Field label={from}>
            <InlineDay
              label={from}
              value={effort.from}
              today={today}
              emptyText={notStated}
              onSave={(day) => revise(from, { from: day })}
            />
          </Field>
          <Field label={to}>
            <InlineDay
              label={to}
              value={effort.to}
              today={today}
              emptyText={notStated}
              onSave={(day) => revise(to, { to: day })}
            />
          </Field>
          <Field label={perWeek}>
            <InlineMinutes
              label={perWeek}
              value={effort.minutesPerWeek}
              emptyText={notStated}
              write={formatClock}
              read={readWeekMinutes}
              unreadable={speak('minutes.unreadable')}
              onSave={(minutesPerWeek) => revise(perWeek, { minutesPerWeek })}
            />
          </Field>
          <Field label={note} isWide>
            <InlineEdit
              label={note}
              value={effort.note}
              emptyText={notStated}
              onSave={(text) => revise(note, { note: text })}
            />
          </Field>
        </dl>
      </SensitiveFold>
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
