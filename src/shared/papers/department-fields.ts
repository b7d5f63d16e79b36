import { isoWeekOf, type Day } from '#shared/calendar.ts';
import { fieldNames, type FieldName } from '#shared/papers/fields.ts';
import type { PrintFrame } from '#shared/papers/kit.ts';
import { longDay } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** What a print about everybody of a department knows of itself. */
export type DepartmentFacts = { frame: PrintFrame; departmentName: string; on: Day };

/** What a field says where nobody in particular is meant; one about a person says so. */
export const departmentFields =
  ({ frame, departmentName, on }: DepartmentFacts, speak: Speak) =>
  (field: string): string | null => {
    const name = fieldNames.find((each) => each === field.toLocaleLowerCase('da'));
    if (name === undefined) return null;
    const known: Partial<Record<FieldName, string>> = {
      afdeling: departmentName,
      center: frame.centre.name,
      myndighed: frame.centre.authorityName,
      uge: `${isoWeekOf(on).week}`,
      dato: longDay(on, speak.language),
    };
    return known[name] ?? speak('departmentList.nobodysField');
  };
