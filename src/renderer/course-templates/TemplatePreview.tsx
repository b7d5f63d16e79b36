import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { meetingWords } from '#renderer/course-templates/words.ts';
import { useSpeak } from '#renderer/text.ts';
import { addDays, mondayOf, plannedEnd, type Day } from '#shared/calendar.ts';
import type { CourseTemplate } from '#shared/course-templates.ts';
import { proposedMeetings } from '#shared/meeting-days.ts';
import { period, shortDay, weekdayShort, weekNumber } from '#shared/text/format.ts';
import courses from '#renderer/components/course.module.css';
import classes from '#renderer/settings/SettingsPage.module.css';

type TemplatePreviewProps = Pick<CourseTemplate, 'weeks' | 'toleranceWorkdays' | 'meetings'> & { today: Day };

/** The days the template gives a course that begins next Monday, holidays and closing days left out. */
export function TemplatePreview({ weeks, toleranceWorkdays, meetings, today }: TemplatePreviewProps) {
  const speak = useSpeak();
  const closedDays = useClosedDays();
  const startsOn = addDays(mondayOf(today), 7);
  const plannedEndOn = plannedEnd(startsOn, closedDays, weeks);
  const template = { toleranceWorkdays, meetings };
  const proposed = proposedMeetings({ template, startsOn, plannedEndOn, closedDays, existing: [] });
  const title = speak('courseTemplates.preview');
  return (
    <section>
      <SectionHead title={title} />
      <p className="quiet">
        {speak('courseTemplates.previewNote')}{' '}
        <span className={courses.nowrap}>{period(startsOn, plannedEndOn, speak)}</span>
      </p>
      <TableFrame label={title}>
        <table className={classes.table} aria-label={title}>
          <thead>
            <tr>
              {(['meetingKind', 'day', 'isoWeek', 'onTime'] as const).map((head) => (
                <th key={head} scope="col">
                  {speak(`courseTemplates.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {proposed.map(({ kind, ordinal, meetsOn, isOnTime }) => (
              <tr key={`${kind} ${ordinal}`}>
                <td>{meetingWords(kind, ordinal, speak)}</td>
                <td>
                  {weekdayShort(meetsOn, speak.language)} {shortDay(meetsOn)}
                </td>
                <td>{weekNumber(meetsOn)}</td>
                <td>{speak(isOnTime ? 'courseTemplates.yes' : 'courseTemplates.late')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
