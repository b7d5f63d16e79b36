import { v7 as newId } from 'uuid';
import { absencesOfCourse } from '#main/absences/of-courses.ts';
import { absenceNotesTable } from '#main/absences/table.ts';
import { centreOf } from '#main/centre/rows.ts';
import { courseRow } from '#main/courses/course-row.ts';
import { changeRow } from '#main/database/versioned.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { absenceOn, type Absence, type AbsenceNoteChange } from '#shared/absences.ts';
import { addDays } from '#shared/calendar.ts';
import { refusal } from '#shared/failure.ts';

export const absencesHandlers: Handlers<'absences'> = {
  list({ courseId }, { db, today }) {
    courseRow(db, courseId);
    return { lines: absencesOfCourse(db, courseId, today).toReversed() };
  },

  describe({ courseId, day, version, change }, { db, today }) {
    courseRow(db, courseId);
    const absence = absenceOn(absencesOfCourse(db, courseId, today), day);
    if (!absence) throw refusal('invalid', 'absences.noAbsence', undefined, 'day');
    const { note, from, to } = absence;
    if ((note?.version ?? null) !== version) throw refusal('conflict', 'failures.conflict');
    const said = fitting(change, absence);
    refuseDays(db, said, absence, today);
    if (note) return { id: note.id, ...changeRow(db, absenceNotesTable, note, { ...said, from, to }) };
    const id = newId();
    db.insert(absenceNotesTable)
      .values({ ...said, id, courseId, from, to })
      .run();
    return { id, version: 1 };
  },
};

/** A clock has a day: that of the absence's beginning until another is said; without the day it goes too. */
function fitting(change: AbsenceNoteChange, { note, from }: Absence): AbsenceNoteChange {
  const notifiedOn = change.notifiedOn === undefined ? (note?.notifiedOn ?? null) : change.notifiedOn;
  if (notifiedOn !== null) return change;
  return change.notifiedAt ? { ...change, notifiedOn: from } : { ...change, notifiedAt: null };
}

// Leave is told long before, a forgotten call long after; a year is a mistyped one.
const farthestDays = 366;
const informedAheadDays = 30;

function refuseDays(
  db: Reader,
  { notifiedOn, authorityInformedOn }: AbsenceNoteChange,
  { from, to }: Absence,
  today: string,
): void {
  if (notifiedOn) {
    const path = 'change.notifiedOn';
    if (notifiedOn > today) throw refusal('invalid', 'absences.notifiedInFuture', { notifiedOn }, path);
    if (notifiedOn < addDays(from, -farthestDays) || notifiedOn > addDays(to, farthestDays))
      throw refusal('invalid', 'absences.notifiedFarOff', { notifiedOn, from }, path);
  }
  if (authorityInformedOn) {
    const path = 'change.authorityInformedOn';
    const earliest = addDays(from, -informedAheadDays);
    const said = { authority: centreOf(db).authorityName, authorityInformedOn, from };
    if (authorityInformedOn > today) throw refusal('invalid', 'absences.informedInFuture', said, path);
    if (authorityInformedOn < earliest) throw refusal('invalid', 'absences.informedTooEarly', said, path);
  }
}
