import { useEventListener } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from '#renderer/components/ListDetail.module.css';

type ListDetailProps = {
  /** The list or page itself. */
  children: ReactNode;
  /** The panel at the right; nothing closes it and gives the list the width. */
  detail: ReactNode | null;
  /** What the panel is about, read aloud. */
  detailLabel: string;
  /** Narrow 316, wide 384 px (both a step wider from 1500 px). */
  panel?: 'narrow' | 'wide';
  /** The panel scrolls with the page instead of alone; for long records. */
  isOneScroll?: boolean;
  /** Told when Esc is pressed in the list or the panel, outside fields and menus. */
  onClose?: () => void;
};

/** Table left, panel right on its own surface, one line between them. */
export function ListDetail({
  children,
  detail,
  detailLabel,
  panel = 'wide',
  isOneScroll = false,
  onClose,
}: ListDetailProps) {
  const body = useEventListener('keydown', (event: KeyboardEvent) => {
    if (event.key === 'Escape' && detail !== null && !isBusy(event.target)) onClose?.();
  });
  return (
    <div
      ref={body}
      className={classes.body}
      data-panel={detail === null ? 'none' : panel}
      data-one-scroll={isOneScroll || undefined}
    >
      <section className={classes.list}>{children}</section>
      {detail !== null && (
        <aside className={classes.detail} aria-label={detailLabel}>
          {detail}
        </aside>
      )}
    </div>
  );
}

/** Fields and open menus use Esc for themselves. */
function isBusy(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [aria-expanded="true"]') !== null;
}
