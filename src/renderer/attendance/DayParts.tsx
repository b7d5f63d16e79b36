import { Button } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { PartsFields } from '#renderer/attendance/PartsFields.tsx';
import { lastSplit } from '#renderer/attendance/parts.ts';
import { useSpeak } from '#renderer/text.ts';
import type { AttendanceDay, AttendancePart } from '#shared/attendance.ts';
import { runsOn } from '#shared/try-outs.ts';

type DayPartsProps = {
  courseId: string;
  /** A day with attended minutes. */
  recorded: AttendanceDay;
  onSave: (parts: AttendancePart[]) => void;
};

/** Where the day's minutes were worked. The course is looked up only when that is not plain already. */
export function DayParts({ courseId, recorded, onSave }: DayPartsProps) {
  const speak = useSpeak();
  const [isAsked, setAsked] = useState(false);
  const course = api.courses.show.useQuery({ courseId }, { isOn: isAsked || recorded.parts.length !== 1 });
  if (!course.data) {
    return (
      <Button variant="subtle" size="xs" style={{ alignSelf: 'flex-start' }} onClick={() => setAsked(true)}>
        {speak('attendance.splitTime')}
      </Button>
    );
  }
  const running = course.data.tryOuts.filter((tryOut) => runsOn(tryOut, recorded.day));
  const [only, another] = running;
  if (!only) return <p className="quiet">{speak('attendance.noTryOut')}</p>;
  if (!another) return <p className="quiet">{speak('attendance.oneTryOut', { functionName: only.functionName })}</p>;
  return (
    <PartsFields
      key={recorded.version}
      tryOuts={running}
      attendedMinutes={recorded.attendedMinutes}
      parts={recorded.parts.length > 0 ? recorded.parts : lastSplit(course.data.attendance, running, recorded)}
      isStored={recorded.parts.length > 0}
      onSave={onSave}
    />
  );
}
