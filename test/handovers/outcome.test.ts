import { describe, expect, it } from 'vitest';
import { packed, packedAgain } from '#test/handovers/open-package.ts';
import { workshopWithCourse } from '#test/support/course.ts';
import { workshopWithMeetings } from '#test/support/meetings.ts';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

const write = (workshop: OpenTestWorkshop, courseId: string, section: string, text: string) =>
  workshop.ask('reports.write', { courseId, section, text, version: 0 });

describe('the meetings in a package', () => {
  it('say when each should lie and lay, who came by their role, and what was decided', async () => {
    const { workshop, courseId, meeting, show } = await workshopWithMeetings();
    const { meetingId } = meeting(0);
    await workshop.ask('meetings.invite', { meetingId, role: 'companion', name: 'Ole Kragh' });
    await workshop.ask('meetings.invite', { meetingId, role: 'other', name: 'Bo Lund' });
    const { participants } = await show(0);
    const absentIds = participants.filter(({ role }) => role === 'other').map(({ id }) => id);
    await workshop.ask('meetings.hold', { ...meeting(0), absentIds });
    const decide = (text: string) => workshop.ask('meetings.decide', { meetingId, text, task: null });
    await decide('- prøver siddende arbejde');
    await decide('Stol lånes; "straks"');
    await workshop.ask('meetings.hold', { ...meeting(1), heldOn: '2026-10-20' });
    await workshop.ask('meetings.miss', { ...meeting(2), reason: 'Sygdom' });
    await workshop.ask('meetings.cancel', { ...meeting(4), reason: 'Ikke nødvendigt' });
    const { id: extra } = await workshop.ask('meetings.call', { courseId, meetsOn: '2026-11-18' });
    await workshop.ask('meetings.hold', { meetingId: extra, version: 1, heldOn: '2026-11-19' });

    const { table } = await packed(workshop, courseId);

    expect(table('09_moeder.csv').rows.map((row) => Object.values(row))).toEqual([
      [
        'START',
        '2026-09-07',
        '2026-09-07',
        'J',
        'kandidat, jobkonsulent, bisidder',
        '- prøver siddende arbejde\nStol lånes; "straks"',
      ],
      ['OPF2', '2026-10-15', '', '', '', ''],
      ['OPF1', '2026-09-24', '2026-10-20', 'N', 'kandidat, jobkonsulent', ''],
      ['OPF3', '2026-11-05', '', '', '', ''],
      ['EKSTRA', '2026-11-18', '2026-11-19', '', 'kandidat, jobkonsulent', ''],
      ['SLUT', '2026-12-03', '', '', '', ''],
    ]);
  });

  it('count workdays without the days that are closed when they say what was on time', async () => {
    const { workshop, courseId, meeting } = await workshopWithMeetings();
    await workshop.ask('centre.closeDays', { from: '2026-09-28', to: '2026-10-02' });
    await workshop.ask('meetings.hold', { ...meeting(1), heldOn: '2026-10-05' });
    const { table } = await packed(workshop, courseId);
    expect(table('09_moeder.csv').rows[1]).toMatchObject({ type: 'OPF1', til_tiden: 'J' });
  });

  it('leave out what was planned after the course ended', async () => {
    const { workshop, courseId, meeting } = await workshopWithMeetings();
    await workshop.ask('meetings.hold', meeting(0));
    await workshop.ask('courses.interrupt', {
      courseId,
      version: 1,
      endedOn: '2026-10-01',
      reasonCode: 'FORVAERRING',
    });
    const { table } = await packed(workshop, courseId);
    expect(table('09_moeder.csv').rows.map(({ type }) => type)).toEqual(['START', 'OPF1']);
  });
});

describe('the answers in a package', () => {
  it('are those of the issued report, whatever was answered since', async () => {
    const { workshop, courseId } = await workshopWithCourse({
      questions: [
        { dimension: 'duration', text: 'Hvor mange timer?' },
        { dimension: 'layout', text: '= hvilke hensyn; og "hvorfor"?' },
      ],
    });
    const { questions } = await workshop.ask('courses.show', { courseId });
    const answer = (place: number, version: number, text: string) =>
      workshop.ask('courses.answer', { questionId: questions[place]?.id ?? '', version, answer: text });
    await answer(0, 1, '- seks timer\n+ måske syv');
    const first = await packed(workshop, courseId);
    expect(first.table('10_svar.csv').rows).toEqual([
      { lbnr: '1', spoergsmaal: 'Hvor mange timer?', svar: '- seks timer\n+ måske syv' },
      { lbnr: '2', spoergsmaal: '= hvilke hensyn; og "hvorfor"?', svar: '' },
    ]);

    await answer(1, 1, 'Nyt siden');
    const again = await packedAgain(workshop, courseId);
    expect(again.table('10_svar.csv').rows.map(({ svar }) => svar)).toEqual(['- seks timer\n+ måske syv', '']);
  });
});

describe('the conclusion in a package', () => {
  it('is what was chosen when the report was issued', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await workshop.ask('reports.choose', {
      courseId,
      version: 0,
      change: {
        recommendationCode: 'FLEKSJOB',
        secondaryCode: 'VIRKSOMHEDSPRAKTIK',
        certainty: 'middle',
        realisticMinutes: 400,
        realisticEffectiveMinutes: 240,
        development: 'unknown',
      },
    });
    const { table } = await packed(workshop, courseId);
    expect(table('11_konklusion.csv').rows).toEqual([
      {
        fremmoede_timer_uge_fra: '6,67',
        fremmoede_timer_uge_til: '6,67',
        effektive_timer_uge_fra: '4',
        effektive_timer_uge_til: '4',
        sikkerhed_kode: 'MIDDEL',
        anbefaling_primaer: 'FLEKSJOB',
        anbefaling_sekundaer: 'VIRKSOMHEDSPRAKTIK',
        udviklingsmulighed: 'UKENDT',
        uafklaret: '',
      },
    ]);
  });

  it('tells what is not settled with the report’s words, without marks, sources and fields', async () => {
    const { workshop, courseId } = await workshopWithCourse({
      questions: [{ dimension: 'duration', text: 'Hvor mange timer?' }],
    });
    const [accommodation] = await workshop.ask('accommodations.list', {});
    await workshop.ask('adjustments.suggest', {
      courseId,
      accommodationId: accommodation?.id ?? '',
      neededInJob: 'unclear',
    });
    await write(
      workshop,
      courseId,
      'assessment',
      [
        '[Vurderet] Seks timer om ugen er realistisk.',
        '[Vurderet] **Ikke afklaret:** om {fornavn} kan køre 20 % længere. [^days:2026-09-07..2026-09-11]',
        'Disse ting er endnu ikke afklaret:',
        '- trapper\n- *støj*',
        '## Uafklaret',
        'Natarbejde.',
        '## Andet',
        'Alt andet er prøvet.',
      ].join('\n\n'),
    );
    await write(workshop, courseId, 'summary', 'Det er ikke afklaret her.');
    const { table } = await packed(workshop, courseId);
    expect(table('11_konklusion.csv').rows[0]?.['uafklaret']?.split('\n')).toEqual([
      'Ikke afklaret: om Ida kan køre 20 % længere.',
      'Disse ting er endnu ikke afklaret:',
      'trapper',
      'støj',
      'Natarbejde.',
      `Ikke afklaret: ${accommodation?.wording}`,
      'Spørgsmål uden svar: Hvor mange timer?',
    ]);
  });

  it('finds it under the centre’s own title of the section', async () => {
    const { workshop, courseId } = await workshopWithCourse();
    await write(workshop, courseId, 'assessment', 'Tempoet er uafklaret.');
    const templates = await workshop.ask('printTemplates.list', {});
    const report = templates.find(({ print }) => print === 'clarification-report');
    await workshop.ask('printTemplates.arrange', {
      print: 'clarification-report',
      version: report?.version ?? 0,
      sections: (report?.sections ?? []).map((section) =>
        section.key === 'assessment' ? { ...section, title: 'Vores vurdering' } : section,
      ),
    });
    const { table } = await packed(workshop, courseId);
    expect(table('11_konklusion.csv').rows[0]?.['uafklaret']).toBe('Tempoet er uafklaret.');
  });
});
