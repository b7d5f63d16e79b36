import { useEventListener } from '@mantine/hooks';
import { useOpenPrints } from '#renderer/prints/use-open-prints.ts';

const meetingLink = '[data-week-meeting]';

/** Puts the keyboard on the first of the week's meetings; false when there is none. */
export function standOnMeetings(): boolean {
  const first = document.querySelector<HTMLElement>(meetingLink);
  first?.focus();
  return first !== null;
}

/** The keys of the week's meetings: up and down from one to the next, P the meeting's paper. */
export function useMeetingKeys() {
  const openPrints = useOpenPrints();
  return useEventListener('keydown', (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.currentTarget instanceof HTMLElement)) return;
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>(meetingLink)];
    const at = links.findIndex((link) => link === document.activeElement);
    if (at < 0) return;
    const { weekMeeting: meeting, course } = links[at]!.dataset;
    if (event.key.toLowerCase() === 'p') openPrints({ print: 'meeting-papers', meeting, course });
    else if (event.key === 'ArrowDown') links[Math.min(links.length - 1, at + 1)]!.focus();
    else if (event.key === 'ArrowUp') links[Math.max(0, at - 1)]!.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}
