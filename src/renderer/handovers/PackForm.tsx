import { Autocomplete, Select } from '@mantine/core';
import { purposeKeys, sizeText } from '#renderer/handovers/words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { AuthorityContact } from '#shared/authority-contacts.ts';
import { todayIn } from '#shared/calendar.ts';
import { handoverPurposes, type HandoverFacts, type HandoverPurpose } from '#shared/handovers.ts';
import { shortDay } from '#shared/text/format.ts';
import classes from '#renderer/handovers/handovers.module.css';

type PackFormProps = {
  facts: HandoverFacts;
  contacts: readonly AuthorityContact[];
  recipientName: string;
  onRecipient: (name: string) => void;
  purpose: HandoverPurpose;
  onPurpose: (purpose: HandoverPurpose) => void;
  isLocked: boolean;
};

/** To whom and why, and everything that goes in. */
export function PackForm({ facts, contacts, recipientName, onRecipient, purpose, onPurpose, isLocked }: PackFormProps) {
  const speak = useSpeak();
  const { report, counts } = facts;
  const names = [...new Set(contacts.filter(({ endedOn }) => endedOn === null).map(({ name }) => name))];
  return (
    <>
      <div className={classes.two}>
        <Autocomplete
          label={speak('handovers.recipient')}
          description={recipientName === facts.recipientName ? facts.recipientUnit : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={recipientName.trim() === '' && speak('handovers.notStated')}
          data={names}
          value={recipientName}
          onChange={onRecipient}
          maxLength={200}
          disabled={isLocked}
        />
        <Select
          label={speak('handovers.purpose')}
          data={handoverPurposes.map((each) => ({ value: each, label: speak(purposeKeys[each]) }))}
          value={purpose}
          onChange={(chosen) => chosen !== null && onPurpose(chosen)}
          disabled={isLocked}
        />
      </div>
      <section>
        <h3>{speak('handovers.sends')}</h3>
        <ul className={classes.contents}>
          {report && (
            <li>
              <b>{speak('handovers.sendsReport', { version: report.reportVersion })}</b>
              <span>
                {speak('handovers.sendsReportNote', {
                  size: sizeText(report.byteCount, speak),
                  day: shortDay(todayIn(report.issuedAt)),
                })}
              </span>
            </li>
          )}
          <li>
            <b>{speak('handovers.sendsHours')}</b>
            <span>{speak('handovers.sendsHoursNote', { count: counts.hourPlans })}</span>
          </li>
          <li>
            <b>{speak('handovers.sendsAttendance')}</b>
            <span>
              {speak('handovers.sendsAttendanceNote', { count: counts.attendanceDays, attended: counts.attendedDays })}
            </span>
          </li>
          <li>
            <b>{speak('handovers.sendsAbsences')}</b>
            <span>
              {speak('handovers.sendsAbsencesNote', { count: counts.absences, commented: counts.commentedAbsences })}
            </span>
          </li>
          <li>
            <b>{speak('handovers.sendsGuide')}</b>
            <span>{speak('handovers.sendsGuideNote')}</span>
          </li>
        </ul>
      </section>
    </>
  );
}
