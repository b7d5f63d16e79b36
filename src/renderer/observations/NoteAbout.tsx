import course from '#renderer/components/course.module.css';
import { askToNote } from '#renderer/observations/ask-to-note.ts';
import { useSpeak } from '#renderer/text.ts';

type NoteAboutProps = {
  /** The try-out or the adjustment it will be about. */
  about: { tryOutId: string } | { adjustmentId: string };
  /** Its name as it is shown. */
  name: string;
};

/** Begins an observation about a try-out or an adjustment, in the line at the head of its course. */
export function NoteAbout({ about, name }: NoteAboutProps) {
  const speak = useSpeak();
  return (
    <button
      type="button"
      className={course.link}
      aria-label={speak('observations.writeAbout', { name })}
      onClick={() => askToNote({ tryOutId: null, adjustmentId: null, ...about, name })}
    >
      {speak('observations.write')}
    </button>
  );
}
