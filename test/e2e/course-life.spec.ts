import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { standOn } from '#test/support/clock.ts';
import { askIn, foundBook } from '#test/support/in-window.ts';
import { launchApp, type LaunchedApp } from '#test/support/launch-app.ts';
import { fieldDay, shortDay } from '#shared/text/format.ts';

let launched: LaunchedApp;
let page: Page;
let departmentId: string;
let leaderId: string;

// The clock of the machine stands on days of our choosing: none of this may hang on what today is.
const referredOn = '2026-08-24';

test.beforeEach(async () => {
  launched = await launchApp({ locale: 'da' });
  page = launched.page;
  await page.setViewportSize({ width: 1366, height: 768 });
  await standOn(launched.app, referredOn);
  ({ departmentId, leaderId } = await foundBook(page));
});
test.afterEach(() => launched.close());

const registerFunction = async (name: string) =>
  (await askIn(page, 'jobFunctions.register', { departmentId, name })).id;
const registerCandidate = async () =>
  (await askIn(page, 'candidates.register', { firstName: 'Ida', lastName: 'Kragh' })).id;
const recordOf = (courseId: string) => askIn(page, 'courses.show', { courseId });

/** The next morning somebody opens the course: the clock has gone on. */
async function openOn(day: string, courseId: string, search = '') {
  await standOn(launched.app, day);
  await page.goto(`app://bundle/index.html#/courses/${courseId}${search}`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function act(name: string) {
  await page.getByRole('button', { name: 'Flere handlinger' }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
  return page.getByRole('complementary').getByRole('region');
}

async function choose(label: string, option: string | RegExp) {
  await page
    .getByRole('combobox', { name: label })
    .or(page.getByRole('textbox', { name: label }))
    .first()
    .click();
  await page.getByRole('option', { name: option }).first().click();
}

const header = () => page.getByRole('banner').or(page.locator('header')).first();
const ruler = () => page.getByRole('img', { name: /^Forløbets/u });
const lifeLine = () => page.getByRole('list', { name: 'Forløbets gang' });
const lines = () => lifeLine().getByRole('listitem').allInnerTexts();

test('a course lives from referral to its end through the screen, and state, ruler and life line follow', async () => {
  const candidateId = await registerCandidate();
  const { id: courseId } = await askIn(page, 'courses.refer', { candidateId, departmentId });

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
    await form.getByLabel('Ny slutdato').fill(fieldDay('2026-12-18'));
    await form.getByLabel('Ny slutdato').press('Tab');
    await expect(form.getByText('14 uger i alt, 1 uge mere end nu')).toBeVisible();
    await form.getByRole('button', { name: 'Flyt slutdato' }).click();
    await expect(form.getByText('Vælg en årsag.')).toBeVisible();
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
  const candidateId = await registerCandidate();
  const { id: courseId } = await askIn(page, 'courses.start', {
    candidateId,
    departmentId,
    consultantId: leaderId,
    startsOn: referredOn,
  });
  await openOn('2026-10-05', courseId);
  const form = await act('Afslut');
  await form.getByRole('button', { name: 'Afslut forløbet' }).click();
  await expect(form.getByText('Vælg en årsag.')).toBeVisible();
  await page
    .getByRole('combobox', { name: 'Årsag' })
    .or(page.getByRole('textbox', { name: 'Årsag' }))
    .first()
    .click();
  await expect(page.getByRole('option', { name: 'Gennemført' })).toHaveCount(0);
  await page.getByRole('option', { name: 'Før tid: i job' }).click();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await form.getByRole('button', { name: 'Afslut forløbet' }).click();
  await expect(header().getByText('Sidste dag 5-10-2026.')).toBeVisible();
});

test('an interruption says why and is taken back, nobody came is noted, and a planned course is called off', async () => {
  const start = async (startsOn: string) =>
    (
      await askIn(page, 'courses.start', {
        candidateId: await registerCandidate(),
        departmentId,
        consultantId: leaderId,
        startsOn,
      })
    ).id;
  const [running, ahead] = [await start(referredOn), await start('2026-10-05')];

  await openOn('2026-09-21', running);
  const interruption = await act('Afbryd');
  await interruption.getByRole('button', { name: 'Afbryd forløbet' }).click();
  await expect(interruption.getByText('Vælg en årsag.')).toBeVisible();
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

  await openOn('2026-09-21', ahead);
  const calling = await act('Annullér');
  await choose('Årsag', 'Helbredet tillader det ikke');
  await calling.getByRole('button', { name: 'Annullér forløbet' }).click();
  await expect(header().getByText('Annulleret 21-9-2026.')).toBeVisible();
  expect((await recordOf(ahead)).course.state).toBe('cancelled');
});

test('a referral called off was never planned, and no weeks or period are made up for it', async () => {
  const candidateId = await registerCandidate();
  const { id } = await askIn(page, 'courses.refer', { candidateId, departmentId });
  await openOn(referredOn, id);
  const calling = await act('Annullér');
  await choose('Årsag', 'Helbredet tillader det ikke');
  await calling.getByRole('button', { name: 'Annullér forløbet' }).click();
  await expect(page.getByText('Forløbet blev aldrig planlagt.')).toBeVisible();
  await expect(header().getByText('Periode', { exact: true })).toHaveCount(0);
});

test('agreed hours are changed by keyboard in at most six inputs', async () => {
  const candidateId = await registerCandidate();
  const days = ([1, 3, 5] as const).map((weekday) => ({ weekday, startsAt: '09:00', minutes: 180 }));
  const { id: courseId } = await askIn(page, 'courses.start', {
    candidateId,
    departmentId,
    consultantId: leaderId,
    startsOn: referredOn,
    hours: { kind: 'weekdays', days },
  });
  await openOn('2026-09-21', courseId, '?tab=hours');
  await expect(page.getByText('start 9 t')).toBeVisible();

  // A run of keys into one field is one input; each Tab, Enter and shortcut is one more.
  let inputs = 0;
  const press = async (key: string) => {
    await page.keyboard.press(key);
    inputs += 1;
  };
  const type = async (text: string) => {
    await page.keyboard.type(text);
    inputs += 1;
  };
  await page.getByRole('button', { name: 'Ændr aftalte timer' }).focus();
  await press('Enter');
  await expect(page.getByRole('textbox', { name: 'Aftalte timer' })).toBeFocused();
  await type('man 9-11, ons 10-11.30');
  await press('Tab');
  await expect(page.getByLabel('Gælder fra')).toBeFocused();
  await press('Tab');
  await type('Smerter efter to timer');
  await press('Enter');
  await expect(page.getByText(/Aftalte timer er sat ned til .* fra 21-9-2026/u)).toBeVisible();
  expect(inputs).toBeLessThanOrEqual(6);

  const { hourPlans } = await recordOf(courseId);
  expect(hourPlans).toHaveLength(2);
  expect(hourPlans[1]).toMatchObject({
    validFrom: '2026-09-21',
    reason: 'Smerter efter to timer',
    pattern: {
      kind: 'weekdays',
      days: [
        { weekday: 1, startsAt: '09:00', minutes: 120 },
        { weekday: 3, startsAt: '10:00', minutes: 90 },
      ],
    },
  });
  await expect(page.getByText('nu 3 t 30 min')).toBeVisible();
  await expect(page.getByText('højest 9 t')).toBeVisible();

  // Up is told like down.
  await page.getByRole('button', { name: 'Ændr aftalte timer' }).click();
  await page.getByRole('textbox', { name: 'Aftalte timer' }).fill('4 t × 3 dage');
  await page.getByLabel('Begrundelse').fill('Det går bedre');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Aftalte timer er sat op til 4 t × 3 dage fra 21-9-2026.')).toBeVisible();

  // At 200 % zoom the tables scroll, not the page.
  await page.setViewportSize({ width: 683, height: 768 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(683);
});

test('who answers for a course is handed on with what the next one must know, and a mentor joins and leaves', async () => {
  await askIn(page, 'staff.register', { name: 'Henrik Bach', role: 'consultant', departmentId });
  await askIn(page, 'staff.register', { name: 'Aslaug Thorsen', role: 'mentor', departmentId });
  const candidateId = await registerCandidate();
  const { id: courseId } = await askIn(page, 'courses.start', {
    candidateId,
    departmentId,
    consultantId: leaderId,
    startsOn: referredOn,
  });
  await openOn('2026-09-21', courseId);
  await page.getByRole('button', { name: 'Overdrag' }).click();
  await choose('Tager over', 'Henrik Bach');
  await page.getByLabel('Det skal den næste vide').fill('Ring om eftermiddagen');
  await page.getByRole('region', { name: 'Overdrag' }).getByRole('button', { name: 'Overdrag' }).click();
  const who = page.getByRole('list', { name: 'Hvem' });
  await expect(who.getByRole('listitem').first()).toContainText('Henrik Bach');
  await expect(who.getByRole('listitem').first()).toContainText('Ansvarlig, fra 21-9-2026');
  await expect(who.getByText('Ring om eftermiddagen')).toBeVisible();
  await expect(header().getByText('Henrik Bach')).toBeVisible();

  await page.getByRole('button', { name: 'Tilføj medarbejder' }).click();
  await choose('Opgave', 'Mentor');
  await choose('Medarbejder', 'Aslaug Thorsen');
  await page.getByRole('region', { name: 'Tilføj medarbejder' }).getByRole('button', { name: 'Gem' }).click();
  await page.getByRole('button', { name: 'Slut for Aslaug Thorsen' }).click();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(who.getByText('Mentor, 21-9 til 21-9-2026')).toBeVisible();
});

test('the goal is edited in place, and Tab keeps it and goes on to the next fact', async () => {
  const candidateId = await registerCandidate();
  const { id: courseId } = await askIn(page, 'courses.start', {
    candidateId,
    departmentId,
    consultantId: leaderId,
    startsOn: referredOn,
  });
  await openOn('2026-09-21', courseId);
  await page.getByRole('button', { name: /^Mål: /u }).press('Enter');
  await page.keyboard.type('Et fleksjob med få timer');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Mål: Et fleksjob med få timer/u })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Timer pr\. uge: /u })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('10');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Hvor realistisk: /u })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Usikkert' }).click();
  await expect(page.getByRole('button', { name: /^Hvor realistisk: Usikkert/u })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Blev det nået: /u })).toBeFocused();
  await page.getByRole('button', { name: /^Særligt tilrettelagt: /u }).press('Enter');
  await page.keyboard.type('Møder om eftermiddagen');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Særligt tilrettelagt: som det sædvanlige/u })).toBeFocused();
  expect((await recordOf(courseId)).course).toMatchObject({
    goal: 'Et fleksjob med få timer',
    goalMinutesPerWeek: 600,
    goalRealism: 'uncertain',
    deviations: '',
  });
});

test('a second course stands beside the first, and what is different is said in words', async () => {
  const [packing, assembly] = [await registerFunction('Pakning'), await registerFunction('Montage')];
  const candidateId = await registerCandidate();
  const start = async (startsOn: string, minutesPerDay: number) =>
    (
      await askIn(page, 'courses.start', {
        candidateId,
        departmentId,
        consultantId: leaderId,
        startsOn,
        hours: { kind: 'days-per-week', daysPerWeek: 2, minutesPerDay },
      })
    ).id;
  const first = await start('2026-02-02', 120);
  await askIn(page, 'tryOuts.begin', { courseId: first, jobFunctionId: packing, from: '2026-02-02', to: '2026-04-01' });
  const { course } = await recordOf(first);
  await askIn(page, 'courses.interrupt', {
    courseId: first,
    version: course.version,
    endedOn: '2026-04-10',
    reasonCode: 'FLYTTET',
  });
  const second = await start(referredOn, 180);
  await askIn(page, 'tryOuts.begin', { courseId: second, jobFunctionId: assembly, from: referredOn, to: null });

  await openOn('2026-09-21', first);
  await expect(page.getByRole('link', { name: 'Tidligere forløb' })).toHaveCount(0);
  await openOn('2026-09-21', second);
  await page.getByRole('link', { name: 'Tidligere forløb' }).click();
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`, 'u') });
  await expect(row('Timer ved start').getByRole('cell')).toHaveText(['4 t', '6 t', '2 t mere om ugen end dengang']);
  await expect(row('Jobfunktioner').getByRole('listitem')).toHaveText(['nyt: Montage', 'ikke nu: Pakning']);
  await expect(row('Status').getByRole('cell').first()).toHaveText(/^Afbrudt: /u);
  await expect(page.getByRole('link', { name: `Forløb 1, 2-2 til ${shortDay('2026-04-10')}` })).toBeVisible();

  await page.getByRole('button', { name: /^Hvad er anderledes nu: /u }).click();
  await page.keyboard.type('Færre dage i rolige omgivelser');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: /^Hvad er anderledes nu: Færre dage/u })).toBeVisible();
  expect((await recordOf(second)).course.whatIsDifferent).toBe('Færre dage i rolige omgivelser');
});

test('a question says which function is to be tried and whether it has been, and what is missing leads to its place', async () => {
  const jobFunctionId = await registerFunction('Pakning');
  const candidateId = await registerCandidate();
  const { id: courseId } = await askIn(page, 'courses.start', {
    candidateId,
    departmentId,
    consultantId: leaderId,
    startsOn: referredOn,
  });
  await openOn('2026-09-21', courseId);
  await page.getByRole('button', { name: 'Tilføj spørgsmål' }).click();
  await choose('Handler om', 'Opgavetype');
  await choose('Jobfunktion, der ønskes afprøvet', 'Pakning');
  await page.getByRole('textbox', { name: 'Spørgsmål', exact: true }).fill('Kan Ida pakke?');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ønskes afprøvet: Pakning, ikke afprøvet endnu')).toBeVisible();
  await askIn(page, 'tryOuts.begin', { courseId, jobFunctionId, from: referredOn, to: null });
  await expect(page.getByText('Ønskes afprøvet: Pakning, afprøvet 0 dage')).toBeVisible();

  await page.getByRole('button', { name: 'Vis det, der mangler' }).click();
  await page.getByRole('button', { name: /^Sæt målet/u }).click();
  await expect(page.getByRole('button', { name: /^Mål: /u })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Mål: /u })).toBeInViewport();
});
