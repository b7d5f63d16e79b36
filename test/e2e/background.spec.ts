import { expect, test } from '@playwright/test';
import { askIn, openExamples } from '#test/support/in-window.ts';
import { launchApp } from '#test/support/launch-app.ts';

test('a job, the limitation from it and what answers it are read as one line, and all of it is taken back', async () => {
  // The whole way in one window, over example data that is made first.
  test.slow();
  const { page, close } = await launchApp({ locale: 'da', book: 'examples' });
  await page.setViewportSize({ width: 1366, height: 768 });
  await openExamples(page);
  const candidates = await askIn(page, 'candidates.list', {});
  const { id: candidateId, course } = candidates.find(({ firstName }) => firstName.startsWith('Birgitte'))!;
  const courseId = course!.id;
  await page.evaluate((to) => {
    window.location.hash = `#/courses/${to}?tab=background`;
  }, courseId);

  // A job, by keyboard: Enter keeps it, and the form stands ready for the next.
  await page.getByRole('button', { name: 'Nyt job' }).click();
  await expect(page.getByRole('textbox', { name: 'Job', exact: true })).toBeFocused();
  await page.keyboard.type('Smørrebrødsjomfru');
  await page.getByRole('textbox', { name: 'Fra', exact: true }).fill('2001');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Jobbet er skrevet.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Job', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  const job = page.getByRole('list', { name: 'Arbejdserfaring' }).getByRole('listitem', { name: 'Smørrebrødsjomfru' });
  await expect(job).toContainText('2001');

  // A limitation from that job.
  await page.getByRole('button', { name: 'Ny begrænsning' }).click();
  const form = page.getByRole('region', { name: 'Ny begrænsning' });
  await page.keyboard.press('Enter');
  await expect(form.getByRole('alert')).toContainText('Skriv begrænsningen');
  await page.keyboard.type('Kan ikke holde på kniven en hel time');
  await form.getByRole('combobox', { name: 'Hvor mærkes den' }).click();
  await page.getByRole('option', { name: 'arm og hånd' }).click();
  await form.getByRole('combobox', { name: 'Fra jobbet' }).click();
  await page.getByRole('option', { name: 'Smørrebrødsjomfru' }).click();
  await form.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByText('Begrænsningen er skrevet.')).toBeVisible();
  await expect(form.getByRole('alert')).toHaveCount(0);
  await form.getByRole('button', { name: 'Luk' }).click();

  const reasoning = page.getByRole('list', { name: 'Begrundelse: fra begrænsning til jobfunktion' });
  const line = reasoning.getByRole('listitem').filter({ hasText: 'Kan ikke holde på kniven' });
  await expect(line).toHaveText(/Smørrebrødsjomfru.*Kan ikke holde på kniven.*Oplyst|intet skånehensyn endnu/iu);
  await expect(line).toContainText('intet skånehensyn endnu');

  // What answers it: an accommodation of the course.
  const { adjustments, tryOuts } = await askIn(page, 'courses.show', { courseId });
  const answer = adjustments.find(({ tryOutId }) => tryOutId !== null) ?? adjustments[0]!;
  const card = page
    .getByRole('list', { name: 'Begrænsninger' })
    .getByRole('listitem', { name: 'Kan ikke holde på kniven en hel time' });
  await card.getByRole('button', { name: 'forbind med et skånehensyn' }).click();
  await page.getByRole('option', { name: `${answer.wording} (${answer.code})` }).click();
  await expect(line.getByRole('link', { name: answer.wording })).toBeVisible();
  const place = tryOuts.find(({ id }) => id === answer.tryOutId)?.functionName ?? 'alle jobfunktioner';
  await expect(line).toContainText(place);

  // Taken back one by one, the newest first.
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(line).toContainText('intet skånehensyn endnu');
  await page.keyboard.press('Control+z');
  await expect(line).toHaveCount(0);
  // The job stands until nothing comes from it.
  await page.keyboard.press('Control+z');
  await expect(job).toHaveCount(0);
  expect((await askIn(page, 'earlierJobs.list', { candidateId })).map(({ title }) => title)).not.toContain(
    'Smørrebrødsjomfru',
  );

  // A barrier goes from open to reduced today, and back.
  await page.getByRole('button', { name: 'Ny barriere' }).click();
  await page.keyboard.type('Bor midlertidigt hos sin søster');
  const barrierForm = page.getByRole('region', { name: 'Ny barriere' });
  await barrierForm.getByRole('combobox', { name: 'Slags' }).click();
  await page.getByRole('option', { name: 'bolig' }).click();
  await barrierForm.getByRole('button', { name: 'Gem' }).click();
  await barrierForm.getByRole('button', { name: 'Luk' }).click();
  const barrier = page.getByRole('listitem', { name: 'Bor midlertidigt hos sin søster' });
  await barrier.getByRole('button', { name: 'Status: åben' }).click();
  await page.getByRole('option', { name: 'reduceret' }).click();
  await expect(barrier.getByRole('button', { name: 'Status: reduceret' })).toBeVisible();
  const isReduced = async () =>
    (await askIn(page, 'barriers.list', { candidateId })).find(({ kind }) => kind === 'housing')?.status;
  expect(await isReduced()).toBe('reduced');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(barrier.getByRole('button', { name: 'Status: åben' })).toBeVisible();
  expect(await isReduced()).toBe('open');

  // Two fields changed without a pause are both kept.
  await barrier.getByRole('button', { name: /^Barriere: /u }).click();
  await page.keyboard.press('End');
  await page.keyboard.type(', indtil videre');
  for (const key of ['Tab', 'Tab', 'Enter', 'Control+a']) await page.keyboard.press(key);
  await page.keyboard.type('2-1-2025');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await askIn(page, 'barriers.list', { candidateId })).find(({ kind }) => kind === 'housing'))
    .toMatchObject({ text: 'Bor midlertidigt hos sin søster, indtil videre', statusOn: '2025-01-02' });

  // The same records are found on the candidate's own page, and nothing is wider than a zoomed window.
  await page.setViewportSize({ width: 683, height: 768 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(683);
  await page.evaluate((to) => {
    window.location.hash = `#/candidates/${to}`;
  }, candidateId);
  await expect(page.getByRole('listitem', { name: 'Bor midlertidigt hos sin søster' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ressourcer' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(683);
  await close();
});
