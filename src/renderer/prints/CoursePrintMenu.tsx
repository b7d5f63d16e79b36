import { Button, Menu } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconPrinter } from '@tabler/icons-react';
import { Fragment } from 'react';
import { smallIcon } from '#renderer/components/icon.ts';
import { isOfDepartment, printGroups, printNames, type PrintChoice } from '#renderer/prints/print-choices.ts';
import { useOpenPrints } from '#renderer/prints/use-open-prints.ts';
import { useSpeak } from '#renderer/text.ts';

const isOfCourse = (print: PrintChoice): boolean => print !== 'issued' && !isOfDepartment(print);

/** Every print of one course; each opens with its pages. */
export function CoursePrintMenu({ courseId }: { courseId: string }) {
  const speak = useSpeak();
  const openPrints = useOpenPrints();
  const groups = printGroups.filter(({ prints }) => prints.some(isOfCourse));
  useHotkeys([['mod+P', () => openPrints({ print: 'meeting-papers', course: courseId })]], []);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconPrinter {...smallIcon} />}>{speak('prints.ofCourse')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {groups.map(({ title, prints }) => (
          <Fragment key={title}>
            <Menu.Label>{speak(title)}</Menu.Label>
            {prints.filter(isOfCourse).map((print) => (
              <Menu.Item key={print} onClick={() => openPrints({ print, course: courseId })}>
                {speak(printNames[print])}
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
