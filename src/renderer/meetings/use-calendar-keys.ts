import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Day } from '#shared/calendar.ts';
import type { MeetingLine } from '#shared/meetings.ts';

/** Arrow keys between the meetings of a calendar: up and down one after the other, left and right from day to day. */
export function useCalendarKeys(meetings: readonly MeetingLine[] | undefined, period: string, today: Day) {
  const frame = useRef<HTMLDivElement>(null);
  const [visited, setVisited] = useState<string | null>(null);
  const next = meetings?.find(({ meetsOn }) => meetsOn >= today) ?? meetings?.[0];
  const startId = meetings?.some(({ id }) => id === visited) ? visited : (next?.id ?? null);

  const isLoaded = meetings !== undefined;
  useEffect(() => {
    // A period that was stepped to takes the keyboard when nothing else has it.
    if (!isLoaded || (document.activeElement !== null && document.activeElement !== document.body)) return;
    frame.current?.querySelector<HTMLElement>('[data-meeting][tabindex="0"]')?.focus({ preventScroll: true });
  }, [isLoaded, period]);

  function hearKeys(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const links = [...(frame.current?.querySelectorAll<HTMLElement>('[data-meeting]') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    if (at < 0) return;
    const target = targetOf(event.key, links, at);
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  }

  function focused({ target }: FocusEvent) {
    const id = target instanceof HTMLElement ? target.dataset['meeting'] : undefined;
    if (id !== undefined) setVisited(id);
  }

  return { frame, hearKeys, focused, startId };
}

function targetOf(key: string, links: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const day = links[at]!.dataset['day']!;
  switch (key) {
    case 'ArrowDown':
      return links[Math.min(links.length - 1, at + 1)];
    case 'ArrowUp':
      return links[Math.max(0, at - 1)];
    case 'ArrowRight':
      return links.find((link) => link.dataset['day']! > day) ?? links[at];
    case 'ArrowLeft': {
      const earlier = links.findLast((link) => link.dataset['day']! < day)?.dataset['day'];
      return links.find((link) => link.dataset['day'] === earlier) ?? links[at];
    }
    case 'Home':
      return links[0];
    case 'End':
      return links.at(-1);
    default:
      return undefined;
  }
}
