import { Select } from '@mantine/core';
import { meetingDay, meetingName, meetingTime } from '#renderer/meetings/meeting-words.ts';
import { isNameLike } from '#renderer/name-search.ts';
import { useSpeak } from '#renderer/text.ts';
import type { MeetingLine } from '#shared/meetings.ts';
import classes from '#renderer/prints/prints.module.css';

type MeetingPickerProps = {
  meetings: readonly MeetingLine[];
  meetingId: string | null;
  today: string;
  onChoose: (meeting: MeetingLine) => void;
};

const most = 60;

/** One meeting, by its day, its person or its kind; those to come stand first. */
export function MeetingPicker({ meetings, meetingId, today, onChoose }: MeetingPickerProps) {
  const speak = useSpeak();
  const whenOf = (meeting: MeetingLine) =>
    [
      meetingName(meeting, speak),
      meetingDay(meeting.meetsOn, today, speak),
      meeting.startsAt === null ? null : meetingTime(meeting, speak),
    ]
      .filter((word) => word !== null)
      .join(' ');
  const toCome = meetings.filter(({ meetsOn }) => meetsOn >= today);
  const before = meetings.filter(({ meetsOn }) => meetsOn < today).toReversed();
  const data = [...toCome, ...before].map((meeting) => ({
    value: meeting.id,
    label: `${meeting.candidateName}, ${whenOf(meeting)}`,
  }));
  const chosen = meetings.find(({ id }) => id === meetingId);
  return (
    <Select
      label={speak('prints.meeting')}
      inputWrapperOrder={['label', 'input', 'description']}
      description={chosen && whenOf(chosen)}
      placeholder={speak('prints.meetingHint')}
      data={data}
      value={meetingId}
      onChange={(wanted) => {
        const meeting = meetings.find(({ id }) => id === wanted);
        if (meeting) onChoose(meeting);
      }}
      filter={({ options, search }) =>
        options.filter((option) => 'label' in option && isNameLike(search, option.label)).slice(0, most)
      }
      nothingFoundMessage={speak('prints.noMeeting')}
      allowDeselect={false}
      searchable
      classNames={{ input: classes.chosen ?? '' }}
    />
  );
}
