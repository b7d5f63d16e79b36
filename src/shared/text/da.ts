import { adjustments } from '#shared/text/da/adjustments.ts';
import { calendar } from '#shared/text/da/calendar.ts';
import { centre } from '#shared/text/da/centre.ts';
import { codeLists } from '#shared/text/da/code-lists.ts';
import { courses } from '#shared/text/da/courses.ts';
import { cpr } from '#shared/text/da/cpr.ts';
import { database } from '#shared/text/da/database.ts';
import { failures } from '#shared/text/da/failures.ts';
import { jobFunctions } from '#shared/text/da/job-functions.ts';
import { session } from '#shared/text/da/session.ts';
import { values } from '#shared/text/da/values.ts';

/** Danish: the source of the keys. */
export const da = {adjustments, calendar, centre, codeLists, courses, cpr, database, failures, jobFunctions, session, values} as const;
