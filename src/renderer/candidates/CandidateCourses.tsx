import { Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CourseBadge } from '#renderer/components/CourseBadge.tsx';
import page from '#renderer/candidates/candidate-page.module.css';
import classes from '#renderer/components/course.module.css';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { TableFrame } from '#renderer/components/TableFrame.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { CandidateCourse } from '#shared/candidates.ts';
import { period, shortDay } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** Every course of the person, oldest first, each with the one it goes on from. */
export function CandidateCourses({ courses, today }: { courses: readonly CandidateCourse[]; today: string }) {
  const speak = useSpeak();
  return (
    <section>
      <SectionHead
        title={speak('candidates.courses')}
        note={courses.length > 1 ? speak('candidates.coursesNote') : undefined}
      />
      {courses.length === 0 ? (
        <EmptyState sentence={speak('candidates.noCourses')} />
      ) : (
        <TableFrame label={speak('candidates.courses')}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{speak('candidates.course')}</Table.Th>
                <Table.Th>{speak('candidates.state')}</Table.Th>
                <Table.Th>{speak('candidates.period')}</Table.Th>
                <Table.Th>{speak('courses.department')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {courses.map((course) => (
                <Table.Tr key={course.id}>
                  <Table.Td className={`${classes.name} ${page.course}`}>
                    <Link to="/courses/$courseId" params={{ courseId: course.id }}>
                      {`${speak('courses.ordinal', { ordinal: course.ordinal })}, ${course.number}`}
                    </Link>
                    <CourseLinks
                      earlier={courses.find(({ id }) => id === course.previousCourseId)}
                      later={courses.filter(({ previousCourseId }) => previousCourseId === course.id)}
                    />
                  </Table.Td>
                  <Table.Td>
                    <CourseBadge course={course} today={today} />
                  </Table.Td>
                  <Table.Td className={classes.nowrap}>{periodText(course, speak)}</Table.Td>
                  <Table.Td>{course.departmentName}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </TableFrame>
      )}
    </section>
  );
}

type CourseLinksProps = { earlier: CandidateCourse | undefined; later: readonly CandidateCourse[] };

/** The course this one goes on from, and those that go on from it. */
function CourseLinks({ earlier, later }: CourseLinksProps) {
  const speak = useSpeak();
  const links = [
    ...(earlier ? [{ ...earlier, words: speak('courses.continuedFrom', { number: earlier.number }) }] : []),
    ...later.map((course) => ({ ...course, words: speak('courses.continuesIn', { number: course.number }) })),
  ];
  return links.map(({ id, words }) => (
    <div key={id} className={page.link}>
      <Link to="/courses/$courseId" params={{ courseId: id }}>
        {words}
      </Link>
    </div>
  ));
}

/** An order has no period yet, only the day that was wished for. */
const periodText = ({ state, startsOn, plannedEndOn, endedOn }: CandidateCourse, speak: Speak): string =>
  state === 'referred' || state === 'waiting'
    ? speak('candidates.wishedOn', { day: shortDay(startsOn) })
    : period(startsOn, endedOn ?? plannedEndOn, speak);
