import { useEffect, useState, type RefObject } from 'react';
import type { PageSize } from '#renderer/components/pdf-layout.ts';

/** The room inside an element that scrolls, without its padding and scroll bars, in pixels; none until it is drawn. */
export function useRoom(scroller: RefObject<HTMLElement | null>, padding: number): PageSize {
  const [room, setRoom] = useState<PageSize>({ width: 0, height: 0 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const observer = new ResizeObserver(() =>
      setRoom({
        width: Math.max(0, element.clientWidth - 2 * padding),
        height: Math.max(0, element.clientHeight - 2 * padding),
      }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, padding]);
  return room;
}
