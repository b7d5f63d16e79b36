import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from '#renderer/aids/aids.module.css';
import { AidState } from '#renderer/aids/AidState.tsx';
import { useTakeBack } from '#renderer/aids/use-take-back.ts';
import { api } from '#renderer/api.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { InlineDay } from '#renderer/components/InlineDay.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { showToast } from '#renderer/components/toast.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { AidLoan, aids } from '#shared/aids.ts';
import type { Day } from '#shared/calendar.ts';
import type { InputOf } from '#shared/contract.ts';

type Change = InputOf<(typeof aids)['revise']>['change'];
type AidLoanLineProps = { loan: AidLoan; today: Day; onGone: () => void };

/** One loan: what, its number, since when, and until when; taken back with one click. */
export function AidLoanLine({ loan, today, onGone }: AidLoanLineProps) {
  const speak = useSpeak();
  const save = useInlineSave();
  const sayDone = useSayDone();
  const takeBack = useTakeBack(today);
  const withdrawing = api.aids.withdraw.useCommand();
  const { id: aidLoanId, version, aid } = loan;
  const revise = (label: string, change: Change) =>
    save(label, () => api.aids.revise.ask({ aidLoanId, version, change }));

  async function withdraw() {
    try {
      const { auditSeq } = await withdrawing.mutateAsync({ aidLoanId, version });
      sayDone(speak('aids.withdrawn', { aid }), auditSeq);
      onGone();
    } catch (error) {
      showToast({ message: sentenceOf(error, speak) ?? speak('failures.unexpected') });
    }
  }

  const day = (field: 'lentOn' | 'dueOn' | 'returnedOn', emptyText: string, whyNotEmpty?: string) => (
    <Labelled label={speak(`aids.${field}`)}>
      <InlineDay
        label={speak(`aids.${field}`)}
        value={loan[field]}
        today={today}
        emptyText={emptyText}
        {...(whyNotEmpty !== undefined && { whyNotEmpty })}
        onSave={(on) => revise(speak(`aids.${field}`), { [field]: on })}
      />
    </Labelled>
  );
  const words = (field: 'aid' | 'number' | 'note', emptyText: string) => (
    <InlineEdit
      label={speak(`aids.${field}`)}
      value={loan[field]}
      emptyText={emptyText}
      {...(field === 'aid' && {
        whyRefused: (text: string) => (text.trim() === '' ? speak('aids.missing') : null),
      })}
      onSave={(text) => revise(speak(`aids.${field}`), { [field]: text })}
    />
  );

  return (
    <li className={classes.loan}>
      <span className={classes.aid}>
        {words('aid', '')}
        <span className={classes.number}>{words('number', speak('aids.noNumber'))}</span>
      </span>
      <AidState loan={loan} today={today} />
      <span className={classes.days}>
        {day('lentOn', '', speak('aids.lentNeeded'))}
        {loan.returnedOn === null ? day('dueOn', speak('aids.notAgreed')) : day('returnedOn', speak('aids.notAgreed'))}
      </span>
      <span className={classes.words}>{words('note', speak('aids.noteEmpty'))}</span>
      <span className={classes.tools}>
        {loan.returnedOn === null && (
          <Button size="compact-sm" aria-label={speak('aids.takeBackOf', { aid })} onClick={() => void takeBack(loan)}>
            {speak('aids.takeBack')}
          </Button>
        )}
        <IconButton
          label={speak('aids.withdraw', { aid })}
          size={28}
          onClick={() => withdrawing.isPending || void withdraw()}
        >
          <IconX {...smallIcon} />
        </IconButton>
      </span>
    </li>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span className={classes.labelled}>
      <span className="quiet" aria-hidden="true">
        {label}
      </span>
      {children}
    </span>
  );
}
