import { Link } from '@tanstack/react-router';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import classes from '#renderer/components/course.module.css';
import { useSpeak } from '#renderer/text.ts';

/** Stands where a page broke or is not: what to think of it, and the way back. */
export function BrokenPage() {
  return <Lost words="app.brokenPage" />;
}

export function MissingPage() {
  return <Lost words="failures.notFound" />;
}

function Lost({ words }: { words: 'app.brokenPage' | 'failures.notFound' }) {
  const speak = useSpeak();
  return (
    <div className={classes.page} role="alert">
      <EmptyState sentence={speak(words)} action={<Link to="/candidates">{speak('candidates.title')}</Link>} />
    </div>
  );
}
