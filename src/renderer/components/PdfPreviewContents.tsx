import { useSpeak } from '#renderer/text.ts';
import type { OutlineLine } from '#renderer/components/use-pdf-outline.ts';
import classes from '#renderer/components/PdfPreview.module.css';

/** One person's pages in a print for several. */
export type PreviewPart = {
  /** Whose they are, as it is shown beside the pages. */
  label: string;
  /** Counted from 1. */
  firstPage: number;
};

type PdfPreviewContentsProps = {
  parts: readonly PreviewPart[];
  outline: readonly OutlineLine[];
  page: number;
  onPage: (page: number) => void;
  onLine: (line: OutlineLine) => void;
};

/** What the pages hold: whose they are, and their headings; each leads to its page. */
export function PdfPreviewContents({ parts, outline, page, onPage, onLine }: PdfPreviewContentsProps) {
  const speak = useSpeak();
  const current = parts.findLast(({ firstPage }) => firstPage <= page);
  return (
    <nav className={classes.contents} aria-label={speak('prints.contents')}>
      {parts.length > 0 && (
        <>
          <h3>{speak('prints.persons', { count: parts.length })}</h3>
          <ul>
            {parts.map((part) => (
              <li key={part.firstPage}>
                <button
                  type="button"
                  aria-current={part === current ? 'true' : undefined}
                  onClick={() => onPage(part.firstPage)}
                >
                  <span>{part.label}</span>
                  <small>{part.firstPage}</small>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {parts.length === 0 && (
        <ul>
          {outline.map((line) => (
            <li key={line.key}>
              <button type="button" style={{ paddingLeft: 8 + 12 * line.depth }} onClick={() => onLine(line)}>
                <span>{line.title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
