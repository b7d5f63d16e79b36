import { IconEyeOff, IconShield, IconShieldOff, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import course from '#renderer/components/course.module.css';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { showToast } from '#renderer/components/toast.ts';
import { StatusBadge } from '#renderer/components/StatusBadge.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import classes from '#renderer/life-events/timeline.module.css';
import { fieldWhen, readWhen, whenText } from '#renderer/life-events/when.ts';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { useRecordSave } from '#renderer/use-record-save.ts';
import type { InputOf } from '#shared/contract.ts';
import { isAhead, type LifeEvent, type lifeEvents } from '#shared/life-events.ts';

type Change = InputOf<(typeof lifeEvents)['revise']>['change'];

/** One event: when, what, and whether it is sensitive; each edited where it stands. */
export function TimelineLine({ event }: { event: LifeEvent }) {
  const speak = useSpeak();
  const save = useRecordSave(event);
  const sayDone = useSayDone();
  const today = useOpenSession()?.today ?? '';
  const withdrawing = api.lifeEvents.withdraw.useCommand();
  const [isAsked, setIsAsked] = useState(false);
  const isFolded = event.isSensitive && !isAsked;
  const when = whenText(event.happenedIn, speak);
  const revise = (label: string, change: Change) =>
    save(label, (version) => api.lifeEvents.revise.ask({ lifeEventId: event.id, version, change }));

  async function withdraw() {
    try {
      const { auditSeq } = await withdrawing.mutateAsync({ lifeEventId: event.id, version: event.version });
      sayDone(speak('lifeEvents.withdrawn'), auditSeq);
    } catch (error) {
      showToast({ message: sentenceOf(error, speak) ?? speak('failures.unexpected') });
    }
  }

  async function markAs(isSensitive: boolean) {
    const refused = await revise(speak('lifeEvents.sensitive'), { isSensitive });
    if (refused !== null) showToast({ message: refused.sentence });
  }

  return (
    <li className={classes.event} data-sensitive={event.isSensitive || undefined}>
      <div className={classes.when}>
        <InlineEdit
          label={speak('lifeEvents.happenedIn')}
          value={fieldWhen(event.happenedIn)}
          shown={when}
          emptyText=""
          whyRefused={(text) => {
            const read = readWhen(text, today);
            if (read === null) return speak('lifeEvents.when');
            return isAhead(read, today) ? speak('lifeEvents.ahead') : null;
          }}
          onSave={(text) =>
            revise(speak('lifeEvents.happenedIn'), { happenedIn: readWhen(text, today) ?? event.happenedIn })
          }
        />
      </div>
      <div className={classes.words}>
        {event.isSensitive && <StatusBadge kind="sens" word={speak('lifeEvents.sensitive')} />}
        {isFolded ? (
          <>
            <span className="quiet">{speak('lifeEvents.foldedWords')}</span>
            <button
              type="button"
              className={course.link}
              aria-label={speak('lifeEvents.revealOf', { when })}
              onClick={() => setIsAsked(true)}
            >
              {speak('lifeEvents.reveal')}
            </button>
          </>
        ) : (
          <div className={classes.text}>
            <InlineEdit
              label={speak('lifeEvents.words')}
              value={event.text}
              emptyText=""
              whyRefused={(text) => (text.trim() === '' ? speak('lifeEvents.missing') : null)}
              onSave={(text) => revise(speak('lifeEvents.words'), { text })}
            />
          </div>
        )}
      </div>
      <div className={classes.tools}>
        {event.isSensitive && isAsked && (
          <IconButton label={speak('lifeEvents.fold')} size={28} onClick={() => setIsAsked(false)}>
            <IconEyeOff {...smallIcon} />
          </IconButton>
        )}
        {!isFolded && (
          <IconButton
            label={speak(event.isSensitive ? 'lifeEvents.unmarkSensitive' : 'lifeEvents.markSensitive', {
              text: event.text,
            })}
            size={28}
            onClick={() => void markAs(!event.isSensitive)}
          >
            {event.isSensitive ? <IconShieldOff {...smallIcon} /> : <IconShield {...smallIcon} />}
          </IconButton>
        )}
        <IconButton
          label={
            isFolded ? speak('lifeEvents.withdrawFolded', { when }) : speak('lifeEvents.withdraw', { text: event.text })
          }
          size={28}
          onClick={() => void withdraw()}
        >
          <IconX {...smallIcon} />
        </IconButton>
      </div>
    </li>
  );
}
