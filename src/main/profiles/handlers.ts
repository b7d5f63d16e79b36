import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { courseRow } from '#main/courses/course-row.ts';
import { changeRow, found } from '#main/database/versioned.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { Handlers, Writer } from '#main/handler.ts';
import { levelsGiven, matchesOf } from '#main/profiles/of-course.ts';
import { profileLevelsTable } from '#main/profiles/table.ts';
import { refusal } from '#shared/failure.ts';
import type { ProfileLevel } from '#shared/profiles.ts';

export const profilesHandlers: Handlers<'profiles'> = {
  ofCourse({ courseId }, { db }) {
    return levelsGiven(db, courseId);
  },

  match({ courseId, departmentId }, { db }) {
    const course = courseRow(db, courseId);
    const department = departmentId ?? course.departmentId;
    found(db.select().from(departmentsTable).where(eq(departmentsTable.id, department)).get());
    return matchesOf(db, courseId, { departmentId: department });
  },

  assess({ courseId, side, assessedOn, levels }, { db, today, user }) {
    const { startsOn } = courseRow(db, courseId);
    if (assessedOn < startsOn) throw refusal('invalid', 'profiles.beforeCourse', { startsOn }, 'assessedOn');
    if (assessedOn > today) throw refusal('invalid', 'profiles.inFuture', undefined, 'assessedOn');
    for (const [place, { trait, level, basis, version }] of levels.entries()) {
      const kept = levelOfDay(db, { courseId, trait, side, assessedOn });
      if ((kept?.version ?? 0) !== version)
        throw refusal('conflict', 'failures.conflict', undefined, `levels.${place}.version`);
      if (kept)
        changeRow(db, profileLevelsTable, kept, {
          level,
          assessedById: user.staffId,
          ...(basis === undefined ? {} : { basis }),
        });
      else
        db.insert(profileLevelsTable)
          .values({ id: newId(), courseId, trait, side, level, assessedOn, assessedById: user.staffId, basis })
          .run();
    }
    return null;
  },
};

type DayOfTrait = Pick<ProfileLevel, 'courseId' | 'trait' | 'side' | 'assessedOn'>;

function levelOfDay(db: Writer, { courseId, trait, side, assessedOn }: DayOfTrait) {
  const of = profileLevelsTable;
  return db
    .select({ id: of.id, version: of.version })
    .from(of)
    .where(and(eq(of.courseId, courseId), eq(of.trait, trait), eq(of.side, side), eq(of.assessedOn, assessedOn)))
    .get();
}
