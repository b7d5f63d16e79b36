import { expect, test, type Page } from '@playwright/test';
import { askIn, beginAnew, foundBook, ownDepartment, type Book } from '#test/support/in-window.ts';
import { launchApp, type LaunchedApp } from '#test/support/launch-app.ts';
import { ordinaryWeekBefore } from '#test/support/ordinary-week.ts';
import { addWeeks } from '#shared/calendar.ts';

let launched: LaunchedApp;
let first: Page;
let book: Book;

// One application for all: each test begins with its first window alone, and a course in a department of its own.
test.beforeAll(async () => {
  launched = await launchApp({ locale: 'da', book: 'empty' });
  first = launched.page;
  book = await foundBook(first);
});
test.beforeEach(async () => {
  for (const page of launched.app.windows()) if (page !== first) await page.close();
  await beginAnew(first);
});
test.afterAll(() => launched.close());

const windowCount = () =>
  launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((each) => each.isVisible()).length);

/** The window that this makes. */
async function windowAfter(act: () => Promise<unknown>): Promise<Page> {
  const [page] = await Promise.all([launched.app.waitForEvent('window'), act()]);
  await page.setViewportSize({ width: 1366, height: 768 });
  await expect(page.getByRole('navigation', { name: 'Hovedmenu' })).toBeVisible();
  return page;
}

const secondWindow = () => windowAfter(() => first.keyboard.press('Control+Shift+N'));

const goTo = async (page: Page, route: string) => {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, `#${route}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

/** A course that has run for a while, and the Monday of an ordinary week in it. */
async function startCourse() {
  const { departmentId, leaderId, today } = await ownDepartment(first, book);
  const monday = ordinaryWeekBefore(today);
  const candidate = await askIn(first, 'candidates.register', { firstName: 'Birgitte', lastName: 'Holm Andersen' });
  const { id: courseId } = await askIn(first, 'courses.start', {
    candidateId: candidate.id,
    departmentId,
    consultantId: leaderId,
    startsOn: addWeeks(monday, -2),
    hours: { kind: 'weekdays', days: [{ weekday: 1, startsAt: '09:00', minutes: 180 }] },
  });
  return { departmentId, courseId, monday };
}

/** Pictures for whoever looks: light and dark. */
async function look(name: string) {
  for (const scheme of ['light', 'dark'] as const) {
    await askIn(first, 'settings.choose', { scheme });
    await expect(first.locator(`[data-mantine-color-scheme="${scheme}"]`)).toBeAttached();
    await first.screenshot({ path: test.info().outputPath(`${name}-${scheme}.png`) });
  }
  await askIn(first, 'settings.choose', { scheme: 'light' });
}

const choice = (page: Page) => page.getByRole('region', { name: 'To tekster' });

test('a second window opens at the same place, and shows within a second what is recorded in the first', async () => {
  const { departmentId, courseId, monday } = await startCourse();
  await goTo(first, `/attendance?monday=${monday}&department=${departmentId}`);
  const second = await secondWindow();
  const cell = second.getByRole('gridcell', { name: /^Birgitte Holm Andersen, mandag /u });
  await expect(cell).toHaveAccessibleName(/ikke registreret|mangler|aftalt/u);
  expect(second.url()).toBe(first.url());

  await askIn(first, 'attendance.recordDays', {
    courseId,
    lines: [{ day: monday, attendedMinutes: 135, absenceCode: 'SYG' }],
  });
  await expect(cell).toHaveAccessibleName(/mødt 2:15/u, { timeout: 1000 });

  // The task bar and a printer's queue name nobody.
  await goTo(second, `/courses/${courseId}`);
  const titles = await launched.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((each) => each.getTitle()),
  );
  expect(new Set(titles)).toEqual(new Set(['Værkstedsbogen']));
});

test('links open in windows of their own, none exactly on top of another, and the seventh is refused', async () => {
  const { courseId } = await startCourse();
  await goTo(first, '/departments');
  const link = first.getByRole('link', { name: 'Kandidater' });
  const byCtrl = await windowAfter(() => link.click({ modifiers: ['Control'] }));
  const byMiddle = await windowAfter(() => link.click({ button: 'middle' }));
  for (const page of [byCtrl, byMiddle])
    await expect(page.getByRole('heading', { level: 1, name: 'Kandidater' })).toBeVisible();
  await expect(first.getByRole('heading', { level: 1, name: 'Afdelinger' })).toBeVisible();

  await goTo(first, `/courses/${courseId}?tab=meetings`);
  const meeting = await windowAfter(() =>
    first.getByRole('link', { name: 'Startmøde' }).click({ modifiers: ['Control'] }),
  );
  await expect(meeting.getByRole('heading', { name: 'Startmøde' })).toBeVisible();

  await windowAfter(async () => {
    await first.keyboard.press('Control+k');
    await first.keyboard.type('nyt vindue');
    await first.keyboard.press('Enter');
  });
  await secondWindow();
  await expect.poll(windowCount).toBe(6);
  await first.keyboard.press('Control+Shift+N');
  await expect(first.getByText('Der er allerede 6 vinduer åbne. Luk et af dem først.')).toBeVisible();
  expect(await windowCount()).toBe(6);

  const places = await launched.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((each) => each.getPosition().join(' ')),
  );
  expect(new Set(places).size).toBe(6);
});

test('a page may open no window of its own', async () => {
  await first.evaluate(() => void window.open('#/candidates'));
  await askIn(first, 'departments.list', {});
  expect(await windowCount()).toBe(1);
});

test('two windows write the same minutes: both texts are shown, nothing is lost, and either can be chosen', async () => {
  const { courseId } = await startCourse();
  const [start] = (await askIn(first, 'courses.show', { courseId })).meetings;
  const minutesNow = async () => (await askIn(first, 'meetings.show', { meetingId: start!.id })).meeting.minutesText;
  await goTo(first, `/meetings/${start!.id}`);
  await first.getByLabel('Referat').fill('Birgitte begynder med tre timer.');
  await first.getByLabel('Referat').blur();
  await expect.poll(minutesNow).toBe('Birgitte begynder med tre timer.');
  const second = await secondWindow();
  const [mine, theirs] = [first.getByLabel('Referat'), second.getByLabel('Referat')];
  await expect(theirs).toHaveValue('Birgitte begynder med tre timer.');

  await test.step('what is typed here stays here while the other window keeps another text', async () => {
    await mine.fill('Tre timer om dagen, tre dage om ugen.');
    await theirs.fill('Fire timer om dagen.');
    await theirs.blur();
    await expect.poll(minutesNow).toBe('Fire timer om dagen.');
    await expect(choice(first)).toContainText(/Gemt i et andet vindue kl\. \d{1,2}\.\d\d/u);
    await expect(choice(first)).toContainText('Fire timer om dagen.');
    await expect(mine).toHaveValue('Tre timer om dagen, tre dage om ugen.');
    await mine.blur();
    await expect(choice(first)).toBeVisible();
    expect(await minutesNow()).toBe('Fire timer om dagen.');
    await look('both');
  });

  await test.step('the meeting is not ended over it', async () => {
    await first.getByRole('button', { name: 'Marker som holdt' }).click();
    await expect(first.getByText('Vælg først, hvilken der skal gælde.')).toBeVisible();
    expect(await minutesNow()).toBe('Fire timer om dagen.');
  });

  await test.step('one’s own can be written on with the other beside it, and chosen', async () => {
    await mine.fill('Tre eller fire timer om dagen.');
    await choice(first).getByRole('button', { name: 'Behold min' }).click();
    await expect.poll(minutesNow).toBe('Tre eller fire timer om dagen.');
    await expect(choice(first)).toBeHidden();
    await expect(theirs).toHaveValue('Tre eller fire timer om dagen.');
  });

  await test.step('or the other one', async () => {
    await theirs.fill('Vi aftaler timer på næste møde.');
    await mine.fill('Fem timer.');
    await mine.blur();
    await expect(choice(second)).toContainText('Fem timer.');
    await choice(second).getByRole('button', { name: 'Behold den gemte' }).click();
    await expect(theirs).toHaveValue('Fem timer.');
    await expect(choice(second)).toBeHidden();
    expect(await minutesNow()).toBe('Fem timer.');
  });

  await test.step('what was not kept is found again after a crash, from both windows', async () => {
    const drafts = async () =>
      (await askIn(first, 'drafts.list', { noun: 'meetings', recordId: start!.id })).map(({ text }) => text).toSorted();
    expect(await drafts()).toEqual([]);
    await mine.fill('Fem timer eller seks.');
    await expect.poll(drafts).toEqual(['Fem timer eller seks.']);
    await theirs.fill('Fem timer og en pause.');
    await expect.poll(drafts).toEqual(['Fem timer eller seks.', 'Fem timer og en pause.']);
    await first.reload();
    const kept = first.getByRole('region', { name: 'Kladde, der ikke er gemt' });
    await expect(kept).toContainText('Fem timer og en pause.');
    await kept.getByRole('button', { name: 'Slet kladden' }).click();
    await expect(kept).toContainText('Fem timer eller seks.');
    await kept.getByRole('button', { name: 'Gem kladden' }).click();
    await expect.poll(minutesNow).toBe('Fem timer eller seks.');
    await expect(choice(second)).toContainText('Fem timer eller seks.');
    await expect(theirs).toHaveValue('Fem timer og en pause.');
  });
});

test('a short field and a choice in two windows are told calmly, and another field of the same record is no quarrel', async () => {
  await goTo(first, '/settings/centre');
  const second = await secondWindow();
  const nameIn = async () => (await askIn(first, 'centre.show', {})).name;
  const field = (page: Page, label: string) => page.getByRole('textbox', { name: label });
  const open = (page: Page, label: string) => page.getByRole('button', { name: new RegExp(`^${label}:`, 'u') }).click();

  await open(first, 'Navn');
  await field(first, 'Navn').fill('Fjordby Værksted');
  await open(second, 'Telefon');
  await field(second, 'Telefon').fill('12 34 56 78');
  await field(second, 'Telefon').press('Enter');
  await expect.poll(async () => (await askIn(first, 'centre.show', {})).phone).toBe('12 34 56 78');
  await expect(choice(first)).toBeHidden();

  await open(second, 'Navn');
  await field(second, 'Navn').fill('Fjordby Center');
  await field(second, 'Navn').press('Enter');
  await expect(choice(first)).toContainText('Fjordby Center', { timeout: 1000 });
  await expect(field(first, 'Navn')).toHaveValue('Fjordby Værksted');
  await look('short');
  await field(first, 'Navn').press('Tab');
  expect(await nameIn()).toBe('Fjordby Center');
  await choice(first).getByRole('button', { name: 'Behold min' }).click();
  await expect.poll(nameIn).toBe('Fjordby Værksted');
  expect((await askIn(first, 'centre.show', {})).phone).toBe('12 34 56 78');
  await expect(choice(first)).toBeHidden();
});

test('a note in the register and a day in a form give way to nothing unseen', async () => {
  const { departmentId, courseId, monday } = await startCourse();
  const [line] = await askIn(first, 'attendance.recordDays', {
    courseId,
    lines: [{ day: monday, attendedMinutes: 180, note: 'Kom glad' }],
  });
  await goTo(first, `/attendance?monday=${monday}&department=${departmentId}`);
  const cell = first.getByRole('gridcell', { name: /^Birgitte Holm Andersen, mandag /u });
  await cell.click();
  const note = first.getByLabel('Note, kun om dagen');
  await expect(note).toHaveValue('Kom glad');
  await note.fill('Kom glad, gik træt');
  const second = await secondWindow();
  await askIn(second, 'attendance.record', {
    courseId,
    day: monday,
    attendedMinutes: 180,
    note: 'Kom for sent',
    version: line!.version,
  });
  await expect(choice(first)).toContainText('Kom for sent', { timeout: 1000 });
  await expect(note).toHaveValue('Kom glad, gik træt');
  await note.blur();
  await choice(first).getByRole('button', { name: 'Behold min' }).click();
  await expect(choice(first)).toBeHidden();
  const week = await askIn(first, 'attendance.week', { departmentId, monday });
  expect(week.lines[0]!.cells[0]!.recorded?.note).toBe('Kom glad, gik træt');

  const { meetings } = await askIn(first, 'courses.show', { courseId });
  const followUp = meetings.find(({ ordinal, state }) => ordinal === 4 && state === 'planned')!;
  await goTo(first, `/courses/${courseId}?tab=meetings`);
  await first.getByRole('button', { name: 'Handlinger for Opfølgning 4' }).click();
  await first.getByRole('menuitem', { name: 'Aflys' }).click();
  const reason = first.getByRole('textbox', { name: /Hvorfor/u });
  await reason.fill('Rådgiveren er syg');
  await askIn(second, 'meetings.revise', {
    meetingId: followUp.id,
    version: followUp.version,
    change: { startsAt: '13:30' },
  });
  await expect(choice(first)).toContainText('13.30', { timeout: 1000 });
  await expect(reason).toHaveValue('Rådgiveren er syg');
  await look('form');
  await choice(first).getByRole('button', { name: 'Behold den gemte' }).click();
  await expect(reason).toBeHidden();
  const after = (await askIn(first, 'courses.show', { courseId })).meetings.find(({ id }) => id === followUp.id);
  expect(after).toMatchObject({ state: 'planned', startsAt: '13:30' });
});

test('the lock empties every window, and one passphrase opens them all', async () => {
  const { courseId } = await startCourse();
  await goTo(first, `/courses/${courseId}`);
  const second = await secondWindow();
  await second.keyboard.press('Control+l');
  for (const page of [first, second]) {
    await expect(page.getByRole('heading', { name: 'Goddag, Karen' })).toBeVisible();
    expect(await page.locator('body').innerText()).not.toContain('Birgitte');
  }

  await first.getByLabel('Adgangskode', { exact: true }).fill('birk tavle ravn mose 77');
  await first.getByLabel('Adgangskode', { exact: true }).press('Enter');
  for (const page of [first, second]) {
    await expect(page.getByRole('navigation', { name: 'Hovedmenu' })).toBeVisible();
    await expect(page.getByText('Birgitte Holm Andersen').first()).toBeVisible();
  }
});
