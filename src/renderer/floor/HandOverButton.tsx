import { Button } from '@mantine/core';
import { IconDeviceTablet } from '@tabler/icons-react';
import { smallIcon } from '#renderer/components/icon.ts';
import { askToHandOver } from '#renderer/floor/hand-over.ts';
import { useMayHandOver } from '#renderer/floor/use-may-hand-over.ts';
import { useSpeak } from '#renderer/text.ts';

type HandOverButtonProps = {
  /** The department shown, which the dialog begins with; null for none. */
  departmentId: string | null;
};

/** The way to the workshop floor's large view; nothing for whoever may not hand the screen over. */
export function HandOverButton({ departmentId }: HandOverButtonProps) {
  const speak = useSpeak();
  if (!useMayHandOver()) return null;
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconDeviceTablet {...smallIcon} />}
      onClick={() => askToHandOver(departmentId)}
    >
      {speak('floor.largeView')}
    </Button>
  );
}
