/**
 * A word for who listens, where print says it by a line or a mark. It is set without ink and hardly has a width: a drawing's name
 * would not do, for a PDF keeps only those drawings that have letters in them.
 */
export const Spoken = ({ words }: { words: string }) => <span className="spoken">{`${words} `}</span>;
