import { eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { templateOf } from '#main/print-templates/of-print.ts';
import { printTemplatesTable } from '#main/print-templates/table.ts';
import { refusal } from '#shared/failure.ts';
import { printKinds, whyTemplateRefused, type PrintKind } from '#shared/print-templates.ts';

export const printTemplatesHandlers: Handlers<'printTemplates'> = {
  list(_, { db }) {
    return printKinds.map((print) => templateOf(db, print));
  },

  arrange({ print, version, sections }, { db }) {
    const standing = templateOf(db, print).sections.map(({ key }) => key);
    const why = whyTemplateRefused(print, sections, standing);
    if (why) throw refusal('invalid', why.key, why.values, why.path);
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
    db.delete(printTemplatesTable).where(eq(printTemplatesTable.id, kept.id)).run();
    return { version: 0 };
  },
};

const templateRow = (db: Reader, print: PrintKind) =>
  db.select().from(printTemplatesTable).where(eq(printTemplatesTable.print, print)).get();
