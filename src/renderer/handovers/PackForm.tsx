import { Autocomplete, Select, Textarea } from '@mantine/core';
import type { Ref } from 'react';
import { recipientOf, type Choices } from '#renderer/handovers/choices.ts';
import { Contents } from '#renderer/handovers/Contents.tsx';
import { purposeKeys } from '#renderer/handovers/words.ts';
import { OwnPassphrase } from '#renderer/handovers/OwnPassphrase.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { AuthorityContact } from '#shared/authority-contacts.ts';
import { handoverPurposes, type HandoverFacts } from '#shared/handovers.ts';
import classes from '#renderer/handovers/handovers.module.css';

type PackFormProps = {
  facts: HandoverFacts;
  contacts: readonly AuthorityContact[];
  choices: Choices;
  onChange: (change: Partial<Choices>) => void;
  /** Of the asker's own passphrase; null in a demo, which has none. */
  passphrase: { fault: string | undefined; seconds: number } | null;
  passphraseRef: Ref<HTMLInputElement>;
  isLocked: boolean;
};

/** To whom and why, everything that goes in, and how it is kept from others. */
export function PackForm({ facts, contacts, choices, onChange, passphrase, passphraseRef, isLocked }: PackFormProps) {
  const speak = useSpeak();
  const { purpose, plainReason } = choices;
  const recipientName = recipientOf(choices, facts);
  const names = [...new Set(contacts.filter(({ endedOn }) => endedOn === null).map(({ name }) => name))];
  return (
    <>
      <div className={classes.two}>
        <Autocomplete
          label={speak('handovers.recipient')}
          rightSection={
            recipientName !== '' && recipientName === facts.recipientName && facts.recipientUnit !== null ? (
              <span className={classes.unit}>{facts.recipientUnit}</span>
            ) : undefined
          }
          rightSectionWidth="auto"
          rightSectionPointerEvents="none"
          error={recipientName.trim() === '' && speak('handovers.notStated')}
          data={names}
          value={recipientName}
          onChange={(typedName) => onChange({ typedName })}
          maxLength={200}
          disabled={isLocked}
        />
        <Select
          label={speak('handovers.purpose')}
          data={handoverPurposes.map((each) => ({ value: each, label: speak(purposeKeys[each]) }))}
          value={purpose}
          onChange={(chosen) => chosen !== null && onChange({ purpose: chosen })}
          disabled={isLocked}
        />
      </div>
      <Contents facts={facts} choices={choices} onChange={onChange} isLocked={isLocked} />
      <div className={classes.two}>
        <Select
          label={speak('handovers.protection')}
          data={[
            { value: 'aes', label: speak('handovers.protectionAes') },
            { value: 'plain', label: speak('handovers.protectionPlain') },
          ]}
          value={plainReason === null ? 'aes' : 'plain'}
          onChange={(chosen) => onChange({ plainReason: chosen === 'plain' ? (plainReason ?? '') : null })}
          disabled={isLocked}
        />
        {passphrase !== null && (
          <OwnPassphrase
            ref={passphraseRef}
            value={choices.passphrase}
            onChange={(typed) => onChange({ passphrase: typed })}
            {...passphrase}
          />
        )}
      </div>
      {plainReason !== null && (
        <Textarea
          label={speak('handovers.plainReason')}
          description={speak('handovers.plainReasonNote')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={plainReason}
          onChange={(event) => onChange({ plainReason: event.currentTarget.value })}
          minRows={1}
          maxLength={500}
          disabled={isLocked}
        />
      )}
    </>
  );
}
