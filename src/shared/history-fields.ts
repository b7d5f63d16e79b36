import { courseFields } from '#shared/history-fields/course-fields.ts';
import { houseFields } from '#shared/history-fields/house-fields.ts';
import { personFields } from '#shared/history-fields/person-fields.ts';
import type { FieldsByNoun, Said } from '#shared/history-fields/said.ts';

/** The stored fields of every noun by the words of the screen they are seen on. */
const fields: FieldsByNoun = { ...personFields, ...courseFields, ...houseFields };

/** How a field of a noun is called and said; null for one that no version of the book has words for. */
export const fieldOf = (noun: string, field: string): Said | null => fields[noun]?.[field] ?? null;
