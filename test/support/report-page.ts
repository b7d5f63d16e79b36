import { execFileSync } from 'node:child_process';
import { expect, type Page } from '@playwright/test';
import { askIn } from '#test/support/in-window.ts';

/** Opens the report of the example's main person and waits for its first page; gives the course. */
export async function openReportPage(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const course = (await askIn(page, 'courses.list', {})).find(({ candidateName }) =>
    candidateName.startsWith('Birgitte'),
  )!;
  await page.evaluate((id) => {
    window.location.hash = `#/courses/${id}/report`;
  }, course.id);
  await isReportDrawn(page);
  return course.id;
}

export const isReportDrawn = (page: Page) =>
  expect(page.getByRole('img', { name: /^Side 1 af/u })).toBeVisible({ timeout: 40_000 });

export const reportSections = (page: Page) => page.getByRole('navigation', { name: 'Rapportens afsnit' });

/** Opens a section, its group first when that is folded. */
export async function openSection(page: Page, name: string | RegExp): Promise<void> {
  const sections = reportSections(page);
  const button = sections.getByRole('button', { name });
  const folded = sections.getByRole('button', { expanded: false });
  while ((await button.count()) === 0) await folded.first().click();
  await button.click();
}

/** What a program of the machine says. */
export const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });

/** The text as it stands on the pages, line breaks and runs of blanks as one blank. */
export const textOf = (path: string, ...args: string[]) =>
  run('pdftotext', '-layout', ...args, path, '-').replace(/\s+/gu, ' ');
