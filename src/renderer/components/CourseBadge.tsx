import { IconPlayerPause, IconRuler3 } from '@tabler/icons-react';
import { StatusBadge, type BadgeIcon, type StatusKind } from '#renderer/components/StatusBadge.tsx';
import { stateText } from '#renderer/components/course-words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { CourseState } from '#shared/course-life.ts';

type CourseBadgeProps = {
  course: { startsOn: string; plannedEndOn: string; endedOn?: string | null; state: CourseState };
  today: string;
};

const looks: Record<CourseState, { kind: StatusKind; icon: BadgeIcon | null }> = {
  referred: { kind: 'line', icon: null },
  waiting: { kind: 'line', icon: null },
  planned: { kind: 'line', icon: IconRuler3 },
  running: { kind: 'act', icon: IconRuler3 },
  paused: { kind: 'mute', icon: IconPlayerPause },
  finished: { kind: 'mute', icon: IconRuler3 },
  interrupted: { kind: 'mute', icon: IconRuler3 },
  cancelled: { kind: 'line', icon: null },
  'never-met': { kind: 'line', icon: null },
};

/** Where a course is in its life. */
export function CourseBadge({ course, today }: CourseBadgeProps) {
  const speak = useSpeak();
  return <StatusBadge {...looks[course.state]} word={stateText(course, today, speak)} />;
}
