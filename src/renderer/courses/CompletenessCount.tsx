import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useClosedDays } from '#renderer/centre/use-closed-days.ts';
import link from '#renderer/components/course.module.css';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import classes from '#renderer/courses/course-life.module.css';
import { goToPlace, partPlaces } from '#renderer/courses/completeness-places.ts';
import { useSpeak } from '#renderer/text.ts';
import { completenessOf, type CompletenessKey } from '#shared/completeness.ts';
import type { CourseRecord } from '#shared/courses.ts';

/** How much of what is due by now is in the book, as counted boxes; it opens to what is missing, each a way to its place. */
export function CompletenessCount({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const closedDays = useClosedDays();
  const [isOpen, setIsOpen] = useState(false);
  const { parts, filled, of } = completenessOf(record, closedDays);
  if (of === 0) return null;
  const missing = parts.filter(({ isFilled }) => !isFilled);
  return (
    <section>
      <SectionHead
        title={speak('courseLife.filled')}
        note={speak('courseLife.filledOf', { done: filled, of })}
        action={
          missing.length > 0 && (
            <button type="button" className={link.link} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
              {speak(isOpen ? 'courseLife.hideMissing' : 'courseLife.showMissing')}
            </button>
          )
        }
      />
      <span className={classes.boxes} aria-hidden="true">
        {Array.from({ length: of }, (_, place) => (
          <span key={place} className={classes.box} data-filled={place < filled || undefined} />
        ))}
      </span>
      {isOpen && (
        <ul className={classes.missing} aria-label={speak('courseLife.showMissing')}>
          {missing.map(({ key }) => (
            <li key={key}>
              <PlaceLink part={key} record={record} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Leads to where the part is filled in: a section beside, or a tab, or the register. */
function PlaceLink({ part, record }: { part: CompletenessKey; record: CourseRecord }) {
  const speak = useSpeak();
  const place = partPlaces[part];
  const words = speak(`completeness.${part}`);
  if ('section' in place) {
    return (
      <button type="button" className={link.link} onClick={() => goToPlace(place.section)}>
        {words}
      </button>
    );
  }
  if ('tab' in place) {
    return (
      <Link to="/courses/$courseId" params={{ courseId: record.course.id }} search={{ tab: place.tab }} replace>
        {words}
      </Link>
    );
  }
  return (
    <Link to="/attendance" search={{ department: record.course.departmentId }}>
      {words}
    </Link>
  );
}
