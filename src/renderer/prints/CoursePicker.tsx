import { Select } from '@mantine/core';
import { api } from '#renderer/api.ts';
import { isNameLike } from '#renderer/name-search.ts';
import { useSpeak } from '#renderer/text.ts';
import { isUnderWay } from '#shared/course-life.ts';
import classes from '#renderer/prints/prints.module.css';

type CoursePickerProps = { courseId: string | null; onChoose: (courseId: string) => void };

const most = 60;

/** One course, by its person's name or its number; those under way stand first. */
export function CoursePicker({ courseId, onChoose }: CoursePickerProps) {
  const speak = useSpeak();
  const courses = api.courses.list.useQuery({}).data;
  if (!courses) return null;
  const data = [...courses]
    .sort((a, b) => Number(isUnderWay(b.state)) - Number(isUnderWay(a.state)))
    .map(({ id, candidateName, number }) => ({ value: id, label: `${candidateName}, ${number}` }));
  return (
    <Select
      label={speak('prints.course')}
      placeholder={speak('prints.courseHint')}
      data={data}
      value={data.some(({ value }) => value === courseId) ? courseId : null}
      onChange={(chosen) => chosen !== null && onChoose(chosen)}
      filter={({ options, search }) =>
        options.filter((option) => 'label' in option && isNameLike(search, option.label)).slice(0, most)
      }
      nothingFoundMessage={speak('prints.noCourse')}
      allowDeselect={false}
      searchable
      classNames={{ input: classes.chosen ?? '' }}
    />
  );
}
