import { and, asc, eq, getTableColumns as columnsOf, inArray, isNull, or } from 'drizzle-orm';
import { accommodationsTable } from '#main/accommodations/table.ts';
import { adjustmentsTable } from '#main/adjustments/table.ts';
import type { Reader } from '#main/handler.ts';
import { jobFunctionsTable } from '#main/job-functions/table.ts';
import { profileLevelsTable } from '#main/profiles/table.ts';
import { staffTable } from '#main/staff/table.ts';
import { tryOutsTable } from '#main/try-outs/table.ts';
import { byVerdict, levelsOf, reliefsFor, traitFitsOf, verdictOf } from '#shared/profile-match.ts';
import type { FunctionMatch, ProfileLevel } from '#shared/profiles.ts';
import { completeLevels } from '#shared/traits.ts';

/** Every level ever given in a course, oldest first. */
export const levelsGiven = (db: Reader, courseId: string): ProfileLevel[] =>
  db
    .select({ ...columnsOf(profileLevelsTable), assessedBy: staffTable.name })
    .from(profileLevelsTable)
    .innerJoin(staffTable, eq(staffTable.id, profileLevelsTable.assessedById))
    .where(eq(profileLevelsTable.courseId, courseId))
    .orderBy(asc(profileLevelsTable.assessedOn), asc(profileLevelsTable.id))
    .all()
    .map(({ assessedById: _author, ...level }) => level);

/**
 * How the functions of a department lie to the candidate, by verdict and then name: the open ones and those that were tried;
 * those tried in other departments only when they are asked for.
 */
export function matchesOf(
  db: Reader,
  courseId: string,
  { departmentId, hasTriedElsewhere = false }: { departmentId: string; hasTriedElsewhere?: boolean },
): FunctionMatch[] {
  const given = levelsGiven(db, courseId);
  const abilities = { staff: levelsOf(given, 'staff'), candidate: levelsOf(given, 'candidate') };
  const catalogue = db.select().from(accommodationsTable).all();
  const adjustments = adjustmentsIn(db, courseId);
  const tryOuts = Map.groupBy(tryOutsIn(db, courseId), ({ jobFunctionId }) => jobFunctionId);
  return functionsOf(db, departmentId, [...tryOuts.keys()])
    .filter((each) => hasTriedElsewhere || each.departmentId === departmentId)
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
      or(
        and(eq(jobFunctionsTable.departmentId, departmentId), isNull(jobFunctionsTable.archivedAt)),
        inArray(jobFunctionsTable.id, [...triedIds]),
      ),
    )
    .all();
