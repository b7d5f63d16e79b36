/** Written text: an empty line begins a paragraph, a line break stays one. */
export function Prose({ text }: { text: string }) {
  return paragraphsOf(text).map((paragraph, place) => (
    <p key={place} style={{ whiteSpace: 'pre-line' }}>
      {paragraph}
    </p>
  ));
}

/** The paragraphs of a text, empty ones left out. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/u)
    // A number and its percent sign stay on one line.
    .map((paragraph) => paragraph.trim().replace(/(\d) %/gu, '$1\u00a0%'))
    .filter((paragraph) => paragraph !== '');
