import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { sentenceOf } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import { addDays, type Day } from '#shared/calendar.ts';

const daysAhead = 365;

/** Saves what is planned from today and a year ahead as a calendar file, which names people by their initials only. */
export function useSaveCalendar(today: Day, departmentId: string | undefined) {
  const speak = useSpeak();
  const sayDone = useSayDone();
  const saving = api.meetings.saveCalendar.useCommand();
  const [fault, setFault] = useState<string>();

  async function save() {
    setFault(undefined);
    try {
      const { value } = await saving.mutateAsync({
        from: today,
        to: addDays(today, daysAhead),
        ...(departmentId !== undefined && { departmentId }),
      });
      if (value !== null)
        sayDone(speak('meetings.calendarSaved', { count: value.meetings, file: value.fileName }), null);
    } catch (error) {
      setFault(sentenceOf(error, speak));
    }
  }

  return { save, isSaving: saving.isPending, fault };
}
