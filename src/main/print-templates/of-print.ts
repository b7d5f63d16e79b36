import { eq } from 'drizzle-orm';
import type { Reader } from '#main/handler.ts';
import { printTemplatesTable } from '#main/print-templates/table.ts';
import {
  printSections,
  templateSections,
  usualTemplate,
  type PrintKind,
  type PrintTemplate,
  type TemplateSection,
} from '#shared/print-templates.ts';

/** The template of a print as the centre has arranged it; the usual one while nobody has. Sections that came later stand at the end. */
export function templateOf(db: Reader, print: PrintKind): PrintTemplate {
  const kept = db.select().from(printTemplatesTable).where(eq(printTemplatesTable.print, print)).get();
  return kept ? { print, version: kept.version, sections: sectionsOf(print, kept.sections) } : usualTemplate(print);
}

function sectionsOf(print: PrintKind, kept: string): TemplateSection[] {
  const sections = templateSections.parse(JSON.parse(kept)) as TemplateSection[];
  const known = new Set(sections.map(({ key }) => key));
  const later = (printSections[print] as readonly string[]).filter((key) => !known.has(key));
  return [...sections, ...later.map((key) => ({ key, title: '', isOn: true, text: '' }))];
}
