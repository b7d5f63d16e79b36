import { type ReactNode, useEffect, useRef, useState } from 'react';
import classes from '#renderer/components/course.module.css';

type TableFrameProps = {
  /** What the table holds, read aloud where it must be scrolled. */
  label: string;
  children: ReactNode;
};

/** A table that is wider than its place scrolls alone, by mouse and keyboard. */
export function TableFrame({ label, children }: TableFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [isWider, setIsWider] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setIsWider(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={frame} className={classes.scroll} {...(isWider && { role: 'region', 'aria-label': label, tabIndex: 0 })}>
      {children}
    </div>
  );
}
