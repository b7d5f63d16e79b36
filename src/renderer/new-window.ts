import { useCallback, useEffect } from 'react';
import { api } from '#renderer/api.ts';
import { showToast } from '#renderer/components/toast.ts';
import { factsOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';

/** Where a page's address leads in the book, `/…`. */
const routeOf = ({ hash }: { hash: string }): string => (hash.startsWith('#/') ? hash.slice(1) : '/');

/** Opens one more window, at the place shown here when none is given; a refusal is said at the foot of the page. */
export function useNewWindow() {
  const speak = useSpeak();
  return useCallback(
    async (place: { hash: string } = window.location) => {
      try {
        await api.windows.open.ask({ route: routeOf(place) });
      } catch (error) {
        showToast({ message: speak.sentence(factsOf(error).message) });
      }
    },
    [speak],
  );
}

/** A link clicked with Ctrl, or with the middle button, opens in a window of its own; by itself a page may open none. */
export function useLinksInWindows(): void {
  const openWindow = useNewWindow();
  useEffect(() => {
    let pressed: HTMLAnchorElement | null = null;
    function open(event: MouseEvent, link: HTMLAnchorElement) {
      event.preventDefault();
      event.stopPropagation();
      void openWindow(link);
    }
    function click(event: MouseEvent) {
      const link = linkAt(event.target);
      if (link && event.button === 0 && (event.ctrlKey || event.metaKey)) open(event, link);
    }
    function press(event: MouseEvent) {
      pressed = event.button === 1 ? linkAt(event.target) : null;
      // Otherwise the middle button begins to scroll.
      if (pressed) event.preventDefault();
    }
    function letGo(event: MouseEvent) {
      const link = event.button === 1 ? linkAt(event.target) : null;
      if (link && link === pressed) open(event, link);
      pressed = null;
    }
    // Before the router hears them.
    window.addEventListener('click', click, true);
    window.addEventListener('mousedown', press, true);
    window.addEventListener('mouseup', letGo, true);
    return () => {
      window.removeEventListener('click', click, true);
      window.removeEventListener('mousedown', press, true);
      window.removeEventListener('mouseup', letGo, true);
    };
  }, [openWindow]);
}

/** The link to a place in the book that an event is about; null when it is about something else. */
function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest('a') : null;
  return link?.hash.startsWith('#/') ? link : null;
}
