import { Spoken } from '#renderer/print/blocks/Spoken.tsx';
import { useSpeak } from '#renderer/text.ts';

type ChecksProps = { items: readonly { text: string; isTicked: boolean; note?: string }[] };

/** Boxes to tick by hand, or ticked ones. Only a tick is read aloud: an empty box is there for a hand. */
export function Checks({ items }: ChecksProps) {
  const speak = useSpeak();
  return (
    <ul className="checks">
      {items.map(({ text, isTicked, note = '' }, place) => (
        <li key={place}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <rect x="1" y="1" width="18" height="18" fill="none" stroke="#10181a" strokeWidth="1.3" />
            {isTicked && <path d="M4.4 10.6l3.8 4L15.8 5.4" fill="none" stroke="#10181a" strokeWidth="2.2" />}
          </svg>
          <div>
            {isTicked && <Spoken words={speak('paper.ticked')} />}
            {text}
            {note !== '' && <small>{note}</small>}
          </div>
        </li>
      ))}
    </ul>
  );
}
