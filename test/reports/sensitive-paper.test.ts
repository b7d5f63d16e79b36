import { describe, expect, it } from 'vitest';
import { paperText } from '#shared/papers/kit.ts';
import { describeSource } from '#shared/papers/report/sources.ts';
import { reportPaper } from '#shared/papers/report/report-paper.ts';
import type { ReportContent } from '#shared/reports.ts';
import type { SensitivePart } from '#shared/sensitive-sections.ts';
import { speakIn } from '#shared/text/speak.ts';
import { filledReport } from '#test/reports/filled-report.ts';

const da = speakIn('da');
const secrets = ['Tilbagefald i weekenden.', 'Misbrug i perioder', 'Afsonet dom'];
const textOf = (content: ReportContent) => paperText(reportPaper(content, da));
const secretsIn = (content: ReportContent) => secrets.filter((secret) => textOf(content).includes(secret));

/** A report whose content holds something sensitive everywhere, of which the paper shows only what was chosen. */
const choosing = (...sensitiveSections: SensitivePart[]) => filledReport({ sensitiveSections });

describe('a report that holds something sensitive', () => {
  it.each<[SensitivePart[], string[]]>([
    [[], []],
    [['personal'], ['Tilbagefald i weekenden.']],
    [['barriers'], ['Misbrug i perioder']],
    [['background'], ['Afsonet dom']],
    [['social', 'professional', 'wishes'], []],
  ])('shows it only in the sections %j', (sections, shown) => {
    expect(secretsIn(choosing(...sections))).toEqual(shown);
  });

  it.each([
    ['personal', '9-9-2026: Særligt følsomt: Tilbagefald i weekenden.'],
    ['barriers', 'Misbrug i perioder Særligt følsomt'],
    ['background', '2015 | Afsonet dom Særligt følsomt'],
  ] as const)('says in words beside it that it is: %s', (section, line) => {
    expect(textOf(choosing(section))).toContain(line);
  });

  it('says so in each language', () => {
    const content = choosing('personal');
    expect(paperText(reportPaper(content, speakIn('sv')))).toContain('Särskilt känsligt: Tilbagefald');
    expect(paperText(reportPaper(content, speakIn('en')))).toContain('Especially sensitive: Tilbagefald');
  });

  it('names it as a source without its words, and only where its own section shows it', () => {
    const source = { kind: 'observation', id: 'secret' } as const;
    expect(describeSource(source, choosing('barriers'), da)).toBeNull();
    expect(describeSource(source, choosing('personal'), da)).toBe('Særligt følsom observation 9-9-2026, Henrik Bach');
  });
});
