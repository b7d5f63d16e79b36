import type { CodeList } from '#shared/code-lists.ts';
import type { TextKey } from '#shared/text/keys.ts';

/** How a field's stored value is said; `reason` is a code of the list that belongs to a step's act. */
type FieldKind =
  | 'text'
  | 'day'
  | 'moment'
  | 'partialDay'
  | 'clock'
  | 'minutes'
  | 'percent'
  | 'yesNo'
  | 'name'
  | 'hours'
  | 'demands'
  | 'traits'
  | 'indicatorWording'
  | 'anchors'
  | 'templateMeetings'
  | 'templateSections'
  | 'figures'
  | 'sensitiveKinds'
  | 'word'
  | 'reason'
  | CodeList;

export type Said = { word: TextKey; kind: FieldKind };

/** A field by the word of the screen it is seen on, and how its value is said. */
export const said = (word: TextKey, kind: FieldKind = 'text'): Said => ({ word, kind });

/** Fields by the noun they belong to and the name they are stored under. */
export type FieldsByNoun = Readonly<Record<string, Readonly<Record<string, Said>>>>;
