import type { CourseContent } from '#shared/papers/course-content.ts';
import { attendanceBlocks } from '#shared/papers/follow-up/attendance.ts';
import { hoursBlocks, sinceBlocks } from '#shared/papers/follow-up/hours.ts';
import { observationBlocks, scoreBlocks } from '#shared/papers/follow-up/said.ts';
import { adjustmentBlocks, tryOutBlocks } from '#shared/papers/follow-up/tried.ts';
import { usualPoints } from '#shared/papers/meetings/agenda.ts';
import { closingSections } from '#shared/papers/meetings/closing.ts';
import {
  meetingHead,
  meetingName,
  meetingPaper,
  meetingWriting,
  peopleRow,
  signatureSection,
} from '#shared/papers/meetings/head.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { templateBlocks } from '#shared/papers/sections.ts';
import { sinceOf } from '#shared/papers/since.ts';
import type { Speak } from '#shared/text/speak.ts';

/** What is new since the last held meeting, on a page or two: for a follow-up, and for an extra meeting. */
export function followUpPackPaper(content: CourseContent, speak: Speak): Paper {
  const since = sinceOf(content);
  return meetingPaper(
    content,
    {
      kind: speak('meetingPapers.followUpPack'),
      head: [...meetingHead(content, titleOf(content, speak), speak), peopleRow(content, speak)],
      blocks: templateBlocks<'follow-up-pack'>(
        content.template,
        {
          since: { title: 'meetingPapers.since', blocks: sinceBlocks(content, since, speak) },
          hours: { title: 'meetingPapers.hours', blocks: hoursBlocks(content, since, speak) },
          attendance: { title: 'meetingPapers.attendance', blocks: attendanceBlocks(content, since, speak) },
          tryOuts: { title: 'meetingPapers.tryOuts', blocks: tryOutBlocks(content, since, speak) },
          adjustments: { title: 'meetingPapers.adjustments', blocks: adjustmentBlocks(content, since, speak) },
          scores: { title: 'meetingPapers.scores', blocks: scoreBlocks(content, since, speak) },
          observations: { title: 'meetingPapers.observations', blocks: observationBlocks(content, since, speak) },
          ...closingSections(content, since, usualPoints.followUp, speak),
          signatures: signatureSection(content, { hasCounsellor: true }, speak),
        },
        meetingWriting(content, speak),
        speak,
      ),
    },
    speak,
  );
}

/** `Opfølgning 4 af 4`; the meeting's own name, or the paper's where no meeting is planned. */
function titleOf({ meeting, record }: CourseContent, speak: Speak): string {
  if (!meeting) return speak('meetingPapers.followUpPack');
  const { kind, ordinal } = meeting.meeting;
  if (kind === 'extra') return meetingName(meeting.meeting, speak);
  if (kind !== 'follow-up' || ordinal === null) return speak('meetingPapers.followUpPack');
  const of = record.meetings.filter((each) => each.kind === 'follow-up' && each.state !== 'cancelled').length;
  return speak('meetingPapers.followUpOf', { ordinal, of: Math.max(of, ordinal) });
}
