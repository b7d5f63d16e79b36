import { eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { seedAccommodations } from '#main/accommodations/seed.ts';
import { accommodationsTable } from '#main/accommodations/table.ts';
import { centreOf, closedDaysOf, closingDaysOf } from '#main/centre/rows.ts';
import { seedAuthorityName } from '#main/centre/seed.ts';
import { centreTable, closingDaysTable } from '#main/centre/table.ts';
import { seedCodes } from '#main/code-lists/seed.ts';
import { codesTable } from '#main/code-lists/table.ts';
import { seedTemplate } from '#main/course-templates/seed.ts';
import { courseTemplatesTable } from '#main/course-templates/table.ts';
import { changeRow, found } from '#main/database/versioned.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { seedIndicators, seedScale } from '#main/indicators/seed.ts';
import { indicatorsTable, scoreScaleTable } from '#main/indicators/table.ts';
import { seedPhrases } from '#main/phrases/seed.ts';
import { phrasesTable } from '#main/phrases/table.ts';
import { seedReportPhrases } from '#main/report-phrases/seed.ts';
import { reportPhrasesTable } from '#main/report-phrases/table.ts';
import { staffTable } from '#main/staff/table.ts';
import { addDays, daysBetween } from '#shared/calendar.ts';
import { whyClosingRefused } from '#shared/centre.ts';
import { refusal } from '#shared/failure.ts';

export const centreHandlers: Handlers<'centre'> = {
  found({ name, code, kind, departmentName, leaderName, leaderId }, { db }) {
    if (onlyCentre(db)) throw refusal('conflict', 'session.centreExists');
    const departmentId = newId();
    db.insert(centreTable).values({ id: newId(), name, code, kind, authorityName: seedAuthorityName }).run();
    db.insert(departmentsTable).values({ id: departmentId, name: departmentName }).run();
    db.insert(staffTable).values({ id: leaderId, name: leaderName, role: 'leader', departmentId }).run();
    db.insert(codesTable)
      .values(seedCodes.map((seed) => ({ ...seed, id: newId(), isSystem: true })))
      .run();
    db.insert(courseTemplatesTable)
      .values({ ...seedTemplate, id: newId(), isUsual: true })
      .run();
    db.insert(accommodationsTable)
      .values(seedAccommodations.map((seed) => ({ ...seed, id: newId() })))
      .run();
    db.insert(indicatorsTable)
      .values(seedIndicators.map((wording, place) => ({ wording, seq: place + 1, id: newId() })))
      .run();
    db.insert(scoreScaleTable)
      .values({ ...seedScale, id: newId() })
      .run();
    db.insert(phrasesTable)
      .values(seedPhrases.map((seed) => ({ ...seed, id: newId() })))
      .run();
    db.insert(reportPhrasesTable)
      .values(seedReportPhrases.map((seed) => ({ ...seed, id: newId() })))
      .run();
    return { departmentId };
  },

  show(_, { db }) {
    return centreOf(db);
  },

  revise({ version, change }, { db }) {
    return changeRow(db, centreTable, { id: found(onlyCentre(db)).id, version }, change);
  },

  closingDays(_, { db }) {
    return closingDaysOf(db);
  },

  closeDays({ from, to, label }, { db }) {
    const refused = whyClosingRefused({ from, to });
    if (refused) throw refusal('invalid', refused, undefined, 'to');
    const alreadyClosed = closedDaysOf(db);
    const asked = Array.from({ length: daysBetween(from, to) + 1 }, (_, days) => addDays(from, days));
    const added = asked.filter((day) => !alreadyClosed.has(day));
    for (const day of asked.filter((each) => alreadyClosed.has(each))) {
      db.update(closingDaysTable)
        .set({ label, version: sql`${closingDaysTable.version} + 1` })
        .where(eq(closingDaysTable.day, day))
        .run();
    }
    if (added.length > 0)
      db.insert(closingDaysTable)
        .values(added.map((day) => ({ id: newId(), day, label })))
        .run();
    return { addedDays: added.length };
  },
};

const onlyCentre = (db: Reader) => db.select().from(centreTable).get();
