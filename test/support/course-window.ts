import { expect } from '@playwright/test';
import { standOn } from '#test/support/clock.ts';
import { askIn, foundBook } from '#test/support/in-window.ts';
import { launchApp } from '#test/support/launch-app.ts';
import type { HourPattern } from '#shared/agreed-hours.ts';

/** The clock of the machine stands on days of our choosing: nothing may hang on what today is. A Monday. */
export const referredOn = '2026-08-24';

/** A new book in a window on that day, the words one finds a course's page by, and courses to open in it. */
export async function openCourseWindow(on = referredOn) {
  const { app, page, close } = await launchApp({ locale: 'da' });
  await page.setViewportSize({ width: 1366, height: 768 });
  await standOn(app, on);
  const { departmentId, leaderId } = await foundBook(page);

  const registerCandidate = async () =>
    (await askIn(page, 'candidates.register', { firstName: 'Ida', lastName: 'Kragh' })).id;
  const field = (label: string) =>
    page
      .getByRole('combobox', { name: label })
      .or(page.getByRole('textbox', { name: label }))
      .first();
  return {
    page,
    close,
    /** As the window was opened: for a test that shares it with others. What stands in the page goes when a course is opened. */
    beginAgain: async () => {
      await standOn(app, on);
      await page.setViewportSize({ width: 1366, height: 768 });
    },
    departmentId,
    leaderId,
    registerCandidate,
    field,
    registerFunction: async (name: string) => (await askIn(page, 'jobFunctions.register', { departmentId, name })).id,
    refer: async () =>
      (await askIn(page, 'courses.refer', { candidateId: await registerCandidate(), departmentId })).id,
    /** A course from that day; of a new candidate unless one is given. */
    start: async (
      startsOn = referredOn,
      { candidateId, hours }: { candidateId?: string; hours?: HourPattern } = {},
    ) => {
      const person = candidateId ?? (await registerCandidate());
      const course = { candidateId: person, departmentId, consultantId: leaderId, startsOn };
      return (await askIn(page, 'courses.start', { ...course, ...(hours && { hours }) })).id;
    },
    recordOf: (courseId: string) => askIn(page, 'courses.show', { courseId }),
    /** The next morning somebody opens the course: the clock has gone on. */
    openOn: async (day: string, courseId: string, search = '') => {
      await standOn(app, day);
      await page.goto(`app://bundle/index.html#/courses/${courseId}${search}`);
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
    /** Opens the form of an act. */
    act: async (name: string) => {
      await page.getByRole('button', { name: 'Flere handlinger' }).click();
      await page.getByRole('menuitem', { name, exact: true }).click();
      return page.getByRole('complementary').getByRole('region');
    },
    choose: async (label: string, option: string | RegExp) => {
      await field(label).click();
      await page.getByRole('option', { name: option }).first().click();
    },
    header: () => page.getByRole('banner').or(page.locator('header')).first(),
    ruler: () => page.getByRole('img', { name: /^Forløbets/u }),
    /** The lines of the course's life, as they are read. */
    lines: () => page.getByRole('list', { name: 'Forløbets gang' }).getByRole('listitem').allInnerTexts(),
  };
}

export type CourseWindow = Awaited<ReturnType<typeof openCourseWindow>>;
