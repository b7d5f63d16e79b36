// The jobcentre package, version 1 (docs EXPORT.md): its files and columns, said once. The writer fills these columns in this order,
// felter.csv describes them, the schema of forloeb.json is made from them, and the check of a package reads by them. Names, codes
// and descriptions are Danish whatever the interface speaks: they are data.
import { absenceColumns, attendanceColumns, hourPlanColumns } from '#shared/handover-files/attendance.ts';
import type { Column } from '#shared/handover-files/columns.ts';
import { courseColumns } from '#shared/handover-files/course.ts';
import { codeColumns, fieldColumns } from '#shared/handover-files/lists.ts';
import { answerColumns, conclusionColumns, meetingColumns, supplementColumns } from '#shared/handover-files/outcome.ts';
import { adjustmentColumns, indicatorColumns, profileColumns, tryOutColumns } from '#shared/handover-files/trials.ts';

/** The tables of a course, in the order of their files. */
export const courseFiles = {
  '01_forloeb.csv': courseColumns,
  '02_timeplan.csv': hourPlanColumns,
  '03_fremmoede_dag.csv': attendanceColumns,
  '04_fravaer.csv': absenceColumns,
  '05_afproevning.csv': tryOutColumns,
  '06_skaanehensyn.csv': adjustmentColumns,
  '07_profil.csv': profileColumns,
  '08_indikatorer.csv': indicatorColumns,
  '09_moeder.csv': meetingColumns,
  '10_svar.csv': answerColumns,
  '11_konklusion.csv': conclusionColumns,
  '12_tillaeg.csv': supplementColumns,
} as const satisfies Record<string, readonly Column[]>;

export type CourseFile = keyof typeof courseFiles;

/** Every table of the package: those of the course, and the two that explain them. */
export const handoverFiles = {
  ...courseFiles,
  'felter.csv': fieldColumns,
  'kodelister.csv': codeColumns,
} as const satisfies Record<string, readonly Column[]>;

export type HandoverFile = keyof typeof handoverFiles;

/** The one table that is there only when it has rows. */
export const supplementFile = '12_tillaeg.csv';

/** One row of a file: every column named, empty for what is not stated. */
export type HandoverRow<F extends HandoverFile> = Record<(typeof handoverFiles)[F][number]['name'], string | number>;

/** Every table of a course, filled. */
export type CourseTables = { [F in CourseFile]: readonly HandoverRow<F>[] };
