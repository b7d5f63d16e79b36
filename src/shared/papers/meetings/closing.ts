import type { CourseContent } from '#shared/papers/course-content.ts';
import { agenda } from '#shared/papers/meetings/agenda.ts';
import { decisionBlocks, taskBlocks } from '#shared/papers/meetings/decisions.ts';
import type { PaperSection } from '#shared/papers/sections.ts';
import type { Since } from '#shared/papers/since.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

/** What a meeting that follows on others comes to in the end: what was decided and is to be done, the agenda, and room for notes. */
export const closingSections = (
  content: CourseContent,
  since: Since,
  usualAgenda: readonly TextKey[],
  speak: Speak,
): Record<'decisions' | 'tasks' | 'agenda' | 'notes', PaperSection> => ({
  decisions: { title: 'meetingPapers.decisions', blocks: decisionBlocks(content, since, speak) },
  tasks: { title: 'meetingPapers.tasks', blocks: taskBlocks(content, since, speak) },
  agenda: { title: 'meetingPapers.agenda', blocks: agenda(content, usualAgenda, speak) },
  notes: { title: 'meetingPapers.notes', blocks: [{ kind: 'writing', lines: 2 }] },
});
