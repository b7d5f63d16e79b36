import { IconX } from '@tabler/icons-react';
import type { Spot } from '#renderer/attendance/cell.ts';
import type { BlockRefusal } from '#renderer/attendance/use-block.ts';
import { icon } from '#renderer/components/icon.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/attendance/page.module.css';

type RefusedBlockProps = {
  refusal: BlockRefusal;
  /** Goes to the cell that has to be corrected. */
  onGoTo: (spot: Spot) => void;
  onDismiss: () => void;
};

const mostShown = 5;

/** Why nothing of a block was written, cell by cell; each is the way to its cell. */
export function RefusedBlock({ refusal: { sentence, cells }, onGoTo, onDismiss }: RefusedBlockProps) {
  const speak = useSpeak();
  return (
    <div className={classes.refused} role="alert">
      <div>
        <p>{sentence}</p>
        {cells.length > 0 && (
          <ul>
            {cells.slice(0, mostShown).map(({ spot, sentence: why }) => (
              <li key={`${spot.line.courseId} ${spot.cell.day}`}>
                <button type="button" onClick={() => onGoTo(spot)}>
                  {why}
                </button>
              </li>
            ))}
            {cells.length > mostShown && (
              <li>{speak('attendance.moreRefused', { count: cells.length - mostShown })}</li>
            )}
          </ul>
        )}
      </div>
      <IconButton label={speak('app.close')} onClick={onDismiss}>
        <IconX {...icon} />
      </IconButton>
    </div>
  );
}
