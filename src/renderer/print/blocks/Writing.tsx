/** Lines for a hand to write on; nothing of them is read aloud but their label. */
export function Writing({ label = '', lines }: { label?: string; lines: number }) {
  return (
    <div className="writing">
      {label !== '' && <p className="grey">{label}</p>}
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="line" aria-hidden="true" />
      ))}
    </div>
  );
}
