/** Lines for a hand to write on; nothing of them is read aloud but their label. */
export function Writing({ label = '', lines }: { label?: string; lines: number }) {
  return (
    <div className={lines <= unbroken ? 'writing together' : 'writing'}>
      {label !== '' && <p className="grey">{label}</p>}
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** So few lines are not worth breaking over two pages. */
const unbroken = 8;
