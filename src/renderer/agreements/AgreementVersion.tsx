import { api } from '#renderer/api.ts';
import { FactList } from '#renderer/components/FactList.tsx';
import { Fold } from '#renderer/components/Fold.tsx';
import { InlineDay } from '#renderer/components/InlineDay.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { HouseHistory } from '#renderer/history/HouseHistory.tsx';
import { useSpeak } from '#renderer/text.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { Agreement } from '#shared/agreements.ts';
import type { Day } from '#shared/calendar.ts';
import { shortDay } from '#shared/text/format.ts';
import classes from '#renderer/agreements/agreements.module.css';

type AgreementVersionProps = {
  agreement: Agreement;
  state: 'inForce' | 'coming' | 'past';
  today: Day;
  isReadOnly: boolean;
};

/** One version of the agreement, edited where it stands. */
export function AgreementVersion({ agreement, state, today, isReadOnly }: AgreementVersionProps) {
  const speak = useSpeak();
  const save = useInlineSave();
  const { id: agreementId, version, validFrom } = agreement;
  const title = speak('agreements.from', { day: validFrom });

  const text = (field: 'parties' | 'content' | 'targets') => ({
    label: speak(`agreements.${field}`),
    value: (
      <InlineEdit
        label={speak(`agreements.${field}`)}
        value={agreement[field]}
        emptyText={speak('app.notStated')}
        isReadOnly={isReadOnly}
        field={{ kind: field === 'parties' ? 'text' : 'longText' }}
        onSave={(value) =>
          save(speak(`agreements.${field}`), () =>
            api.agreements.revise.ask({ agreementId, version, change: { [field]: value } }),
          )
        }
      />
    ),
  });
  const day = {
    label: speak('agreements.validFrom'),
    value: isReadOnly ? (
      shortDay(validFrom)
    ) : (
      <InlineDay
        label={speak('agreements.validFrom')}
        value={validFrom}
        today={today}
        emptyText=""
        whyNotEmpty={speak('agreements.missing')}
        onSave={(chosen) =>
          save(speak('agreements.validFrom'), () =>
            api.agreements.revise.ask({ agreementId, version, change: { validFrom: chosen ?? validFrom } }),
          )
        }
      />
    ),
  };
  return (
    <section className={classes.version} aria-label={title}>
      <SectionHead level={3} title={title} note={speak(`settings.${state}`)} />
      <FactList facts={[day, text('parties'), text('content'), text('targets')]} />
      {!isReadOnly && (
        <Fold label={speak('history.title')}>
          <HouseHistory recordId={agreementId} />
        </Fold>
      )}
    </section>
  );
}
