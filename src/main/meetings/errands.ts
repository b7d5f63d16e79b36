import type { Errands } from '#main/handler.ts';
import { calendarFile } from '#main/meetings/calendar-file.ts';
import { refusal } from '#shared/failure.ts';
import { speakIn } from '#shared/text/speak.ts';

export const meetingsErrands: Errands<'meetings'> = {
  async saveCalendar({ from, to, departmentId }, { host, perform, signal, now }) {
    const lines = await perform('meetings.list', { from, to, departmentId });
    const planned = lines.filter(({ state }) => state === 'planned');
    if (planned.length === 0) throw refusal('invalid', 'meetings.nothingPlanned', { from, to });
    const speak = speakIn(host.settings.read().language);
    const bytes = new TextEncoder().encode(calendarFile(planned, { now, speak }));
    // File names are neutral: they are seen in folders and in mail.
    const saved = await host.saveFile(`moeder_${from}_${to}.ics`, bytes, signal);
    return saved && { fileName: saved.fileName, meetings: planned.length };
  },
};
