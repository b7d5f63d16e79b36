import type { Dictionary } from '#shared/text/keys.ts';
import { adjustments } from '#shared/text/en/adjustments.ts';
import { calendar } from '#shared/text/en/calendar.ts';
import { candidates } from '#shared/text/en/candidates.ts';
import { centre } from '#shared/text/en/centre.ts';
import { codeLists } from '#shared/text/en/code-lists.ts';
import { courses } from '#shared/text/en/courses.ts';
import { cpr } from '#shared/text/en/cpr.ts';
import { database } from '#shared/text/en/database.ts';
import { departments } from '#shared/text/en/departments.ts';
import { failures } from '#shared/text/en/failures.ts';
import { history } from '#shared/text/en/history.ts';
import { jobFunctions } from '#shared/text/en/job-functions.ts';
import { session } from '#shared/text/en/session.ts';
import { staff } from '#shared/text/en/staff.ts';
import { values } from '#shared/text/en/values.ts';

export const en = {adjustments, calendar, candidates, centre, codeLists, courses, cpr, database, departments, failures, history, jobFunctions, session, staff, values} as const satisfies Dictionary;
