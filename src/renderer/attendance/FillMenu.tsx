import { Button, Menu } from '@mantine/core';
import { IconCopyCheck } from '@tabler/icons-react';
import type { Spot } from '#renderer/attendance/cell.ts';
import { nameOf } from '#renderer/attendance/words.ts';
import { smallIcon } from '#renderer/components/icon.ts';
import { useSpeak } from '#renderer/text.ts';

type FillMenuProps = {
  /** Past agreed days of the week that nobody has written. */
  ofWeek: readonly Spot[];
  /** Those of the selected line. */
  ofLine: readonly Spot[];
  onFill: (spots: readonly Spot[]) => void;
};

/** Records missing days as agreed, in one command: the selected person's, or everyone's this week. */
export function FillMenu({ ofWeek, ofLine, onFill }: FillMenuProps) {
  const speak = useSpeak();
  const person = ofLine[0]?.line;
  return (
    <Menu>
      <Menu.Target>
        <Button size="xs" leftSection={<IconCopyCheck {...smallIcon} />} disabled={ofWeek.length === 0}>
          {speak('attendance.fill')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {person && (
          <Menu.Item onClick={() => onFill(ofLine)}>
            {speak('attendance.fillLine', { name: nameOf(person), count: ofLine.length })}
          </Menu.Item>
        )}
        <Menu.Item onClick={() => onFill(ofWeek)}>{speak('attendance.fillWeek', { count: ofWeek.length })}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
