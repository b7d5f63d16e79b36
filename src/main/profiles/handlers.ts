import { and, asc, eq, getTableColumns as columnsOf, inArray, isNull, or } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { accommodationsTable } from '#main/accommodations/table.ts';
import { adjustmentsTable } from '#main/adjustments/table.ts';
import { courseRow } from '#main/courses/course-row.ts';
import { changeRow, found } from '#main/database/versioned.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { Handlers, Reader, Writer } from '#main/handler.ts';
import { jobFunctionsTable } from '#main/job-functions/table.ts';
import { profileLevelsTable } from '#main/profiles/table.ts';
import { staffTable } from '#main/staff/table.ts';
import { tryOutsTable } from '#main/try-outs/table.ts';
import { refusal } from '#shared/failure.ts';
import { byVerdict, levelsOf, reliefsFor, traitFitsOf, verdictOf } from '#shared/profile-match.ts';
import type { ProfileLevel } from '#shared/profiles.ts';
import { completeLevels } from '#shared/traits.ts';

export const profilesHandlers: Handlers<'profiles'> = {
  ofCourse({ courseId }, { db }) {
    return levelsGiven(db, courseId);
  },

  match({ courseId, departmentId }, { db }) {
    const course = courseRow(db, courseId);
    const department = departmentId ?? course.departmentId;
    found(db.select().from(departmentsTable).where(eq(departmentsTable.id, department)).get());

    const given = levelsGiven(db, courseId);
    const abilities = { staff: levelsOf(given, 'staff'), candidate: levelsOf(given, 'candidate') };
    const catalogue = db.select().from(accommodationsTable).all();
    const adjustments = adjustmentsIn(db, courseId);
    const tryOuts = Map.groupBy(tryOutsIn(db, courseId), ({ jobFunctionId }) => jobFunctionId);
    return functionsOf(db, department, [...tryOuts.keys()])
      .map(({ id, name, archivedAt, demands, departmentId: of }) => {
        const traits = traitFitsOf(completeLevels(demands), abilities, (trait) =>
          reliefsFor(trait, catalogue, adjustments),
        );
        const tried = tryOuts.get(id) ?? [];
        return {
          jobFunctionId: id,
          name,
          departmentId: of,
          isArchived: archivedAt !== null,
          verdict: verdictOf(traits),
          traits,
          tried: tried.findLast(({ verdict }) => verdict !== null)?.verdict ?? null,
          isTried: tried.length > 0,
        };
      })
      .sort(byVerdict);
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

const levelsGiven = (db: Reader, courseId: string): ProfileLevel[] =>
  db
    .select({ ...columnsOf(profileLevelsTable), assessedBy: staffTable.name })
    .from(profileLevelsTable)
    .innerJoin(staffTable, eq(staffTable.id, profileLevelsTable.assessedById))
    .where(eq(profileLevelsTable.courseId, courseId))
    .orderBy(asc(profileLevelsTable.assessedOn), asc(profileLevelsTable.id))
    .all()
    .map(({ assessedById: _author, ...level }) => level);

type DayOfTrait = Pick<ProfileLevel, 'courseId' | 'trait' | 'side' | 'assessedOn'>;

function levelOfDay(db: Writer, { courseId, trait, side, assessedOn }: DayOfTrait) {
  const of = profileLevelsTable;
  return db
    .select({ id: of.id, version: of.version })
    .from(of)
    .where(and(eq(of.courseId, courseId), eq(of.trait, trait), eq(of.side, side), eq(of.assessedOn, assessedOn)))
    .get();
}

function adjustmentsIn(db: Reader, courseId: string) {
  const { id, accommodationId, triedFrom, effect, suggestedOn } = adjustmentsTable;
  return db
    .select({ id, accommodationId, triedFrom, effect })
    .from(adjustmentsTable)
    .where(eq(adjustmentsTable.courseId, courseId))
    .orderBy(asc(suggestedOn), asc(id))
    .all();
}

function tryOutsIn(db: Reader, courseId: string) {
  const { id, jobFunctionId, verdict, from } = tryOutsTable;
  return db
    .select({ jobFunctionId, verdict })
    .from(tryOutsTable)
    .where(eq(tryOutsTable.courseId, courseId))
    .orderBy(asc(from), asc(id))
    .all();
}

const functionsOf = (db: Reader, departmentId: string, triedIds: readonly string[]) =>
  db
    .select()
    .from(jobFunctionsTable)
    .where(
      and(
        eq(jobFunctionsTable.departmentId, departmentId),
        or(isNull(jobFunctionsTable.archivedAt), inArray(jobFunctionsTable.id, [...triedIds])),
      ),
    )
    .all();
