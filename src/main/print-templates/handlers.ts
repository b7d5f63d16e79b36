import { eq, inArray } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { templateOf } from '#main/print-templates/of-print.ts';
import { printTemplatesTable } from '#main/print-templates/table.ts';
import { reportTextsTable } from '#main/reports/table.ts';
import { refusal } from '#shared/failure.ts';
import {
  isOwnSection,
  printKinds,
  whyTemplateRefused,
  type PrintKind,
  type TemplateSection,
} from '#shared/print-templates.ts';
import { saysSomething } from '#shared/values.ts';

export const printTemplatesHandlers: Handlers<'printTemplates'> = {
  list(_, { db }) {
    return printKinds.map((print) => templateOf(db, print));
  },

  arrange({ print, version, sections }, { db }) {
    const standing = templateOf(db, print).sections;
    const keys = sections.flatMap(({ key }) => key ?? []);
    // A section that is written in is known, also when it went away with an arrangement that was taken back.
    const known = [...standing.map(({ key }) => key), ...writtenKeys(db, print, keys)];
    const why = whyTemplateRefused(print, sections, known);
    if (why) throw refusal('invalid', why.key, why.values, why.path);
    refuseLoss(
      db,
      print,
      standing.filter(({ key }) => !keys.includes(key)),
    );
    const change = { sections: JSON.stringify(sections.map((each) => ({ ...each, key: each.key ?? newId() }))) };
    const kept = templateRow(db, print);
    if (kept) return changeRow(db, printTemplatesTable, { id: kept.id, version }, change);
    // 0 says that nobody has arranged it; any other number is of a template that has been reset.
    if (version !== 0) throw refusal('conflict', 'failures.conflict');
    db.insert(printTemplatesTable)
      .values({ id: newId(), print, ...change })
      .run();
    return { version: 1 };
  },

  reset({ print, version }, { db }) {
    const kept = found(templateRow(db, print));
    refuseUnlessSeen(kept, version);
    refuseLoss(db, print, templateOf(db, print).sections);
    db.delete(printTemplatesTable).where(eq(printTemplatesTable.id, kept.id)).run();
    return { version: 0 };
  },
};

const templateRow = (db: Reader, print: PrintKind) =>
  db.select().from(printTemplatesTable).where(eq(printTemplatesTable.print, print)).get();

/** Those of the keys that a text of a report stands under. */
function writtenKeys(db: Reader, print: PrintKind, keys: readonly string[]): string[] {
  if (print !== 'clarification-report') return [];
  const { section, text } = reportTextsTable;
  const written = db
    .select({ section, text })
    .from(reportTextsTable)
    .where(inArray(section, [...keys]))
    .all();
  return written.filter((row) => saysSomething(row.text)).map((row) => row.section);
}

/** Refuses `conflict` when own sections go away that a report says something in. */
function refuseLoss(db: Reader, print: PrintKind, gone: readonly TemplateSection[]): void {
  const own = gone.filter(({ key }) => isOwnSection(print, key));
  const written = writtenKeys(
    db,
    print,
    own.map(({ key }) => key),
  );
  const lost = own.find(({ key }) => written.includes(key));
  if (lost) throw refusal('conflict', 'printTemplates.sectionHasTexts', { section: lost.title });
}
