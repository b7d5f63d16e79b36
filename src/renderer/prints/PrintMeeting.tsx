import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconPrinter } from '@tabler/icons-react';
import { smallIcon } from '#renderer/components/icon.ts';
import { useOpenPrints } from '#renderer/prints/use-open-prints.ts';
import { useSpeak } from '#renderer/text.ts';

/** Opens the paper a meeting needs; Ctrl P does the same, also from the minutes. */
export function PrintMeeting({ meetingId, courseId }: { meetingId: string; courseId: string }) {
  const speak = useSpeak();
  const openPrints = useOpenPrints();
  const open = () => openPrints({ print: 'meeting-papers', meeting: meetingId, course: courseId });
  useHotkeys([['mod+P', open]], []);
  return (
    <Button leftSection={<IconPrinter {...smallIcon} />} onClick={open}>
      {speak('prints.openMeetingPaper')}
    </Button>
  );
}
