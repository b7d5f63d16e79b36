import { isTextKey } from '#shared/text/is-text-key.ts';
import type { PrintKind } from '#shared/print-templates.ts';
import type { Speak } from '#shared/text/speak.ts';

// Where the headings of a print stand that are not the usual words for its sections.
const namespaces: Partial<Record<PrintKind, string>> = {
  'clarification-report': 'reportSections',
  'own-page': 'ownPage',
  'weekly-register': 'weeklyRegister',
  'department-list': 'departmentList',
};

/** What a section is called unless the centre says otherwise; empty for one of the centre's own. */
export function usualSectionName(print: PrintKind, key: string, speak: Speak): string {
  const word = `${namespaces[print] ?? 'printSections'}.${key}`;
  return isTextKey(word) ? speak(word) : '';
}
