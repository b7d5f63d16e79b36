import { describe, expect, it } from 'vitest';
import { askedFor, firstChoices } from '#renderer/handovers/choices.ts';
import { packedAgain, send } from '#test/handovers/open-package.ts';
import { approveReport, refusalOf, workshopWithCourse } from '#test/support/course.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

/** A course whose report has been issued with a summary, of a candidate who lives at a protected address. */
async function issuedWith(summary: string, isProtected = true) {
  const { workshop, courseId, candidateId } = await workshopWithCourse();
  await workshop.ask('candidates.revise', {
    candidateId,
    version: 1,
    change: { isProtected, address: 'Skjulvej 7, 7100 Vejle' },
  });
  await write(workshop, courseId, summary, 0);
  return { workshop, courseId };
}

async function write(workshop: OpenTestWorkshop, courseId: string, text: string, version: number) {
  await workshop.ask('reports.write', { courseId, section: 'summary', text, version });
  await approveReport(workshop, courseId);
  await workshop.ask('reports.issue', { courseId });
}

const factsOf = (workshop: OpenTestWorkshop, courseId: string) => workshop.ask('handovers.facts', { courseId });

describe('a report that holds a protected address', () => {
  it.each([
    ['Cykler fra Skjulvej 7 hver dag.'],
    ['Cykler fra skjul**vej**  7.'],
    ['- Fra Skjulvej 7, 7100 Vejle'],
    ['## Skjulvej 7'],
  ])('is told before the package is made, and no package is made with it: %s', async (summary) => {
    const { workshop, courseId } = await issuedWith(summary);
    const facts = await factsOf(workshop, courseId);
    expect(facts.addressInReport).toBe('present');
    const choices = { ...firstChoices, typedName: 'Dorte Bang', passphrase: 'min egen' };
    expect(askedFor(choices, facts, { isDemo: false })).toBeNull();
    expect(askedFor(choices, { ...facts, addressInReport: 'unknown' }, { isDemo: false })).not.toBeNull();
    expect(await refusalOf(workshop, 'handovers.prepare', send(courseId))).toMatchObject({
      code: 'conflict',
      key: 'handovers.addressInReport',
    });
  });

  it('is sent once a new version has been issued without it, which does not show what was taken out', async () => {
    const { workshop, courseId } = await issuedWith('Cykler fra Skjulvej 7 hver dag.');
    await write(workshop, courseId, 'Cykler hver dag.', 1);
    expect((await factsOf(workshop, courseId)).addressInReport).toBe('absent');
    const { read } = await packedAgain(workshop, courseId);
    expect(read('afklaringsrapport_v2.pdf').byteLength).toBeGreaterThan(0);
  });

  it('is looked for where a chart says it', async () => {
    const { workshop, courseId } = await issuedWith('Kort.');
    expect((await factsOf(workshop, courseId)).addressInReport).toBe('absent');
    const chart = { kind: 'chart', label: 'Timer', chart: { kind: 'any', steps: [{ text: 'Fra Skjulvej 7' }] } };
    workshop.sqlite
      .prepare("UPDATE reports SET paper = json_insert(paper, '$.blocks[#]', json(?))")
      .run(JSON.stringify(chart));
    expect((await factsOf(workshop, courseId)).addressInReport).toBe('present');
  });

  it('is not known of one issued before its pages were kept as text, and the package is made', async () => {
    const { workshop, courseId } = await issuedWith('Kort.');
    workshop.sqlite.prepare("UPDATE reports SET paper = ''").run();
    expect((await factsOf(workshop, courseId)).addressInReport).toBe('unknown');
    await packedAgain(workshop, courseId);
  });

  it('is none when the address is not protected, or there is no report', async () => {
    const { workshop, courseId } = await issuedWith('Cykler fra Skjulvej 7 hver dag.', false);
    expect((await factsOf(workshop, courseId)).addressInReport).toBe('absent');
    const without = await workshopWithCourse();
    expect((await factsOf(without.workshop, without.courseId)).addressInReport).toBe('absent');
  });
});
