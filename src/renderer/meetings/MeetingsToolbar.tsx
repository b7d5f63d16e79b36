import { Button, SegmentedControl, Select } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { icon } from '#renderer/components/icon.ts';
import classes from '#renderer/meetings/meetings.module.css';
import { useSaveCalendar } from '#renderer/meetings/use-save-calendar.ts';
import { meetingViews, type MeetingView } from '#renderer/meetings/views.ts';
import { useSpeak } from '#renderer/text.ts';
import type { TextKey } from '#shared/text/keys.ts';

const viewWords: Record<MeetingView, TextKey> = {
  week: 'meetings.viewWeek',
  month: 'meetings.viewMonth',
  list: 'meetings.viewList',
};

const everywhere = 'all';

type MeetingsToolbarProps = {
  view: MeetingView;
  onView: (view: MeetingView) => void;
  departments: readonly { id: string; name: string }[];
  /** Undefined for all. */
  departmentId: string | undefined;
  onDepartment: (departmentId: string | undefined) => void;
  today: string;
};

/** Calendar or list, of which department, and the file for somebody's own calendar. */
export function MeetingsToolbar(props: MeetingsToolbarProps) {
  const speak = useSpeak();
  const { view, onView, departments, departmentId, onDepartment, today } = props;
  const { save, isSaving, fault } = useSaveCalendar(today, departmentId);
  return (
    <div className={classes.toolbar}>
      <SegmentedControl
        aria-label={speak('meetings.view')}
        data={meetingViews.map((each) => ({ value: each, label: speak(viewWords[each]) }))}
        value={view}
        onChange={(chosen) => onView(meetingViews.find((each) => each === chosen) ?? 'week')}
      />
      <Select
        className={classes.department}
        aria-label={speak('meetings.department')}
        data={[
          { value: everywhere, label: speak('meetings.allDepartments') },
          ...departments.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={departmentId ?? everywhere}
        onChange={(chosen) => onDepartment(chosen === null || chosen === everywhere ? undefined : chosen)}
      />
      <span className={classes.space} />
      {fault === undefined ? (
        <span className={classes.initials}>{speak('meetings.initialsOnly')}</span>
      ) : (
        <span className={classes.fault} role="alert">
          {fault}
        </span>
      )}
      <Button leftSection={<IconDownload {...icon} />} loading={isSaving} onClick={() => void save()}>
        {speak('meetings.saveCalendar')}
      </Button>
    </div>
  );
}
