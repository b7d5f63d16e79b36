import type { CheckedFile } from '#main/package-checks/names.ts';
import { aggregateFormat, courseFormat, type PackageFormat } from '#shared/package-formats.ts';

/** The format that more of the files belong to by name; what is neither is judged as a course's, which most packages are. */
export function formatOf(files: readonly CheckedFile[]): PackageFormat {
  const names = new Set(files.map(({ name }) => name));
  const belonging = ({ dataTables, json, schema, workbook }: PackageFormat) =>
    [...dataTables, json, schema, workbook].filter((name) => names.has(name)).length;
  return belonging(aggregateFormat) > belonging(courseFormat) ? aggregateFormat : courseFormat;
}
