import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { courseRow } from '#main/courses/course-row.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import { experiencesTable } from '#main/experiences/table.ts';
import type { Handlers } from '#main/handler.ts';
import { experienceMoments, saysExperience } from '#shared/experiences.ts';
import { refusal } from '#shared/failure.ts';

const unanswered = { received: null, tasks: null, dailyStructure: null, comment: '' };

export const experiencesHandlers: Handlers<'experiences'> = {
  ofCourse({ courseId }, { db }) {
    return db
      .select()
      .from(experiencesTable)
      .where(eq(experiencesTable.courseId, courseId))
      .all()
      .toSorted((a, b) => experienceMoments.indexOf(a.moment) - experienceMoments.indexOf(b.moment));
  },

  answer({ courseId, moment, version, ...said }, { db, today }) {
    const course = courseRow(db, courseId);
    const written = db
      .select()
      .from(experiencesTable)
      .where(and(eq(experiencesTable.courseId, courseId), eq(experiencesTable.moment, moment)))
      .get();
    if (!written) {
      // What one had seen was withdrawn meanwhile.
      if (version !== 0) throw refusal('conflict', 'failures.conflict');
      const experience = { ...unanswered, answeredOn: today, ...said };
      refuseNothingSaid(experience);
      refuseDay(experience.answeredOn, { startsOn: course.startsOn, today });
      const id = newId();
      db.insert(experiencesTable)
        .values({ ...experience, id, courseId, moment })
        .run();
      return { id, version: 1 };
    }
    refuseUnlessSeen(written, version);
    refuseNothingSaid({ ...written, ...said });
    // Words may always be written, also when the course's days have moved since.
    if (said.answeredOn !== undefined) refuseDay(said.answeredOn, { startsOn: course.startsOn, today });
    return { id: written.id, ...changeRow(db, experiencesTable, written, said) };
  },

  withdraw({ experienceId, version }, { db }) {
    const isIt = eq(experiencesTable.id, experienceId);
    refuseUnlessSeen(found(db.select().from(experiencesTable).where(isIt).get()), version);
    db.delete(experiencesTable).where(isIt).run();
    return null;
  },
};

function refuseNothingSaid(experience: Parameters<typeof saysExperience>[0]): void {
  if (!saysExperience(experience)) throw refusal('invalid', 'experiences.nothingSaid');
}

function refuseDay(answeredOn: string, { startsOn, today }: { startsOn: string; today: string }): void {
  if (answeredOn > today) throw refusal('invalid', 'experiences.ahead', undefined, 'answeredOn');
  if (answeredOn < startsOn) throw refusal('invalid', 'experiences.beforeStart', { startsOn }, 'answeredOn');
}
