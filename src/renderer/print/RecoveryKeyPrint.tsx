import { Letterhead } from '#renderer/print/blocks/Letterhead.tsx';
import { LabelledRows } from '#renderer/print/blocks/LabelledRows.tsx';
import { Sheet } from '#renderer/print/Sheet.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { RecoveryKeySheet } from '#shared/prints.ts';
import { longDay } from '#shared/text/format.ts';

/** The key that opens the book when a passphrase is forgotten, large enough to be copied by hand. */
export function RecoveryKeyPrint({ sheet: { centreName, recoveryKey, madeOn } }: { sheet: RecoveryKeySheet }) {
  const speak = useSpeak();
  const groups = recoveryKey.replace(/[^0-9A-Za-z]/gu, '').match(/.{1,4}/gu) ?? [];
  return (
    <Sheet title={speak('paper.recoveryKey')}>
      <Letterhead name={centreName} lines={[]} stamps={[speak('paper.confidential')]} />
      <h1>{speak('paper.recoveryKey')}</h1>
      <p className="subtitle">
        {speak('paper.recoveryMade', { centre: centreName, day: longDay(madeOn, speak.language) })}
      </p>
      <ol className="key" aria-label={speak('paper.recoveryKey')}>
        {groups.map((group, place) => (
          <li key={place}>
            <small>{place + 1}</small>
            {group}
          </li>
        ))}
      </ol>
      <LabelledRows
        rows={[
          { key: 'what', label: speak('paper.recoveryWhat'), content: <p>{speak('paper.recoveryWhatText')}</p> },
          {
            key: 'how',
            label: speak('paper.recoveryHow'),
            content: <p>{speak('paper.recoveryHowText', { button: speak('session.forgotten') })}</p>,
          },
          { key: 'where', label: speak('paper.recoveryWhere'), content: <p>{speak('paper.recoveryWhereText')}</p> },
        ]}
      />
    </Sheet>
  );
}
