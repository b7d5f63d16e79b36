import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader } from '#main/handler.ts';
import { printTemplatesTable } from '#main/print-templates/table.ts';
import { usualTemplate, type PrintKind, type PrintTemplate, type TemplateSection } from '#shared/print-templates.ts';

/**
 * The template of a print as the centre has arranged it; the usual one while nobody has. Sections that came later stand at the end.
 * One that cannot be read has the usual sections, and its version, so that it can be arranged anew.
 */
export function templateOf(db: Reader, print: PrintKind): PrintTemplate {
  const kept = db.select().from(printTemplatesTable).where(eq(printTemplatesTable.print, print)).get();
  return kept ? { print, version: kept.version, sections: sectionsOf(print, kept.sections) } : usualTemplate(print);
}

// What was accepted once is printed, whatever is accepted now: one template that cannot be read must not stop the paper.
const keptSections = z
  .array(z.object({ key: z.string().min(1), title: z.string(), isOn: z.boolean(), text: z.string() }))
  .min(1);

function sectionsOf(print: PrintKind, kept: string): TemplateSection[] {
  const read = keptSections.safeParse(parsed(kept));
  if (!read.success) return usualTemplate(print).sections;
  const known = new Set(read.data.map(({ key }) => key));
  return [...read.data, ...usualTemplate(print).sections.filter(({ key }) => !known.has(key))];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
