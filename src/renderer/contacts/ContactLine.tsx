import { api } from '#renderer/api.ts';
import { InlineChoice } from '#renderer/components/InlineChoice.tsx';
import { InlineClock } from '#renderer/components/InlineClock.tsx';
import { InlineDay } from '#renderer/components/InlineDay.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { channelWords, contactName, partyWords, readContactMinutes } from '#renderer/contacts/contact-words.ts';
import classes from '#renderer/contacts/contacts.module.css';
import { DraftedText } from '#renderer/drafts/DraftedText.tsx';
import { InlineSensitivity } from '#renderer/support/InlineSensitivity.tsx';
import { InlineMinutes } from '#renderer/support/InlineMinutes.tsx';
import { RecordTools } from '#renderer/support/RecordTools.tsx';
import { SensitiveFold } from '#renderer/support/SensitiveFold.tsx';
import support from '#renderer/support/support.module.css';
import { useWithdrawal } from '#renderer/support/use-withdrawal.ts';
import { useSpeak } from '#renderer/text.ts';
import { useRecordSave } from '#renderer/use-record-save.ts';
import { contactChannels, contactParties, type Contact, type contacts } from '#shared/contacts.ts';
import type { InputOf } from '#shared/contract.ts';

type Change = InputOf<(typeof contacts)['revise']>['change'];
type ContactLineProps = { contact: Contact; today: string; mayBeSensitive: boolean };

/** One contact: when, with whom, how, how long, and what it was about; each edited where it stands. */
export function ContactLine({ contact, today, mayBeSensitive }: ContactLineProps) {
  const speak = useSpeak();
  const save = useRecordSave(contact);
  const withdraw = useWithdrawal();
  const revise = (label: string, change: Change) =>
    save(label, (version) => api.contacts.revise.ask({ contactId: contact.id, version, change }));
  const day = speak('contacts.day');
  const clock = speak('contacts.clock');
  const party = speak('contacts.party');
  const channel = speak('contacts.channel');
  const withWhom = speak('contacts.withWhom');
  const time = speak('contacts.minutesShort');
  const text = speak('contacts.text');
  const what = contactName(contact, speak);
  const isSensitive = contact.sensitivity === 'sensitive';

  return (
    <li className={support.card} data-sensitive={isSensitive || undefined}>
      <div className={classes.contact}>
        <div className={classes.facts}>
          <span className={classes.when}>
            <InlineDay
              label={day}
              value={contact.contactedOn}
              today={today}
              emptyText=""
              whyNotEmpty={speak('contacts.dayNeeded')}
              onSave={(contactedOn) => revise(day, contactedOn === null ? {} : { contactedOn })}
            />
          </span>
          <InlineClock
            label={clock}
            value={contact.contactedAt}
            emptyText={speak('contacts.noClock')}
            onSave={(contactedAt) => revise(clock, { contactedAt })}
          />
          <span className={support.name}>
            <InlineChoice
              label={party}
              value={contact.party}
              options={contactParties.map((value) => ({ value, label: speak(partyWords[value]) }))}
              emptyText=""
              canBeEmpty={false}
              onSave={(value) => revise(party, value === null ? {} : { party: value })}
            />
          </span>
          <InlineEdit
            label={withWhom}
            value={contact.withWhom}
            emptyText={speak('contacts.noName')}
            onSave={(said) => revise(withWhom, { withWhom: said })}
          />
          <InlineChoice
            label={channel}
            value={contact.channel}
            options={contactChannels.map((value) => ({ value, label: speak(channelWords[value]) }))}
            emptyText=""
            canBeEmpty={false}
            onSave={(value) => revise(channel, value === null ? {} : { channel: value })}
          />
          <InlineMinutes
            label={time}
            value={contact.minutes}
            emptyText={speak('contacts.noMinutes')}
            write={String}
            read={readContactMinutes}
            unreadable={speak('minutes.unreadable')}
            onSave={(minutes) => revise(time, { minutes })}
          />
        </div>
        <RecordTools
          what={what}
          onWithdraw={() =>
            void withdraw(
              () => api.contacts.withdraw.ask({ contactId: contact.id, version: contact.version }),
              speak('contacts.withdrawn'),
            )
          }
        />
      </div>
      <div className={classes.said}>
        <SensitiveFold isSensitive={isSensitive} what={what}>
          <div className={support.words}>
            <DraftedText
              label={text}
              value={contact.text}
              emptyText={speak('contacts.noText')}
              noun="contacts"
              recordId={contact.id}
              field="text"
              version={contact.version}
              onSave={(said) => revise(text, { text: said })}
            />
          </div>
        </SensitiveFold>
        <span className={classes.by}>
          <InlineSensitivity
            value={contact.sensitivity}
            mayBeSensitive={mayBeSensitive}
            onSave={(sensitivity) => revise(speak('observations.sensitivity'), { sensitivity })}
          />
          <span className="quiet">{contact.loggedBy}</span>
        </span>
      </div>
    </li>
  );
}
