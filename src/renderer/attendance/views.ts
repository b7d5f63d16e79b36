import type { TextKey } from '#shared/text/keys.ts';

/** How attendance is looked at: the week one writes in, the month as a statement, the hours as a curve. */
export const attendanceViews = ['week', 'month', 'hours'] as const;
export type AttendanceView = (typeof attendanceViews)[number];

export const viewWords: Record<AttendanceView, TextKey> = {
  week: 'attendance.viewWeek',
  month: 'attendance.viewMonth',
  hours: 'attendance.viewHours',
};
