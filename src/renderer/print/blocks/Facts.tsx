import { unbroken } from '#renderer/print/blocks/unbroken.ts';

/** Label and value, two pairs a line; one in large type. A list, because a PDF knows no other pairs. */
export function Facts({ facts }: { facts: readonly { label: string; value: string }[] }) {
  return (
    <ul className="facts">
      {facts.map(({ label, value }, place) => (
        <li key={place}>
          <span>{label}</span>
          <b>{unbroken(value)}</b>
        </li>
      ))}
    </ul>
  );
}
