import { Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import page from '#renderer/components/course.module.css';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { besideRows } from '#renderer/courses/beside-rows.ts';
import classes from '#renderer/courses/course-life.module.css';
import { useSpeak } from '#renderer/text.ts';
import type { ComparedCourse, CourseComparison } from '#shared/course-comparison.ts';
import { period } from '#shared/text/format.ts';

/** Then at the left, now at the right, and the difference in words; fewer hours look like more. */
export function CoursesBeside({ comparison }: { comparison: CourseComparison }) {
  const speak = useSpeak();
  const { now, earlier } = comparison;
  return (
    <TableFrame label={speak('courseLife.besideTitle')}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            <Table.Th className={classes.column}>
              {speak('courseLife.backThen')}
              <CourseNote course={earlier} isLink />
            </Table.Th>
            <Table.Th className={classes.column}>
              {speak('courseLife.rightNow')}
              <CourseNote course={now} />
            </Table.Th>
            <Table.Th className={classes.column}>{speak('courseLife.difference')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {besideRows(comparison, speak).map(({ label, earlier: before, now: today, differences }) => (
            <Table.Tr key={label}>
              <Table.Th scope="row" className={page.nowrap}>
                {label}
              </Table.Th>
              <Table.Td className={classes.text}>{before}</Table.Td>
              <Table.Td className={classes.text}>{today}</Table.Td>
              <Table.Td>
                <ul>
                  {differences.map((difference) => (
                    <li key={difference}>{difference}</li>
                  ))}
                </ul>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </TableFrame>
  );
}

function CourseNote({ course, isLink = false }: { course: ComparedCourse; isLink?: boolean }) {
  const speak = useSpeak();
  const words = `${speak('courses.ordinal', { ordinal: course.ordinal })}, ${period(course.startsOn, course.endsOn, speak)}`;
  return (
    <div className={page.code}>
      {isLink ? (
        <Link to="/courses/$courseId" params={{ courseId: course.courseId }}>
          {words}
        </Link>
      ) : (
        words
      )}
    </div>
  );
}
