import type { Register } from '#renderer/attendance/use-register.ts';
import { useSpeak } from '#renderer/text.ts';
import { formatClock } from '#shared/minutes.ts';

type SelectionWordsProps = { register: Register };

/** How much is selected and what it sums to, as under a spreadsheet; else whether all is kept. */
export function SelectionWords({ register: { block, saving } }: SelectionWordsProps) {
  const speak = useSpeak();
  const attended = block.spots.reduce((sum, { cell }) => sum + (cell.recorded?.attendedMinutes ?? 0), 0);
  return (
    <output>
      {block.isMany
        ? speak('attendance.selected', { count: block.spots.length, attended: formatClock(attended) })
        : speak(saving.size > 0 ? 'attendance.saving' : 'attendance.allSaved')}
    </output>
  );
}
