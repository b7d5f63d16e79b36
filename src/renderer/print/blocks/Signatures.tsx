/** Who signs, each under a line for name and date. */
export function Signatures({ people }: { people: readonly { name: string; role: string }[] }) {
  return (
    <ul className="signatures" data-count={people.length}>
      {people.map(({ name, role }, place) => (
        <li key={place}>
          <b>{name}</b>
          <span>{role}</span>
        </li>
      ))}
    </ul>
  );
}
