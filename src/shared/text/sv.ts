import type { Dictionary } from '#shared/text/keys.ts';
import { adjustments } from '#shared/text/sv/adjustments.ts';
import { calendar } from '#shared/text/sv/calendar.ts';
import { centre } from '#shared/text/sv/centre.ts';
import { codeLists } from '#shared/text/sv/code-lists.ts';
import { courses } from '#shared/text/sv/courses.ts';
import { cpr } from '#shared/text/sv/cpr.ts';
import { database } from '#shared/text/sv/database.ts';
import { failures } from '#shared/text/sv/failures.ts';
import { jobFunctions } from '#shared/text/sv/job-functions.ts';
import { session } from '#shared/text/sv/session.ts';
import { values } from '#shared/text/sv/values.ts';

export const sv = {adjustments, calendar, centre, codeLists, courses, cpr, database, failures, jobFunctions, session, values} as const satisfies Dictionary;
