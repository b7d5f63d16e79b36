import { api } from '#renderer/api.ts';
import { InlineChoice } from '#renderer/components/InlineChoice.tsx';
import { InlineDay } from '#renderer/components/InlineDay.tsx';
import { DraftedText } from '#renderer/drafts/DraftedText.tsx';
import { RecordTools } from '#renderer/support/RecordTools.tsx';
import classes from '#renderer/support/support.module.css';
import { useWithdrawal } from '#renderer/support/use-withdrawal.ts';
import { useSpeak } from '#renderer/text.ts';
import { understandingWords } from '#renderer/understandings/understanding-words.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { InputOf } from '#shared/contract.ts';
import { understandingKinds, type Understanding, type understandings } from '#shared/understandings.ts';

type Change = InputOf<(typeof understandings)['revise']>['change'];

/** One agreement with the candidate; of expectations both sides stand beside each other. */
export function UnderstandingCard({ understanding, today }: { understanding: Understanding; today: string }) {
  const speak = useSpeak();
  const save = useInlineSave();
  const withdraw = useWithdrawal();
  const { id, version } = understanding;
  const revise = (label: string, change: Change) =>
    save(label, () => api.understandings.revise.ask({ understandingId: id, version, change }));
  const kind = speak('understandings.kind');
  const agreed = speak('understandings.agreedOn');
  const signed = speak('understandings.signedOn');
  const ended = speak('understandings.endedOn');
  const isMutual = understanding.kind === 'expectations';
  const what = speak(understandingWords[understanding.kind]);

  const long = (field: 'text' | 'inReturn', label: string) => (
    <DraftedText
      label={label}
      value={understanding[field]}
      emptyText={speak(understanding.kind === 'house-rules' ? 'understandings.noRemark' : 'app.notStated')}
      noun="understandings"
      recordId={id}
      field={field}
      version={version}
      onSave={(text) => revise(label, { [field]: text })}
    />
  );

  return (
    <article className={classes.card} aria-label={what}>
      <header className={classes.head}>
        <div className={classes.about}>
          <span className={classes.name}>
            <InlineChoice
              label={kind}
              value={understanding.kind}
              options={understandingKinds.map((value) => ({ value, label: speak(understandingWords[value]) }))}
              emptyText=""
              canBeEmpty={false}
              onSave={(value) => revise(kind, value === null ? {} : { kind: value })}
            />
          </span>
          <InlineDay
            label={agreed}
            value={understanding.agreedOn}
            today={today}
            emptyText=""
            whyNotEmpty={speak('understandings.dayNeeded')}
            onSave={(day) => revise(agreed, day === null ? {} : { agreedOn: day })}
          />
          <span className={classes.labelled}>
            <span className="quiet">{signed}</span>
            <InlineDay
              label={signed}
              value={understanding.signedOn}
              today={today}
              emptyText={speak('understandings.notSigned')}
              onSave={(day) => revise(signed, { signedOn: day })}
            />
          </span>
          <span className={classes.labelled}>
            {understanding.endedOn !== null && <span className="quiet">{ended}</span>}
            <InlineDay
              label={ended}
              value={understanding.endedOn}
              today={today}
              emptyText={speak('understandings.notEnded')}
              onSave={(day) => revise(ended, { endedOn: day })}
            />
          </span>
        </div>
        <RecordTools
          what={what}
          onWithdraw={() =>
            void withdraw(
              () => api.understandings.withdraw.ask({ understandingId: id, version }),
              speak('understandings.withdrawn'),
            )
          }
        />
      </header>
      {isMutual || understanding.inReturn !== '' ? (
        <dl className={classes.pair}>
          <div>
            <dt>{speak('understandings.centreExpects')}</dt>
            <dd>{long('text', speak('understandings.centreExpects'))}</dd>
          </div>
          <div>
            <dt>{speak('understandings.candidateMayExpect')}</dt>
            <dd>{long('inReturn', speak('understandings.candidateMayExpect'))}</dd>
          </div>
        </dl>
      ) : (
        <div className={classes.words}>{long('text', speak('understandings.text'))}</div>
      )}
    </article>
  );
}
