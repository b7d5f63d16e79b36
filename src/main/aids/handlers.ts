import { and, asc, eq, getTableColumns as columnsOf, inArray, isNull, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { adjustmentsTable } from '#main/adjustments/table.ts';
import { aidLoansTable } from '#main/aids/table.ts';
import { departmentsAsked } from '#main/attendance/scope.ts';
import { candidatesTable } from '#main/candidates/table.ts';
import { coursesTable } from '#main/courses/table.ts';
import { changeRow, found, refuseUnlessSeen } from '#main/database/versioned.ts';
import { departmentsTable } from '#main/departments/table.ts';
import type { Handlers, Reader } from '#main/handler.ts';
import { whyLoanRefused, type AidLoan } from '#shared/aids.ts';
import { refusal } from '#shared/failure.ts';

export const aidsHandlers: Handlers<'aids'> = {
  out({ departmentId }, { db, user }) {
    const { askedIds } = departmentsAsked(db, user, departmentId);
    return db
      .select({
        ...columnsOf(aidLoansTable),
        courseId: coursesTable.id,
        candidateName: sql<string>`${candidatesTable.firstName} || ' ' || ${candidatesTable.lastName}`,
        departmentName: departmentsTable.name,
        wording: adjustmentsTable.wording,
      })
      .from(aidLoansTable)
      .innerJoin(adjustmentsTable, eq(adjustmentsTable.id, aidLoansTable.adjustmentId))
      .innerJoin(coursesTable, eq(coursesTable.id, adjustmentsTable.courseId))
      .innerJoin(candidatesTable, eq(candidatesTable.id, coursesTable.candidateId))
      .innerJoin(departmentsTable, eq(departmentsTable.id, coursesTable.departmentId))
      .where(and(isNull(aidLoansTable.returnedOn), inArray(coursesTable.departmentId, [...askedIds])))
      .orderBy(asc(aidLoansTable.lentOn), asc(aidLoansTable.id))
      .all();
  },

  lend({ adjustmentId, ...loan }, { db, today }) {
    refuseUnfit({ ...loan, returnedOn: null }, today, '');
    const id = newId();
    db.insert(aidLoansTable)
      .values({ ...loan, id, adjustmentId })
      .run();
    return { id };
  },

  revise({ aidLoanId, version, change }, { db, today }) {
    const loan = loanRow(db, aidLoanId);
    refuseUnlessSeen(loan, version);
    refuseUnfit({ ...loan, ...change }, today, 'change.');
    return changeRow(db, aidLoansTable, { id: aidLoanId, version }, change);
  },

  takeBack({ aidLoanId, version, ...change }, { db, today }) {
    const loan = loanRow(db, aidLoanId);
    refuseUnlessSeen(loan, version);
    if (loan.returnedOn !== null) throw refusal('conflict', 'aids.alreadyBack', { day: loan.returnedOn }, 'returnedOn');
    refuseUnfit({ ...loan, ...change }, today, '');
    return changeRow(db, aidLoansTable, { id: aidLoanId, version }, change);
  },

  withdraw({ aidLoanId, version }, { db }) {
    refuseUnlessSeen(loanRow(db, aidLoanId), version);
    db.delete(aidLoansTable).where(eq(aidLoansTable.id, aidLoanId)).run();
    return null;
  },
};

const loanRow = (db: Reader, aidLoanId: string) =>
  found(db.select().from(aidLoansTable).where(eq(aidLoansTable.id, aidLoanId)).get());

function refuseUnfit(loan: Pick<AidLoan, 'lentOn' | 'dueOn' | 'returnedOn'>, today: string, path: string): void {
  const refused = whyLoanRefused(loan, today);
  if (refused) throw refusal('invalid', refused.key, undefined, `${path}${refused.field}`);
}
