import { Button } from '@mantine/core';
import { useState } from 'react';
import { CheckPackageDialog } from '#renderer/package-checks/CheckPackageDialog.tsx';
import { useSpeak } from '#renderer/text.ts';

/** Opens the check of a package. */
export function CheckPackageButton() {
  const speak = useSpeak();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{speak('packageChecks.button')}</Button>
      {isOpen && <CheckPackageDialog onClose={() => setOpen(false)} />}
    </>
  );
}
