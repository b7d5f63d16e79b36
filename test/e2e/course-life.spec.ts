import { expect, test } from '@playwright/test';
import { faultsOn } from '#test/support/accessibility.ts';
import { openCourseWindow, referredOn, type CourseWindow } from '#test/support/course-window.ts';
import { askIn } from '#test/support/in-window.ts';
import { fieldDay } from '#shared/text/format.ts';

let book: CourseWindow;
// One window for all: each test has courses of its own.
test.beforeAll(async () => {
  book = await openCourseWindow();
});
test.beforeEach(() => book.beginAgain());
test.afterAll(() => book.close());

test('a course lives from referral to its end through the screen, and state, ruler and life line follow', async () => {
  const { act, choose, field, header, lines, openOn, page, recordOf, refer, ruler } = book;
  const courseId = await refer();

  await test.step('referred, then on the waiting list', async () => {
    await openOn(referredOn, courseId);
    await expect(header().getByText('Henvist', { exact: true })).toBeVisible();
    // Nobody named a day, and no week has passed: neither is made up from the day of the referral.
    await expect(header().getByText('så snart der er plads')).toBeVisible();
    await openOn(referredOn, courseId, '?tab=hours');
    await expect(page.getByText('Der er ikke registreret fremmøde endnu.')).toBeVisible();
    await openOn(referredOn, courseId);
    // A form that closes leaves the keyboard on the page, not before its first link.
    const workArea = page.getByRole('main');
    await act('Sæt på venteliste');
    await page.keyboard.press('Escape');
    await expect(workArea).toBeFocused();
    const form = await act('Sæt på venteliste');
    await form.getByLabel(/^Begrundelse/u).fill('Holdet er fuldt');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Forløbet står på venteliste fra 24-8-2026.')).toBeVisible();
    await expect(header().getByText('Venteliste', { exact: true })).toBeVisible();
    await expect(workArea).toBeFocused();
    expect((await recordOf(courseId)).course.state).toBe('waiting');
  });

  await test.step('planned, with the meetings of the template on the ruler', async () => {
    const form = await act('Planlæg');
    await form.getByLabel('Startdato').fill(fieldDay('2026-09-07'));
    await form.getByLabel('Startdato').press('Tab');
    await form.getByRole('button', { name: 'Planlæg forløbet' }).click();
    await expect(header().getByText('Begynder 7-9-2026')).toBeVisible();
    await expect(ruler().locator('[data-kind="planned"]')).toHaveCount(6);
  });

  await test.step('the start is moved: the proposal is shown first, and the held meeting stays', async () => {
    const { meetings: before } = await recordOf(courseId);
    const start = before.find(({ kind }) => kind === 'start')!;
    await askIn(page, 'meetings.hold', { meetingId: start.id, version: start.version, heldOn: referredOn });
    await openOn('2026-08-31', courseId);
    const form = await act('Flyt start');
    await form.getByLabel('Ny startdato').fill(fieldDay('2026-09-14'));
    await form.getByLabel('Begrundelse').fill('Kandidaten skal først til kontrol');
    const proposal = page.getByRole('table').filter({ hasText: 'Bliver' });
    await expect(proposal.getByRole('row', { name: /^Startmøde .* bliver stående$/u })).toBeVisible();
    const first = before.find(({ ordinal }) => ordinal === 1)!;
    const shown = await proposal
      .getByRole('row', { name: /^Opfølgning 1 /u })
      .getByRole('cell')
      .allInnerTexts();
    await expect(form.getByText(/Slutdatoen følger med: 4-12 bliver 11-12/u)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(header().getByText('Begynder 14-9-2026')).toBeVisible();

    const after = await recordOf(courseId);
    const held = after.meetings.find(({ kind }) => kind === 'start')!;
    const moved = after.meetings.find(({ id }) => id === first.id)!;
    expect([held.state, held.meetsOn]).toEqual(['held', referredOn]);
    expect(moved.meetsOn > first.meetsOn).toBe(true);
    const dayAndMonth = (day: string) => `${Number(day.slice(8))}-${Number(day.slice(5, 7))}`;
    expect(shown.slice(1).map((text) => text.split(' ').at(-1))).toEqual(
      [first.meetsOn, moved.meetsOn].map(dayAndMonth),
    );
    await expect(ruler().locator('[data-kind="held"]')).toHaveCount(1);
  });

  await test.step('running, then paused until a known day', async () => {
    await openOn('2026-10-05', courseId);
    await expect(header().getByText('I gang, uge 4 af 13')).toBeVisible();
    const form = await act('Pause');
    await expect(form.getByLabel('Fra')).toHaveValue('05-10-2026');
    await form.getByLabel('Til og med').fill('4-10-2026');
    await choose('Årsag', 'Længere sygdom');
    await form.getByRole('button', { name: 'Sæt på pause' }).click();
    await expect(form.getByText(/Pausen slutter, før den begynder/u)).toBeVisible();
    await form.getByLabel('Til og med').fill('16-10-2026');
    await page.keyboard.press('Enter');
    await expect(header().getByText('På pause siden 5-10. Ventes tilbage 17-10.')).toBeVisible();
    await expect(ruler().locator('[data-pause]')).toHaveCount(1);
    await expect(ruler().getByText('pause', { exact: true })).toBeVisible();
    expect((await lines()).some((line) => /Pause til 16-10/u.test(line))).toBe(true);
  });

  await test.step('resumed earlier than planned', async () => {
    await openOn('2026-10-14', courseId);
    await header().getByRole('button', { name: 'Genoptag' }).click();
    await page.getByRole('button', { name: 'Genoptag forløbet' }).click();
    await expect(header().getByText('I gang, uge 5 af 13')).toBeVisible();
    const said = await lines();
    expect(said.some((line) => /Pause til 13-10/u.test(line))).toBe(true);
    expect(said.filter((line) => /Genoptaget/u.test(line))).toHaveLength(1);
  });

  await test.step('extended with its reason', async () => {
    const form = await act('Forlæng eller flyt slutdato');
    await expect(form.getByLabel('Ny slutdato')).toHaveValue('24-12-2026');
    await expect(form.getByText('Forslaget er 2 uger efter den nuværende slutdato, 11-12-2026.')).toBeVisible();
    await expect(form.getByText('Slutmødet 10-12-2026 foreslås flyttet med til 24-12-2026.')).toBeVisible();
    await form.getByLabel('Ny slutdato').fill(fieldDay('2026-12-18'));
    await form.getByLabel('Ny slutdato').press('Tab');
    await expect(form.getByText('14 uger i alt, 1 uge mere end nu')).toBeVisible();
    await form.getByRole('button', { name: 'Flyt slutdato' }).click();
    await expect(field('Årsag')).toHaveAccessibleDescription('Vælg en årsag.');
    await expect(field('Årsag')).toBeFocused();
    await choose('Årsag', 'Tid tabt ved pause');
    await form.getByLabel('Begrundelse').fill('En uge gik med kontrollen');
    await page.keyboard.press('Enter');
    await expect(header().getByText('I gang, uge 5 af 14')).toBeVisible();
    await expect(ruler().getByText('forlænget', { exact: true })).toBeVisible();
    expect((await lines()).join('\n')).toMatch(
      /Forlænget fra 11-12 til 18-12\s+Tid tabt ved pause: En uge gik med kontrollen/u,
    );
  });

  await test.step('late, and finished from the sentence that says so', async () => {
    await openOn('2026-12-21', courseId);
    await expect(header().getByText('Skulle være slut 18-12.')).toBeVisible();
    await header().getByRole('button', { name: 'Afslut' }).click();
    await expect(page.getByLabel('Sidste dag')).toHaveValue('18-12-2026');
    await page.getByRole('button', { name: 'Afslut forløbet' }).click();
    await expect(header().getByText('Afsluttet', { exact: true })).toBeVisible();
    const { course, steps } = await recordOf(courseId);
    expect([course.state, course.endedOn]).toEqual(['finished', '2026-12-18']);
    expect(steps.at(-1)).toMatchObject({ act: 'finish', reasonCode: 'GENNEMFOERT' });
  });

  await test.step('and only what is legal from here is offered; undo takes the last act back', async () => {
    await page.getByRole('button', { name: 'Flere handlinger' }).click();
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['Genåbn']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect(header().getByText('Skulle være slut 18-12.')).toBeVisible();
  });
});

test('an end before the last week says why, and completed is no answer', async () => {
  const { act, field, header, openOn, page, start } = book;
  const courseId = await start();
  await openOn('2026-10-05', courseId);
  const form = await act('Afslut');
  await form.getByRole('button', { name: 'Afslut forløbet' }).click();
  await expect(field('Årsag')).toHaveAccessibleDescription('Vælg en årsag.');
  await field('Årsag').click();
  await expect(page.getByRole('option', { name: 'Gennemført' })).toHaveCount(0);
  await page.getByRole('option', { name: 'Før tid: i job' }).click();
  expect(await faultsOn(page)).toEqual([]);
  await form.getByRole('button', { name: 'Afslut forløbet' }).click();
  await expect(header().getByText('Sidste dag 5-10-2026.')).toBeVisible();
});

test('an interruption says why and is taken back, nobody came is noted, and a planned course is called off', async () => {
  const { act, choose, field, header, openOn, page, recordOf, start } = book;
  const [running, ahead] = [await start(), await start('2026-10-05')];

  await openOn('2026-09-21', running);
  const interruption = await act('Afbryd');
  await interruption.getByRole('button', { name: 'Afbryd forløbet' }).click();
  await expect(field('Årsag')).toHaveAccessibleDescription('Vælg en årsag.');
  await choose('Årsag', 'Kommet i job');
  await interruption.getByRole('button', { name: 'Afbryd forløbet' }).click();
  await expect(header().getByText('Afbrudt', { exact: true })).toBeVisible();
  const reopening = await act('Genåbn');
  await reopening.getByLabel('Begrundelse').fill('Det var en anden kandidat');
  await page.keyboard.press('Enter');
  await expect(header().getByText('I gang, uge 5 af 13')).toBeVisible();

  const absence = await act('Mødte aldrig op');
  await absence.getByRole('button', { name: 'Notér ikke mødt' }).click();
  await expect(header().getByText('Mødte ikke op. Noteret 21-9-2026.')).toBeVisible();
  expect((await recordOf(running)).course.state).toBe('never-met');
  await expect(page.getByText('Ny afprøvning')).toHaveCount(0);

  await openOn('2026-09-21', ahead);
  const calling = await act('Annullér');
  await choose('Årsag', 'Helbredet tillader det ikke');
  await calling.getByRole('button', { name: 'Annullér forløbet' }).click();
  await expect(header().getByText('Annulleret 21-9-2026.')).toBeVisible();
  expect((await recordOf(ahead)).course.state).toBe('cancelled');
});

test('a referral called off was never planned, and no weeks or period are made up for it', async () => {
  const { act, choose, header, openOn, page, refer } = book;
  const id = await refer();
  await openOn(referredOn, id);
  const calling = await act('Annullér');
  await choose('Årsag', 'Helbredet tillader det ikke');
  await calling.getByRole('button', { name: 'Annullér forløbet' }).click();
  await expect(page.getByText('Forløbet blev aldrig planlagt.')).toBeVisible();
  await expect(header().getByText('Periode', { exact: true })).toHaveCount(0);
});
