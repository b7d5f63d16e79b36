import type { MeetingKind, TemplateMeeting } from '#shared/course-templates.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

/** The kinds a template may hold. */
export const templateKinds = {
  start: 'courseTemplates.kindStart',
  'follow-up': 'courseTemplates.kindFollowUp',
  final: 'courseTemplates.kindFinal',
} as const satisfies Record<TemplateMeeting['kind'], TextKey>;

/** "Opfølgning 2" */
export function meetingWords(kind: MeetingKind, ordinal: number | null, speak: Speak): string {
  if (kind === 'extra') return speak('meetings.extra');
  return ordinal === null ? speak(templateKinds[kind]) : `${speak(templateKinds[kind])} ${ordinal}`;
}
