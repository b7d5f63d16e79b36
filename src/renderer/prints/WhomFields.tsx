import { SegmentedControl, Select } from '@mantine/core';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { CoursePicker } from '#renderer/prints/CoursePicker.tsx';
import { CourseTicks, type Tickable } from '#renderer/prints/CourseTicks.tsx';
import { MeetingPicker } from '#renderer/prints/MeetingPicker.tsx';
import { whomKinds, type PrintSearch, type Whom, type WhomKind } from '#renderer/prints/whom.ts';
import { useSpeak } from '#renderer/text.ts';
import type { MeetingLine } from '#shared/meetings.ts';
import type { DepartmentPrint } from '#shared/print-templates.ts';
import type { BatchPrint } from '#shared/prints.ts';
import { shortDay, weekNumber } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import classes from '#renderer/prints/prints.module.css';

const kindWords: Record<WhomKind, TextKey> = {
  course: 'prints.whomCourse',
  courses: 'prints.whomCourses',
  meeting: 'prints.whomMeeting',
  day: 'prints.whomDay',
  department: 'prints.whomDepartment',
};

const everywhere = 'all';

type WhomFieldsProps = {
  print: BatchPrint | DepartmentPrint;
  whom: Whom;
  departments: readonly { id: string; name: string }[];
  meetings: readonly MeetingLine[];
  ticks: readonly Tickable[];
  off: ReadonlySet<string>;
  today: string;
  onOff: (off: ReadonlySet<string>) => void;
  /** Changes the address: what is not named stays. */
  onSearch: (change: PrintSearch) => void;
};

/** For whom: one person, one meeting, a day's meetings, or everybody of a department. */
export function WhomFields(props: WhomFieldsProps) {
  const speak = useSpeak();
  const { print, whom, departments, meetings, ticks, off, today, onOff, onSearch } = props;
  const kinds = whomKinds(print);
  const department = (label: TextKey, departmentId: string | null, hasAll: boolean) => (
    <Select
      label={speak(label)}
      data={[
        ...(hasAll ? [{ value: everywhere, label: speak('prints.wholeCentre') }] : []),
        ...departments.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={departmentId ?? (hasAll ? everywhere : null)}
      onChange={(chosen) => onSearch({ department: chosen ?? everywhere })}
      allowDeselect={false}
    />
  );
  return (
    <section className={classes.whom}>
      {kinds.length > 1 && (
        <SegmentedControl
          fullWidth
          aria-label={speak('prints.whom')}
          data={kinds.map((kind) => ({
            value: kind,
            label: speak(kind === 'courses' && kinds.length > 2 ? 'prints.whomDepartment' : kindWords[kind]),
          }))}
          value={whom.kind}
          onChange={(chosen) => onSearch(searchOf(kinds.find((kind) => kind === chosen) ?? kinds[0]!, today))}
        />
      )}
      {fields()}
    </section>
  );

  function fields() {
    switch (whom.kind) {
      case 'course':
        return (
          <CoursePicker courseId={whom.courseId} onChoose={(course) => onSearch({ course, meeting: undefined })} />
        );
      case 'meeting':
        return (
          <MeetingPicker
            meetings={meetings}
            meetingId={whom.meetingId}
            today={today}
            onChoose={({ id, courseId }) => onSearch({ meeting: id, course: courseId })}
          />
        );
      case 'day':
        return (
          <>
            <DayInput
              label={speak('prints.day')}
              value={whom.on}
              today={today}
              onChange={(on) => onSearch({ on: on ?? today })}
            />
            {department('prints.department', whom.departmentId, true)}
            <CourseTicks
              lines={ticks}
              off={off}
              onOff={onOff}
              none={speak('prints.noMeetingsOn', { day: shortDay(whom.on) })}
            />
          </>
        );
      case 'courses':
        return (
          <>
            {department('prints.department', whom.departmentId, true)}
            <CourseTicks lines={ticks} off={off} onOff={onOff} none={speak('prints.nobodyUnderWay')} />
          </>
        );
      case 'department':
        return (
          <>
            {department('prints.department', whom.departmentId, false)}
            <DayInput
              label={speak(print === 'weekly-register' ? 'prints.dayInWeek' : 'prints.day')}
              description={
                print === 'weekly-register' ? speak('prints.weekOf', { week: weekNumber(whom.on) }) : undefined
              }
              value={whom.on}
              today={today}
              onChange={(on) => onSearch({ on: on ?? today })}
            />
          </>
        );
    }
  }
}

/** The address that begins with this way of asking. */
function searchOf(kind: WhomKind, today: string): PrintSearch {
  switch (kind) {
    case 'course':
    case 'meeting':
      return { department: undefined, on: undefined };
    case 'day':
      return { on: today, department: undefined };
    case 'courses':
      return { department: everywhere, on: undefined };
    case 'department':
      return {};
  }
}
