import { fieldNames, type FieldName } from '#shared/papers/fields.ts';

/** The field that was probably meant by a name nobody knows; null when none is near, which is half of its letters. */
export function closestField(name: string): FieldName | null {
  const typed = name.trim().toLocaleLowerCase('da');
  const nearest = fieldNames
    .map((field) => ({ field, steps: stepsBetween(typed, field) }))
    .sort((a, b) => a.steps - b.steps)[0];
  return nearest && nearest.steps <= Math.max(1, Math.floor(typed.length / 2)) ? nearest.field : null;
}

/** Letters to put in, take out or exchange (Levenshtein 1965). */
function stepsBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1];
    for (const [column, against] of [...other].entries())
      line.push(Math.min(line[column]! + 1, above[column + 1]! + 1, above[column]! + (letter === against ? 0 : 1)));
    above = line;
  }
  return above.at(-1)!;
}
