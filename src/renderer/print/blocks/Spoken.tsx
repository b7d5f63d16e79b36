/** Words for who listens, where print says it by a line or a mark: an empty picture with a name, and no ink. */
export function Spoken({ words }: { words: string }) {
  return (
    <svg className="spoken" viewBox="0 0 1 1" role="img" aria-label={words}>
      <rect width="1" height="1" fill="#fff" />
    </svg>
  );
}
