import { courseFields } from '#renderer/history/course-fields.ts';
import { houseFields } from '#renderer/history/house-fields.ts';
import { personFields } from '#renderer/history/person-fields.ts';
import type { FieldsByNoun, Said } from '#renderer/history/said.ts';

/** The stored fields of every noun by the words of the screen they are seen on. */
const fields: FieldsByNoun = { ...personFields, ...courseFields, ...houseFields };

/** How a field of a noun is called and said; null for one that no version of the book has words for. */
export const fieldOf = (noun: string, field: string): Said | null => fields[noun]?.[field] ?? null;
