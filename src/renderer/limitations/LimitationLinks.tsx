import { Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { api } from '#renderer/api.ts';
import course from '#renderer/components/course.module.css';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import records from '#renderer/components/records.module.css';
import { useWithdrawal } from '#renderer/support/use-withdrawal.ts';
import { useSpeak } from '#renderer/text.ts';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import type { Adjustment } from '#shared/adjustments.ts';
import type { Limitation } from '#shared/limitations.ts';

type LimitationLinksProps = {
  limitation: Limitation;
  adjustments: readonly Adjustment[];
  isReadOnly: boolean;
};

/** The adjustments that answer a limitation; one more is chosen from those of the course. */
export function LimitationLinks({ limitation, adjustments, isReadOnly }: LimitationLinksProps) {
  const speak = useSpeak();
  const withdraw = useWithdrawal();
  const own = limitation.links.flatMap((link) => {
    const adjustment = adjustments.find(({ id }) => id === link.adjustmentId);
    return adjustment ? [{ link, adjustment }] : [];
  });
  const elsewhere = limitation.links.length - own.length;
  const free = adjustments.filter(({ id }) => !limitation.links.some(({ adjustmentId }) => adjustmentId === id));
  return (
    <div className={records.facts}>
      <span className={records.label}>{speak('limitations.answeredBy')}</span>
      {own.map(({ link, adjustment: { wording } }) => (
        <span key={link.id}>
          {wording}
          {!isReadOnly && (
            <IconButton
              label={speak('limitations.unlink', { wording })}
              size={24}
              onClick={() =>
                void withdraw(
                  () => api.limitations.unlink.ask({ limitationLinkId: link.id, version: link.version }),
                  speak('limitations.unlinked', { wording }),
                )
              }
            >
              <IconX {...smallIcon} />
            </IconButton>
          )}
        </span>
      ))}
      {elsewhere > 0 && <span className="quiet">{speak('limitations.linkedElsewhere', { count: elsewhere })}</span>}
      {!isReadOnly && free.length > 0 && <NewLink limitation={limitation} free={free} />}
      {adjustments.length === 0 && elsewhere === 0 && (
        <span className="quiet">{speak('limitations.nothingToLink')}</span>
      )}
    </div>
  );
}

/** A button that becomes the list to choose from; Esc and leaving close it, and focus stays here. */
function NewLink({ limitation, free }: { limitation: Limitation; free: readonly Adjustment[] }) {
  const speak = useSpeak();
  const save = useInlineSave();
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const isFocusReturning = useRef(false);
  const [isOpen, setIsOpen] = useState(false);
  const [fault, setFault] = useState<string>();
  const label = speak('limitations.answeredBy');

  useEffect(() => {
    if (isOpen) field.current?.focus();
    else if (isFocusReturning.current) button.current?.focus();
    isFocusReturning.current = false;
  }, [isOpen]);

  async function link(adjustmentId: string) {
    const refused = await save(label, () => api.limitations.link.ask({ limitationId: limitation.id, adjustmentId }));
    setFault(refused?.sentence);
    if (refused === null) leave();
  }

  function leave() {
    isFocusReturning.current = true;
    setFault(undefined);
    setIsOpen(false);
  }

  if (!isOpen)
    return (
      <button ref={button} type="button" className={course.link} onClick={() => setIsOpen(true)}>
        {speak('limitations.linkOne')}
      </button>
    );
  return (
    <Select
      ref={field}
      aria-label={label}
      miw={320}
      searchable
      defaultDropdownOpened
      data={free.map(({ id, wording, code }) => ({ value: id, label: `${wording} (${code})` }))}
      value={null}
      error={fault}
      onChange={(adjustmentId) => {
        if (adjustmentId !== null) void link(adjustmentId);
      }}
      onBlur={() => setIsOpen(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        leave();
      }}
    />
  );
}
