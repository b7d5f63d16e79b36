import { createHashHistory, createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { z } from 'zod';
import { AccommodationsPage } from '#renderer/accommodations/AccommodationsPage.tsx';
import { AggregatesPage } from '#renderer/aggregates/AggregatesPage.tsx';
import { AttendancePage } from '#renderer/attendance/AttendancePage.tsx';
import { attendanceViews } from '#renderer/attendance/views.ts';
import { CandidatePage } from '#renderer/candidates/CandidatePage.tsx';
import { candidateViews } from '#renderer/candidates/candidate-views.ts';
import { CandidatesPage } from '#renderer/candidates/CandidatesPage.tsx';
import { CoursePage } from '#renderer/courses/CoursePage.tsx';
import { courseTabs } from '#renderer/courses/tabs.ts';
import { DepartmentsPage } from '#renderer/departments/DepartmentsPage.tsx';
import { HandoversPage } from '#renderer/handovers/HandoversPage.tsx';
import { BrokenPage, MissingPage } from '#renderer/LostPage.tsx';
import { MeetingPage } from '#renderer/meetings/MeetingPage.tsx';
import { MeetingsPage } from '#renderer/meetings/MeetingsPage.tsx';
import { meetingLists, meetingViews } from '#renderer/meetings/views.ts';
import { printChoices } from '#renderer/prints/print-choices.ts';
import { ReportPage } from '#renderer/reports/ReportPage.tsx';
import { ReportsPage } from '#renderer/reports/ReportsPage.tsx';
import { TogetherPage } from '#renderer/scores/TogetherPage.tsx';
import { settingsSections } from '#renderer/settings/sections.ts';
import { SettingsPage } from '#renderer/settings/SettingsPage.tsx';
import { Shell } from '#renderer/Shell.tsx';
import { TodayPage } from '#renderer/today/TodayPage.tsx';
import { day, month } from '#shared/calendar.ts';
import { codeLists } from '#shared/code-lists.ts';
import { courseActs } from '#shared/course-life.ts';

const root = createRootRoute({ component: Shell });

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/today' });
  },
});

/** The day's list; `course` is the line it begins on. */
const today = createRoute({
  getParentRoute: () => root,
  path: '/today',
  validateSearch: z.object({
    department: z.union([z.uuid(), z.literal('all')]).optional(),
    day: day.optional(),
    course: z.uuid().optional(),
  }),
  component: TodayPage,
});

/** The list; `candidate` is the selected line. */
const candidates = createRoute({
  getParentRoute: () => root,
  path: '/candidates',
  validateSearch: z.object({
    candidate: z.uuid().optional(),
    view: z.enum(candidateViews).optional(),
  }),
  component: CandidatesPage,
});

const candidate = createRoute({
  getParentRoute: () => root,
  path: '/candidates/$candidateId',
  component: CandidatePage,
});

const course = createRoute({
  getParentRoute: () => root,
  path: '/courses/$courseId',
  /** `act` opens that act's form beside the overview. */
  validateSearch: z.object({ tab: z.enum(courseTabs).optional(), act: z.enum(courseActs).optional() }),
  component: CoursePage,
});

const report = createRoute({ getParentRoute: () => root, path: '/courses/$courseId/report', component: ReportPage });

/** The quiet screen, without the book around it; `day` is the round's, today's when left out. */
const together = createRoute({
  getParentRoute: () => root,
  path: '/courses/$courseId/together',
  validateSearch: z.object({ day: day.optional() }),
  component: TogetherPage,
});

const attendance = createRoute({
  getParentRoute: () => root,
  path: '/attendance',
  /** `monday` or `month` is the period shown; `course` and `day` are the cell one begins at. */
  validateSearch: z.object({
    department: z.union([z.uuid(), z.literal('all')]).optional(),
    view: z.enum(attendanceViews).optional(),
    monday: day.optional(),
    month: month.optional(),
    course: z.uuid().optional(),
    day: day.optional(),
  }),
  component: AttendancePage,
});

/** Calendar or list; `day` lies in the week or month shown. */
const meetings = createRoute({
  getParentRoute: () => root,
  path: '/meetings',
  validateSearch: z.object({
    department: z.union([z.uuid(), z.literal('all')]).optional(),
    view: z.enum(meetingViews).optional(),
    day: day.optional(),
    list: z.enum(meetingLists).optional(),
  }),
  component: MeetingsPage,
});

const meeting = createRoute({ getParentRoute: () => root, path: '/meetings/$meetingId', component: MeetingPage });

const departments = createRoute({
  getParentRoute: () => root,
  path: '/departments',
  validateSearch: z.object({ department: z.uuid().optional(), jobFunction: z.uuid().optional() }),
  component: DepartmentsPage,
});

const accommodations = createRoute({
  getParentRoute: () => root,
  path: '/accommodations',
  validateSearch: z.object({ accommodation: z.uuid().optional(), view: z.enum(['catalogue', 'aids']).optional() }),
  component: AccommodationsPage,
});

/** The prints: which one, and for whom; `department` or `on` alone asks for everybody of it, or for the meetings of that day. */
const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  validateSearch: z.object({
    print: z.enum(printChoices).optional(),
    course: z.uuid().optional(),
    meeting: z.uuid().optional(),
    department: z.union([z.uuid(), z.literal('all')]).optional(),
    on: day.optional(),
  }),
  component: ReportsPage,
});

const handovers = createRoute({
  getParentRoute: () => root,
  path: '/handovers',
  /** A course given here opens the dialog for its package. */
  validateSearch: z.object({ course: z.uuid().optional() }),
  component: HandoversPage,
});
/** The packages of counts; `act` opens the dialog for the next. */
const aggregates = createRoute({
  getParentRoute: () => root,
  path: '/handovers/aggregates',
  validateSearch: z.object({ act: z.literal('pack').optional() }),
  component: AggregatesPage,
});
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  beforeLoad: () => {
    throw redirect({ to: '/settings/$section', params: { section: 'centre' } });
  },
});
const settingsSection = createRoute({
  getParentRoute: () => root,
  path: '/settings/$section',
  params: { parse: ({ section }) => ({ section: z.enum(settingsSections).parse(section) }) },
  /** Of the code lists: the list shown, and the code in the panel. */
  validateSearch: z.object({ list: z.enum(codeLists).optional(), code: z.uuid().optional() }),
  component: SettingsPage,
});

const routeTree = root.addChildren([
  start,
  today,
  candidates,
  candidate,
  course,
  report,
  together,
  attendance,
  meetings,
  meeting,
  departments,
  accommodations,
  reports,
  handovers,
  aggregates,
  settings,
  settingsSection,
]);

export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: MissingPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
