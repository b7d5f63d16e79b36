import { adjustments } from '#shared/text/da/adjustments.ts';
import { calendar } from '#shared/text/da/calendar.ts';
import { candidates } from '#shared/text/da/candidates.ts';
import { centre } from '#shared/text/da/centre.ts';
import { codeLists } from '#shared/text/da/code-lists.ts';
import { courses } from '#shared/text/da/courses.ts';
import { cpr } from '#shared/text/da/cpr.ts';
import { database } from '#shared/text/da/database.ts';
import { departments } from '#shared/text/da/departments.ts';
import { failures } from '#shared/text/da/failures.ts';
import { history } from '#shared/text/da/history.ts';
import { jobFunctions } from '#shared/text/da/job-functions.ts';
import { session } from '#shared/text/da/session.ts';
import { staff } from '#shared/text/da/staff.ts';
import { values } from '#shared/text/da/values.ts';

/** Danish: the source of the keys. */
export const da = {adjustments, calendar, candidates, centre, codeLists, courses, cpr, database, departments, failures, history, jobFunctions, session, staff, values} as const;
