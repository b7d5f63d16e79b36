import { and, eq, ne, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { courseTemplatesTable } from '#main/course-templates/table.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { whyTemplateRefused, type CourseTemplate } from '#shared/course-templates.ts';
import { refusal } from '#shared/failure.ts';
import { byName } from '#shared/names.ts';

export const courseTemplatesHandlers: Handlers<'courseTemplates'> = {
  list(_, { db }) {
    return db
      .select()
      .from(courseTemplatesTable)
      .all()
      .sort((a, b) => Number(b.isUsual) - Number(a.isUsual) || byName(a, b));
  },

  add(template, { db }) {
    refuseUnfit(template, 'meetings');
    const id = newId();
    db.insert(courseTemplatesTable)
      .values({ id, ...template })
      .run();
    return { id };
  },

  revise({ templateId, version, change }, { db }) {
    const template = templateRow(db, templateId);
    refuseUnlessSeen(template, version);
    refuseUnfit({ ...template, ...change }, change.meetings ? 'change.meetings' : 'change.weeks');
    return changeRow(db, courseTemplatesTable, { id: templateId, version }, change);
  },

  makeUsual({ templateId, version }, { db }) {
    const { archivedAt } = templateRow(db, templateId);
    if (archivedAt !== null) throw refusal('conflict', 'courseTemplates.isArchived');
    const { id, isUsual, version: count } = courseTemplatesTable;
    db.update(courseTemplatesTable)
      .set({ isUsual: false, version: sql`${count} + 1` })
      .where(and(eq(isUsual, true), ne(id, templateId)))
      .run();
    return changeRow(db, courseTemplatesTable, { id: templateId, version }, { isUsual: true });
  },

  archive({ templateId, version }, { db, now }) {
    if (templateRow(db, templateId).isUsual) throw refusal('conflict', 'courseTemplates.usualStays');
    return changeRow(db, courseTemplatesTable, { id: templateId, version }, { archivedAt: now });
  },
};

const templateRow = (db: Reader, templateId: string) =>
  found(db.select().from(courseTemplatesTable).where(eq(courseTemplatesTable.id, templateId)).get());

function refuseUnfit(template: Pick<CourseTemplate, 'weeks' | 'meetings'>, path: string): void {
  const why = whyTemplateRefused(template);
  if (why) throw refusal('invalid', why, undefined, path);
}
