import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { icon } from '#renderer/components/icon.ts';
import { actWords } from '#renderer/courses/act-words.ts';
import { useSpeak } from '#renderer/text.ts';
import { actsFrom, type CourseAct } from '#shared/course-life.ts';
import type { Course } from '#shared/courses.ts';

/** What can happen to the course from where it is, in words; each opens its form in the panel. */
export function ActsMenu({ course }: { course: Course }) {
  const speak = useSpeak();
  const take = useTakeAct(course.id);
  const acts = actsFrom(course.state);
  if (acts.length === 0) return null;
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon aria-label={speak('courseLife.moreActs')} title={speak('courseLife.moreActs')}>
          <IconDots {...icon} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map((act) => (
          <Menu.Item key={act} onClick={() => take(act)}>
            {speak(actWords[act].menu)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Opens an act's form in the course's panel; null closes it. */
export function useTakeAct(courseId: string): (act: CourseAct | null) => void {
  const navigate = useNavigate();
  return (act) =>
    void navigate({
      to: '/courses/$courseId',
      params: { courseId },
      search: act === null ? {} : { act },
      replace: true,
    });
}
