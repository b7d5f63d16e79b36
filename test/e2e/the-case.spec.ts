import { expect, test, type Page } from '@playwright/test';
import { addDays, addWeeks, type Day } from '#shared/calendar.ts';
import { fieldDay, shortDay } from '#shared/text/format.ts';
import { standOn } from '#test/support/clock.ts';
import { askIn, foundBook } from '#test/support/in-window.ts';
import { launchApp, type LaunchedApp } from '#test/support/launch-app.ts';

/** In August, and the Friday of the eighth week, on which everything is read back. */
const startsOn: Day = '2026-08-24';
const today: Day = '2026-10-16';
const dayOf = (week: number, weekday: 1 | 3 | 5): Day => addDays(addWeeks(startsOn, week - 1), weekday - 1);

/** Week by week: attended of three hours, of two from the fifth; the pain begins later once she sits. */
const weeks: readonly (readonly [attended: number, onset: number, before: number, after: number])[] = [
  [180, 60, 2, 7],
  [150, 60, 3, 7],
  [150, 65, 3, 6],
  [120, 65, 3, 6],
  [120, 85, 2, 4],
  [120, 95, 2, 3],
  [120, 105, 1, 3],
];

let launched: LaunchedApp;
let page: Page;
let courseId: string;

test.beforeEach(async () => {
  launched = await launchApp({ locale: 'da', book: 'empty' });
  page = launched.page;
  await page.setViewportSize({ width: 1366, height: 768 });
  await standOn(launched.app, today);
});
test.afterEach(() => launched.close());

const goTo = async (tab: string) => {
  await page.getByRole('navigation', { name: 'Forløbets sider' }).getByRole('link', { name: tab, exact: true }).click();
};
const field = (name: string) => page.getByRole('combobox', { name }).or(page.getByRole('textbox', { name })).first();
const choose = async (name: string, option: string | RegExp) => {
  await field(name).click();
  await page.getByRole('option', { name: option }).first().click();
};
const fact = (name: string) => page.getByRole('button', { name, exact: true });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

/** The person and the first agreement, and the first seven weeks of the register, as their own screens write them. */
async function register() {
  const { departmentId, leaderId } = await foundBook(page);
  const functionOf = async (name: string, demands: Record<string, number>) =>
    (await askIn(page, 'jobFunctions.register', { departmentId, name, demands })).id;
  const packing = await functionOf('Pakning', { standing: 4, repetition: 3 });
  await functionOf('Montage', { sitting: 4, fineMotor: 4 });
  const { id: candidateId } = await askIn(page, 'candidates.register', {
    firstName: 'Bodil',
    lastName: 'Kjær',
    wishes: 'Et arbejde, der ikke belaster ryg og ben.',
    exclusions: 'Rengøring og tunge løft.',
  });
  const days = ([1, 3, 5] as const).map((weekday) => ({ weekday, startsAt: '09:00', minutes: 180 }));
  ({ id: courseId } = await askIn(page, 'courses.start', {
    candidateId,
    departmentId,
    consultantId: leaderId,
    startsOn,
    hours: { kind: 'weekdays', days },
  }));
  await page.goto(`app://bundle/index.html#/courses/${courseId}`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Bodil Kjær' })).toBeVisible();
  return packing;
}

/** Three hours were too much; from the fifth week it is two. */
async function lowerTheHours() {
  await goTo('Timer');
  await press('Ændr aftalte timer');
  await page.getByLabel('Gælder fra').fill(fieldDay(dayOf(5, 1)));
  await page.getByRole('textbox', { name: 'Aftalte timer' }).fill('man ons fre 9-11');
  await choose('Årsag', 'Smerter eller andre symptomer');
  await page.getByLabel('Begrundelse').fill('Tre timer er for meget');
  await page.getByLabel('Besluttet af').fill('Bodil og konsulent');
  await press('Gem aftalen');
  await expect(page.getByText(/Aftalte timer er sat ned til/u)).toBeVisible();
}

async function tryAssembly() {
  await goTo('Afprøvninger');
  await press('Ny afprøvning');
  await choose('Jobfunktion', /^Montage/u);
  await page
    .getByLabel('Fra')
    .first()
    .fill(fieldDay(dayOf(5, 1)));
  await page.getByLabel('Vilkår').first().fill('Siddende på specialbygget stol');
  await press('Begynd afprøvningen');
  await expect(page.getByRole('article', { name: 'Montage' })).toBeVisible();
}

/** Pain before and after, and minutes until it begins, day by day; what two functions came to. */
async function workSevenWeeks(packing: string) {
  const { id: tryOutId } = await askIn(page, 'tryOuts.begin', {
    courseId,
    jobFunctionId: packing,
    from: startsOn,
    to: dayOf(4, 5),
    conditions: 'Stående ved bord',
  });
  await askIn(page, 'attendance.recordDays', {
    courseId,
    lines: weeks.flatMap(([attendedMinutes, minutesToOnset, symptomBefore, symptomAfter], place) => {
      const isShort = attendedMinutes < (place < 4 ? 180 : 120);
      return ([1, 3, 5] as const).map((weekday) => ({
        day: dayOf(place + 1, weekday),
        attendedMinutes,
        absenceCode: isShort ? 'SYG' : null,
        minutesToOnset,
        symptomBefore,
        symptomAfter,
        recovery: place < 4 ? 'Smerter dagen efter' : 'Samme aften',
      }));
    }),
  });
  await askIn(page, 'tryOuts.assess', { tryOutId, from: startsOn, to: dayOf(4, 5), percent: 45, basis: '12 dage' });
  await askIn(page, 'tryOuts.revise', {
    tryOutId,
    version: 1,
    change: { verdict: 'does-not-suit', outcome: 'For meget stående arbejde' },
  });
}

async function tellTheBackground() {
  await goTo('Baggrund');
  await press('Nyt job');
  const job = page.getByRole('region', { name: 'Nyt job' });
  for (const [title, from, to] of [
    ['Fabriksarbejder', '1998', '2006'],
    ['Rengøringsassistent', '2006', '2021'],
  ] as const) {
    await job.getByRole('textbox', { name: 'Job' }).fill(title);
    await job.getByRole('textbox', { name: 'Fra' }).fill(from);
    await job.getByRole('textbox', { name: 'Til' }).fill(to);
    await job.getByRole('textbox', { name: 'Hvorfor det sluttede' }).fill('Kroppen var slidt');
    await page.keyboard.press('Enter');
    await expect(fact(`Job: ${title}`)).toBeVisible();
  }
  await page.keyboard.press('Escape');

  await press('Ny begrænsning');
  const limitation = page.getByRole('region', { name: 'Ny begrænsning' });
  await limitation.getByRole('textbox', { name: 'Begrænsning' }).fill('Ryg og ben gør ondt efter en time på benene');
  await choose('Hvor mærkes den', 'ryg');
  await choose('Fra jobbet', 'Rengøringsassistent');
  await limitation.getByRole('button', { name: 'Gem' }).click();
  await expect(fact('Fra jobbet: Rengøringsassistent')).toBeVisible();
  await page.keyboard.press('Escape');
}

async function tryTheChair() {
  await goTo('Skånehensyn');
  await press('Tilføj skånehensyn');
  await field('Skånehensyn').fill('Specialstol');
  await page.getByRole('option', { name: /^Specialstol/u }).click();
  await page.getByLabel('Hvad præcist').fill('Bygget til hende');
  await page.getByLabel('Hvorfor').fill('Ondt i ryg og ben, når hun står');
  await page.getByLabel('Foreslået den').fill(fieldDay(dayOf(4, 3)));
  await page.getByLabel('Afprøvet fra').fill(fieldDay(dayOf(5, 1)));
  await choose('Ved jobfunktion', 'Montage');
  await choose('Virkning', 'Hjælper');
  await choose('Behov i job', 'Ja');
  await press('Tilføj');
  const chair = page.getByRole('article', { name: 'Specialstol' });
  await expect(chair).toBeVisible();

  await chair.getByRole('button', { name: 'Udlån hjælpemiddel: Specialstol' }).click();
  await page.getByLabel('Nummer').fill('HM-7');
  await page.getByRole('textbox', { name: 'Udlånt' }).fill(fieldDay(dayOf(5, 1)));
  await press('Udlån');
  await expect(fact('Nummer: HM-7')).toBeVisible();

  await press('Udvælg dage som grundlag: Specialstol');
  for (const day of [dayOf(5, 1), dayOf(7, 5)])
    await chair.getByRole('button', { name: `${shortDay(day)} taler for` }).click();
  await press('Færdig med at udvælge dage: Specialstol');
  await expect(chair.getByText('2 for, 0 imod')).toBeVisible();

  await goTo('Baggrund');
  const limitation = page.getByRole('listitem', { name: 'Ryg og ben gør ondt efter en time på benene' });
  await limitation.getByRole('button', { name: 'forbind med et skånehensyn' }).click();
  await page.getByRole('option', { name: /^Specialstol/u }).click();
  await expect(limitation.getByRole('button', { name: 'Svarer ikke på begrænsningen: Specialstol' })).toBeVisible();
}

async function observe() {
  const line = page.getByRole('textbox', { name: 'Skriv en observation om Bodil Kjær' });
  for (const text of [
    `trivsel oplyst ${fieldDay(dayOf(1, 5))}: Er glad for at være her`,
    `faglig observeret ${fieldDay(dayOf(5, 1))}: Opgaven er lavet om, så hun kan sidde`,
  ]) {
    await line.fill(text);
    await line.press('Enter');
    await expect(line).toHaveValue('');
  }
}

test('a case as the newspaper told it is entered, and the course’s page alone tells it back', async () => {
  const packing = await register();
  await lowerTheHours();
  await tryAssembly();
  await workSevenWeeks(packing);
  await tellTheBackground();
  await tryTheChair();
  await observe();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Bodil Kjær' })).toBeVisible();

  await test.step('she began in August at Hjulmagervej', async () => {
    await goTo('Overblik');
    await expect(page.getByRole('definition').filter({ hasText: /^Hjulmagervej$/u })).toBeVisible();
    await expect(page.getByRole('definition').filter({ hasText: /^24-8 til/u })).toBeVisible();
  });
  await test.step('in her own words, what she wishes and what she will not', async () => {
    await expect(fact('Ønsker: Et arbejde, der ikke belaster ryg og ben.')).toBeVisible();
    await expect(fact('Ønsker ikke: Rengøring og tunge løft.')).toBeVisible();
  });
  await test.step('what is known now: hours agreed, attended and effective, and how long she works without pain', async () => {
    const known = page.getByRole('complementary', { name: 'Det, vi ved om forløbet' });
    await expect(known.getByText('start 9 t, højest 9 t, forventet slut 6 t')).toBeVisible();
    await expect(known.getByText('88 min')).toBeVisible();
    await expect(known.getByText('12 dage målt, 62 min i de første uger')).toBeVisible();
  });

  await test.step('three hours three times a week were too much, and now it is two', async () => {
    await goTo('Timer');
    await expect(page.getByRole('row', { name: /^24-8-2026 3 t × 3 dage man, ons, fre/u })).toBeVisible();
    await expect(
      page.getByRole('row', {
        name: /^21-9-2026 2 t × 3 dage .* Tre timer er for meget Bodil og konsulent Gælder nu/u,
      }),
    ).toBeVisible();
  });

  await test.step('two functions, what each demanded and came to, and how long before it hurts', async () => {
    await goTo('Afprøvninger');
    const packed = page.getByRole('article', { name: 'Pakning' });
    await expect(packed.getByRole('listitem').filter({ hasText: /^Stående\s*4/u })).toBeVisible();
    await expect(packed.getByRole('button', { name: 'Konklusion: Ikke egnet' })).toBeVisible();
    await expect(packed.getByRole('button', { name: 'Udbytte: For meget stående arbejde' })).toBeVisible();
    await expect(packed.getByText('60–65 min, 12 dage')).toBeVisible();
    await expect(packed.getByText('2,8 før → 6,5 efter')).toBeVisible();
    await expect(packed.getByText('Smerter dagen efter').first()).toBeVisible();
    const assembled = page.getByRole('article', { name: 'Montage' });
    await expect(assembled.getByRole('listitem').filter({ hasText: /^Siddende\s*4/u })).toBeVisible();
    await expect(assembled.getByText('85–105 min, 9 dage')).toBeVisible();
    await expect(assembled.getByText('1,7 før → 3,3 efter')).toBeVisible();
    await expect(assembled.getByRole('img', { name: /^Minutter til symptomer dag for dag: 21-9 85/u })).toBeVisible();
    await expect(
      assembled.getByRole('listitem').filter({ hasText: /Specialstol.*9 dage her.*Hjælper/u }),
    ).toBeVisible();
  });

  await test.step('the chair: why, since when, at what, what it does, whose it is, and the days that show it', async () => {
    await goTo('Skånehensyn');
    const chair = page.getByRole('article', { name: 'Specialstol' });
    for (const name of [
      'Foreslået den: 16-9-2026',
      'Hvorfor: Ondt i ryg og ben, når hun står',
      'Afprøvet fra: 21-9-2026',
      'Ved jobfunktion: Montage',
      'Hvad præcist: Bygget til hende',
      'Virkning: Hjælper',
      'Behov i job: Ja',
      'Nummer: HM-7',
      'Udlånt: 21-9-2026',
    ])
      await expect(chair.getByRole('button', { name, exact: true })).toBeVisible();
    await expect(
      chair.getByRole('listitem').filter({ hasText: /21-9-2026.*begyndte efter 1 t 25 min/u }),
    ).toBeVisible();
    await expect(
      chair.getByRole('listitem').filter({ hasText: /9-10-2026.*begyndte efter 1 t 45 min/u }),
    ).toBeVisible();
  });

  await test.step('she is glad to be here, and the task was fitted to her', async () => {
    await goTo('Observationer');
    const glad = page.getByRole('listitem').filter({ hasText: 'Er glad for at være her' });
    await expect(glad).toContainText(/28-8.*Trivsel.*Oplyst/u);
    const fitted = page.getByRole('listitem').filter({ hasText: 'Opgaven er lavet om, så hun kan sidde' });
    await expect(fitted).toContainText(/21-9.*Faglig.*Observeret/u);
  });

  await test.step('from the cleaning job to the limitation, to the chair, to the function', async () => {
    await goTo('Baggrund');
    const reasoning = page.getByRole('list', { name: 'Begrundelse: fra begrænsning til jobfunktion' });
    await expect(reasoning.getByRole('listitem')).toHaveText(
      /Rengøringsassistent.*Ryg og ben gør ondt efter en time på benene.*ryg.*Specialstol.*Hjælper.*Montage/u,
    );
    await expect(fact('Job: Fabriksarbejder')).toBeVisible();
    await expect(fact('Hvorfor det sluttede: Kroppen var slidt').first()).toBeVisible();
  });
});
