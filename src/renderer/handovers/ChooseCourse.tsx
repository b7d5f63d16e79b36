import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { useSpeak } from '#renderer/text.ts';

type ChooseCourseProps = { onClose: () => void; onChoose: (courseId: string) => void };

/** Which course the new package is of. */
export function ChooseCourse({ onClose, onChoose }: ChooseCourseProps) {
  const speak = useSpeak();
  const courses = api.courses.list.useQuery({});
  const [courseId, setCourseId] = useState<string | null>(null);
  const choose = () => courseId !== null && onChoose(courseId);
  if (!courses.data) return null;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={speak('handovers.chooseTitle')}
      closeLabel={speak('handovers.closeKey')}
      onConfirm={choose}
      actions={
        <>
          <Button onClick={onClose}>{speak('app.cancel')}</Button>
          <Button variant="filled" disabled={courseId === null} onClick={choose}>
            {speak('handovers.choose')}
          </Button>
        </>
      }
    >
      <Select
        label={speak('handovers.chooseCourse')}
        description={speak('handovers.chooseHint')}
        data={courses.data.map(({ id, candidateName, number }) => ({
          value: id,
          label: `${candidateName}, ${number}`,
        }))}
        value={courseId}
        onChange={setCourseId}
        nothingFoundMessage={speak('handovers.noCourses')}
        searchable
        data-autofocus
      />
    </Dialog>
  );
}
