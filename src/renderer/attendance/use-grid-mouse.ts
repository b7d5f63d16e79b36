import { useWindowEvent } from '@mantine/hooks';
import { useRef, type MouseEvent } from 'react';
import type { Place } from '#renderer/attendance/places.ts';
import type { Register } from '#renderer/attendance/use-register.ts';

export type CellMouse = ReturnType<ReturnType<typeof useGridMouse>>;

/** What the mouse does in the grid: a click chooses a cell, a drag or Shift and a click a rectangle of them. */
export function useGridMouse(register: Register) {
  const pressed = useRef<Place | null>(null);
  useWindowEvent('mouseup', () => {
    pressed.current = null;
  });

  return (place: Place) => ({
    onMouseDown(event: MouseEvent) {
      if (event.button !== 0) return;
      pressed.current = event.shiftKey ? register.place : place;
      if (!event.shiftKey) return;
      // The active cell keeps the keyboard: the selection reaches from there to here.
      event.preventDefault();
      register.extendTo(place);
    },
    onMouseEnter(event: MouseEvent) {
      const from = pressed.current;
      if (event.buttons !== 1 || !from) return;
      if (from.row !== register.place.row || from.column !== register.place.column) register.goTo(from);
      register.extendTo(place);
    },
    // A drag that comes back to its first cell ends in a click too: then that one is chosen.
    onClick(event: MouseEvent) {
      if (!event.shiftKey) register.goTo(place);
    },
  });
}
