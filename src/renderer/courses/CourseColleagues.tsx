import { useState } from 'react';
import link from '#renderer/components/course.module.css';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { AssignForm } from '#renderer/courses/AssignForm.tsx';
import classes from '#renderer/courses/course-life.module.css';
import { ReleaseForm } from '#renderer/courses/ReleaseForm.tsx';
import { useSpeak } from '#renderer/text.ts';
import { courseParts, type Assignment, type CoursePart, type CourseRecord } from '#shared/courses.ts';
import { period, shortDay } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';

const partWords: Record<CoursePart, TextKey> = {
  responsible: 'courseLife.partResponsible',
  consultant: 'courseLife.partConsultant',
  mentor: 'courseLife.partMentor',
};

/** Who answers for the course and who works in it, from when to when; what the next one must know. */
export function CourseColleagues({ record }: { record: CourseRecord }) {
  const { assignments, today } = record;
  const speak = useSpeak();
  const [open, setOpen] = useState<'hand-on' | 'add' | { releasing: string } | null>(null);
  const releasing = open !== null && typeof open === 'object' ? open.releasing : null;
  const close = () => setOpen(null);
  const isGone = ({ to }: Assignment) => to !== null && to < today;
  const inOrder = assignments.toSorted(
    (a, b) => Number(isGone(a)) - Number(isGone(b)) || courseParts.indexOf(a.part) - courseParts.indexOf(b.part),
  );
  const isOpen = open === 'hand-on' || open === 'add';
  return (
    <section id="who">
      <SectionHead title={speak('courseLife.who')} />
      {assignments.length === 0 && <p className="quiet">{speak('courseLife.nobody')}</p>}
      <ul aria-label={speak('courseLife.who')}>
        {inOrder.map((assignment) => (
          <li key={assignment.id}>
            {releasing === assignment.id ? (
              <ReleaseForm assignment={assignment} today={today} onDone={close} />
            ) : (
              <Colleague
                assignment={assignment}
                isGone={isGone(assignment)}
                onRelease={() => setOpen({ releasing: assignment.id })}
              />
            )}
          </li>
        ))}
      </ul>
      {isOpen ? (
        <AssignForm record={record} isHandingOn={open === 'hand-on'} onDone={close} />
      ) : (
        <div className={classes.links}>
          <button type="button" className={link.link} onClick={() => setOpen('hand-on')}>
            {speak('courseLife.handOn')}
          </button>
          <button type="button" className={link.link} onClick={() => setOpen('add')}>
            {speak('courseLife.addColleague')}
          </button>
        </div>
      )}
    </section>
  );
}

type ColleagueProps = { assignment: Assignment; isGone: boolean; onRelease: () => void };

function Colleague({ assignment, isGone, onRelease }: ColleagueProps) {
  const speak = useSpeak();
  const { staffName, part, from, to, note } = assignment;
  const when = to === null ? speak('courseLife.fromOn', { from: shortDay(from) }) : period(from, to, speak);
  // The responsible one stays until another takes over.
  const canEnd = part !== 'responsible' && to === null;
  return (
    <div className={classes.person} data-gone={isGone || undefined}>
      <div>
        {staffName}
        <small>
          {speak(partWords[part])}, {when}
        </small>
        {note !== '' && <small className={classes.text}>{note}</small>}
      </div>
      {canEnd && (
        <button
          type="button"
          className={link.link}
          aria-label={speak('courseLife.releaseOf', { name: staffName })}
          onClick={onRelease}
        >
          {speak('courseLife.release')}
        </button>
      )}
    </div>
  );
}
