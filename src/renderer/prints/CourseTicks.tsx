import { Button, Checkbox } from '@mantine/core';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/prints/prints.module.css';

/** One who can be among several: the course, whose it is, and what tells it apart. */
export type Tickable = { courseId: string; name: string; note: string };

type CourseTicksProps = {
  lines: readonly Tickable[];
  /** Those who are not to be included. */
  off: ReadonlySet<string>;
  onOff: (off: ReadonlySet<string>) => void;
  /** What is said when there is nobody. */
  none: string;
};

/** Whose prints are made, all of them to begin with. */
export function CourseTicks({ lines, off, onOff, none }: CourseTicksProps) {
  const speak = useSpeak();
  if (lines.length === 0) return <p className={classes.quiet}>{none}</p>;
  const chosen = lines.filter(({ courseId }) => !off.has(courseId)).length;
  const isAll = chosen === lines.length;
  function turn(courseId: string, isOn: boolean) {
    const next = new Set(off);
    if (isOn) next.delete(courseId);
    else next.add(courseId);
    onOff(next);
  }
  return (
    <fieldset className={classes.ticks}>
      <legend>
        <span>{speak('prints.chosenOf', { chosen, count: lines.length })}</span>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => onOff(isAll ? new Set(lines.map(({ courseId }) => courseId)) : new Set())}
        >
          {speak(isAll ? 'prints.chooseNone' : 'prints.chooseAll')}
        </Button>
      </legend>
      <ul>
        {lines.map(({ courseId, name, note }) => (
          <li key={courseId}>
            <Checkbox
              size="sm"
              checked={!off.has(courseId)}
              onChange={(event) => turn(courseId, event.currentTarget.checked)}
              label={
                <>
                  {name} <small>{note}</small>
                </>
              }
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
