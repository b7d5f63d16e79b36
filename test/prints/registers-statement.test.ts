import { describe, expect, it } from 'vitest';
import { paperText } from '#shared/papers/kit.ts';
import type { Paper, PaperBlock, PaperCell, PaperTable } from '#shared/papers/paper.ts';
import { speakIn } from '#shared/text/speak.ts';
import { spokenMinutes } from '#shared/text/format.ts';
import { threeFreeDays, workshopWithCourse } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';
import { coursePrint, sectionText } from '#test/support/print.ts';

const danish = speakIn('da');

// Monday, Wednesday and Friday from nine, two hours each, from 7 September 2026; the centre is closed 14 to 16 October.
async function october() {
  const { workshop, courseId, number, candidateId } = await workshopWithCourse({ today: '2026-10-31' });
  await workshop.ask('centre.closeDays', { from: '2026-10-12', to: '2026-10-16', label: 'efterårsferie' });
  await workshop.ask('attendance.recordDays', {
    courseId,
    lines: [
      { day: '2026-09-07', attendedMinutes: 120 },
      { day: '2026-09-30', attendedMinutes: 0, absenceCode: 'ULOVLIGT' },
      { day: '2026-10-02', attendedMinutes: 120 },
      { day: '2026-10-05', attendedMinutes: 0, absenceCode: 'SYG' },
      { day: '2026-10-07', attendedMinutes: 0, absenceCode: 'SYG' },
      { day: '2026-10-09', attendedMinutes: 60, absenceCode: 'BEHANDLING' },
      { day: '2026-10-19', attendedMinutes: 150 },
    ],
  });
  await workshop.ask('absences.describe', {
    courseId,
    day: '2026-10-05',
    version: null,
    change: { notifiedOn: '2026-10-05', notifiedAt: '08:15', notifiedBy: 'Ida', authorityInformedOn: '2026-10-06' },
  });
  return { workshop, courseId, number, candidateId };
}

const statement = (workshop: OpenTestWorkshop, courseId: string, period: { from?: string; to?: string } = {}) =>
  coursePrint(workshop, { courseId, print: 'attendance-statement', ...period });

describe('the attendance statement', () => {
  it('says the figures that the month on the screen says', async () => {
    const { workshop, courseId } = await october();
    const { lines } = await workshop.ask('attendance.month', { departmentId: workshop.departmentId, month: '2026-10' });
    const { figures } = lines[0]!;
    const paper = await statement(workshop, courseId, { from: '2026-10-01', to: '2026-10-31' });
    expect(figuresOf(paper)).toEqual([
      spokenMinutes(figures.attendedMinutes, danish),
      `${figures.attendedDays} af ${figures.registeredDays}`,
      `${figures.percent} %`,
      `${figures.percentWithoutLawful} %`,
    ]);
    expect(sectionText(paper, 'Samlet')).toContain(
      `${figures.expectedDays - figures.registeredDays} aftalte dage er ikke registreret.`,
    );
  });

  it('says the figures of the whole course', async () => {
    const { workshop, courseId } = await october();
    const whole = figuresOf(await statement(workshop, courseId));
    // 7-9 to 19-10: 7 days of two hours agreed, 450 minutes attended, 300 missing lawfully.
    expect(whole).toEqual(['7 t 30 min', '4 af 7', '54 %', '83 %']);
  });

  it('adds its weeks up to the whole', async () => {
    const { workshop, courseId } = await october();
    const { rows } = tableOf(await statement(workshop, courseId), 'Uge for uge');
    const attended = rows.map(({ cells, isTotal }) => [isTotal === true, minutesIn(cells[3])] as const);
    const total = attended.find(([isTotal]) => isTotal)?.[1];
    expect(attended.filter(([isTotal]) => !isTotal).reduce((sum, [, minutes]) => sum + minutes, 0)).toBe(total);
    expect(total).toBe(450);
  });

  it('names closed days, and counts them in nothing', async () => {
    const { workshop, courseId } = await october();
    const paper = await statement(workshop, courseId);
    expect(sectionText(paper, 'Dag for dag')).toContain('mandag 12-10-2026 | – | – | – | lukket: efterårsferie');
    expect(tableOf(paper, 'Uge for uge').rows.find(({ key }) => key === '2026-10-12')?.cells[2]).toBe('lukket');
    expect(sectionText(paper, 'Samlet')).toContain('lukket 5 hverdage. De tæller ikke med.');
  });

  it('says which days nobody registered, and gives no reason for them', async () => {
    const { workshop, courseId } = await october();
    const paper = await statement(workshop, courseId);
    expect(sectionText(paper, 'Dag for dag')).toContain('onsdag 9-9-2026 | 2 t | – | – | ikke registreret');
    expect(sectionText(paper, 'Fravær')).not.toContain('9-9-2026');
  });

  it('counts days of free choice that nobody registered by the week', async () => {
    const { workshop, courseId } = await workshopWithCourse({ today: '2026-09-21', hours: threeFreeDays });
    await workshop.ask('attendance.record', { courseId, day: '2026-09-08', attendedMinutes: 150 });
    const paper = await statement(workshop, courseId);
    expect(sectionText(paper, 'Samlet')).toContain('5 aftalte dage er ikke registreret.');
    expect(sectionText(paper, 'Dag for dag')).toContain('2 dage efter eget valg er ikke registreret');
  });

  it('tells absence by code and kind', async () => {
    const { workshop, courseId } = await october();
    expect(tableOf(await statement(workshop, courseId), 'Fravær efter grund').rows.map(({ cells }) => cells)).toEqual([
      ['Syg', 'sygdom', '2', '–', '4 t'],
      ['Udeblevet', 'ulovligt', '1', '–', '2 t'],
      ['Behandling', 'lovligt', '–', '1', '1 t'],
      ['I alt', '', '3', '1', '7 t'],
    ]);
  });

  it('tells when each absence was told, and when the authority was', async () => {
    const { workshop, courseId } = await october();
    const { rows } = tableOf(await statement(workshop, courseId), 'Fravær med besked');
    expect(rows.map(({ cells }) => [cells[0], cells[4], cells[5]])).toEqual([
      ['30-9-2026', 'ikke noteret', 'ikke noteret'],
      ['5-10 – 7-10-2026', '5-10-2026 kl. 8.15, Ida', '6-10-2026'],
      ['9-10-2026', 'ikke noteret', 'ikke noteret'],
    ]);
  });

  it('covers the days that were asked for and no other', async () => {
    const { workshop, courseId } = await october();
    const days = sectionText(
      await statement(workshop, courseId, { from: '2026-10-01', to: '2026-10-09' }),
      'Dag for dag',
    );
    expect(days).toContain('2-10-2026');
    expect(days).not.toMatch(/7-9-2026|30-9-2026|19-10-2026/u);
  });

  it('says so when nothing was agreed or registered', async () => {
    const { workshop, courseId } = await workshopWithCourse({ hours: null });
    const paper = await statement(workshop, courseId);
    expect(sectionText(paper, 'Samlet')).toBe('Der er hverken aftalt eller registreret noget i perioden.');
    expect(paperText(paper)).not.toContain('NaN');
  });

  it('is for the counsellor’s unit where there is one, and else for the authority', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    expect(paperText(await statement(workshop, courseId))).toContain('Modtager: jobcentret');
    const { id: counsellorId } = await workshop.ask('authorityContacts.register', {
      name: 'Jens Holm',
      unit: 'Jobcenter Aalborg, Team Ressource',
    });
    const { version } = (await workshop.ask('courses.show', { courseId })).course;
    await workshop.ask('courses.revise', { courseId, version, change: { counsellorId } });
    expect(paperText(await statement(workshop, courseId))).toContain('Modtager: Jobcenter Aalborg, Team Ressource');
  });

  it('keeps its title free of names and its page free of the address', async () => {
    const { workshop, courseId, number, candidateId } = await october();
    await workshop.ask('candidates.revise', {
      candidateId,
      version: 1,
      change: { address: 'Havnegade 4', phone: '12345678', isProtected: true },
    });
    const paper = await statement(workshop, courseId);
    expect(paper.title).toBe(`Fremmødeopgørelse ${number}`);
    expect(paperText(paper)).not.toMatch(/Havnegade|12345678/u);
  });

  it.each(['da', 'sv', 'en'] as const)('is whole in %s', async (language) => {
    const { workshop, courseId } = await october();
    const paper = await coursePrint(workshop, {
      courseId,
      print: 'attendance-statement',
      options: { language, isLarge: false, names: 'full', showsCpr: false, hasSources: false },
    });
    expect(paper.language).toBe(language);
    expect(paperText(paper)).not.toMatch(/attendanceStatement\.|\{\{/u);
  });
});

const figuresOf = ({ blocks }: Paper): string[] =>
  blocks.flatMap((block) => (block.kind === 'figures' ? block.figures.map(({ value }) => value) : []));

function tableOf({ blocks }: Paper, label: string): PaperTable {
  const found = blocks.find((block: PaperBlock) => block.kind === 'table' && block.label === label);
  if (found?.kind !== 'table') throw new Error(`No table is called ${label}`);
  return found;
}

function minutesIn(cell: PaperCell | undefined): number {
  const text = typeof cell === 'string' ? cell : '';
  const [, hours = '0'] = /(\d+) t/u.exec(text) ?? [];
  const [, minutes = '0'] = /(\d+) min/u.exec(text) ?? [];
  return Number(hours) * 60 + Number(minutes);
}
