import type { Dictionary } from '#shared/text/keys.ts';
import { adjustments } from '#shared/text/sv/adjustments.ts';
import { calendar } from '#shared/text/sv/calendar.ts';
import { candidates } from '#shared/text/sv/candidates.ts';
import { centre } from '#shared/text/sv/centre.ts';
import { codeLists } from '#shared/text/sv/code-lists.ts';
import { courses } from '#shared/text/sv/courses.ts';
import { cpr } from '#shared/text/sv/cpr.ts';
import { database } from '#shared/text/sv/database.ts';
import { departments } from '#shared/text/sv/departments.ts';
import { failures } from '#shared/text/sv/failures.ts';
import { history } from '#shared/text/sv/history.ts';
import { jobFunctions } from '#shared/text/sv/job-functions.ts';
import { session } from '#shared/text/sv/session.ts';
import { staff } from '#shared/text/sv/staff.ts';
import { values } from '#shared/text/sv/values.ts';

export const sv = {adjustments, calendar, candidates, centre, codeLists, courses, cpr, database, departments, failures, history, jobFunctions, session, staff, values} as const satisfies Dictionary;
