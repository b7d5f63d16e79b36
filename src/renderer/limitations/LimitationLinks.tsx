import { IconX } from '@tabler/icons-react';
import { api } from '#renderer/api.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { InlineChoice } from '#renderer/components/InlineChoice.tsx';
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
  const save = useInlineSave();
  const withdraw = useWithdrawal();
  const label = speak('limitations.answeredBy');
  const own = limitation.links.flatMap((link) => {
    const adjustment = adjustments.find(({ id }) => id === link.adjustmentId);
    return adjustment ? [{ link, adjustment }] : [];
  });
  const elsewhere = limitation.links.length - own.length;
  const free = adjustments.filter(({ id }) => !limitation.links.some(({ adjustmentId }) => adjustmentId === id));
  return (
    <div className={records.facts}>
      <span className={records.label}>{label}</span>
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
      {!isReadOnly && free.length > 0 && (
        <InlineChoice
          label={label}
          value={null}
          options={free.map(({ id, wording, code }) => ({ value: id, label: `${wording} (${code})` }))}
          emptyText={speak(own.length === 0 ? 'limitations.linkFirst' : 'limitations.linkMore')}
          canBeEmpty={false}
          onSave={(adjustmentId) =>
            adjustmentId === null
              ? Promise.resolve(null)
              : save(label, () => api.limitations.link.ask({ limitationId: limitation.id, adjustmentId }))
          }
        />
      )}
      {adjustments.length === 0 && own.length === 0 && (
        <span className="quiet">{speak('limitations.nothingToLink')}</span>
      )}
    </div>
  );
}
