// Everything drizzle-kit compares with the migrations.
export * from '#main/accommodations/table.ts';
export * from '#main/adjustments/table.ts';
export * from '#main/attendance/table.ts';
export * from '#main/authority-contacts/table.ts';
export * from '#main/candidates/table.ts';
export * from '#main/centre/table.ts';
export * from '#main/code-lists/table.ts';
export * from '#main/courses/table.ts';
export * from '#main/database/audit-tables.ts';
export * from '#main/departments/table.ts';
export * from '#main/drafts/table.ts';
export * from '#main/handovers/table.ts';
export * from '#main/hour-plans/table.ts';
export * from '#main/job-functions/table.ts';
export * from '#main/reports/table.ts';
export * from '#main/staff/table.ts';
export * from '#main/try-outs/table.ts';
