import { MoveForm } from '#renderer/meetings/MoveForm.tsx';
import { ReasonForm } from '#renderer/meetings/ReasonForm.tsx';
import type { CourseMeeting } from '#shared/meetings.ts';

/** What takes a few words before it is done. */
export type MeetingAct = 'move' | 'miss' | 'cancel';

export type ActProps = {
  meeting: CourseMeeting;
  /** All meetings of the course. */
  meetings: readonly CourseMeeting[];
  course: { startsOn: string; plannedEndOn: string };
  today: string;
  onDone: () => void;
};

/** The form of one act, in its place on the page. */
export function MeetingForm({ act, ...props }: ActProps & { act: MeetingAct }) {
  return act === 'move' ? <MoveForm {...props} /> : <ReasonForm act={act} {...props} />;
}
