import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { queries } from '#renderer/api.ts';

/** A page that is not there after this many milliseconds has no heading to go to. */
const patience = 3000;

/** After a change of page the keyboard stands on its heading, unless the page or somebody has chosen a place in it. */
export function usePageFocus(): void {
  const router = useRouter();
  useEffect(() => {
    let frame = 0;
    let until = 0;
    // A page draws itself when its data are there and then chooses its place, so that is waited for.
    const look = () => {
      if (!isPlaceless(document.activeElement) || performance.now() > until) return;
      const heading = document.querySelector<HTMLElement>('#work-area h1');
      if (!heading || queries.isFetching() > 0) frame = requestAnimationFrame(look);
      else frame = requestAnimationFrame(() => isPlaceless(document.activeElement) && stand(heading));
    };
    const forget = router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
      cancelAnimationFrame(frame);
      // A window that opens has the keyboard before its first link.
      if (fromLocation === undefined || !pathChanged) return;
      until = performance.now() + patience;
      look();
    });
    return () => {
      cancelAnimationFrame(frame);
      forget();
    };
  }, [router]);
}

/** What had the keyboard has gone with the page before. */
const isPlaceless = (element: Element | null): boolean =>
  element === null || element === document.body || element.id === 'work-area';

function stand(heading: HTMLElement): void {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
