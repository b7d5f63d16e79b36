import { diffWords } from 'diff';
import { heading, subheading, words } from '#shared/papers/kit.ts';
import type { PaperBlock, PaperRun } from '#shared/papers/paper.ts';
import { developmentWords } from '#shared/papers/report/assessment-facts.ts';
import { certaintyWords } from '#shared/papers/report/words.ts';
import { wordOf } from '#shared/report-facts.ts';
import { changedFigures, type FigureKey } from '#shared/report-figures.ts';
import type { PreviousReport, ReportContent } from '#shared/reports.ts';
import { plainText } from '#shared/rich-text.ts';
import type { SensitivePart } from '#shared/sensitive-sections.ts';
import { decimalHours, momentText, spokenMinutes } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';

/** A section whose words may have changed, with its heading. */
type Titled = { key: string; title: string };

type Changed = { title: string; before: string; after: string };

/** What is new since the version that was issued last: words, answers, choices and figures; nothing before the second version. */
export function changesBlocks(content: ReportContent, sections: readonly Titled[], speak: Speak): PaperBlock[] {
  const { previous } = content;
  if (previous === null) return [];
  const texts = sections
    .flatMap((section) =>
      section.key === 'answers' ? answersIn(content, previous) : textsIn(section, content, previous),
    )
    .flatMap(changeBlocks);
  const table = [...sectionRows(content, sections, speak), ...figureRows(content, previous, speak)];
  return [
    heading(speak('reportPaper.changesSince', { version: previous.reportVersion })),
    words(
      texts.length === 0 && table.length === 0
        ? speak('reportPaper.noChanges', { version: previous.reportVersion })
        : speak('reportPaper.changesBasis', {
            version: previous.reportVersion,
            moment: momentText(previous.issuedAt, speak),
          }),
      'note',
    ),
    ...(table.length === 0
      ? []
      : ([
          {
            kind: 'table',
            label: speak('reportPaper.changedFigures'),
            columns: [
              { header: speak('reportPaper.changedWhat'), isName: true, width: 40 },
              { header: speak('reportPaper.versionNumber', { version: previous.reportVersion }) },
              { header: speak('reportPaper.changedNow') },
            ],
            rows: table.map(({ label, before, after }) => ({ key: label, cells: [label, before, after] })),
          },
        ] satisfies PaperBlock[])),
    ...texts,
  ];
}

function textsIn({ key, title }: Titled, { texts }: ReportContent, previous: PreviousReport): Changed[] {
  const textIn = (all: ReportContent['texts']) => all.find(({ section }) => section === key)?.text ?? '';
  return [{ title, before: textIn(previous.texts), after: textIn(texts) }];
}

/** The answers to the questions as they are numbered now, and then those to questions that are gone. */
function answersIn({ record: { questions } }: ReportContent, { answers }: PreviousReport): Changed[] {
  const gone = answers.filter(({ id }) => questions.every((question) => question.id !== id));
  return [
    ...questions.map(({ id, text, answer }, place) => ({
      title: `${place + 1}. ${text}`,
      before: answers.find((each) => each.id === id)?.answer ?? '',
      after: answer,
    })),
    ...gone.map(({ question, answer }) => ({ title: question, before: answer, after: '' })),
  ];
}

function changeBlocks({ title, before, after }: Changed): PaperBlock[] {
  const [was, is] = [plainText(before).trim(), plainText(after).trim()];
  return was === is ? [] : [subheading(title), { kind: 'paragraph', runs: changedRuns(was, is) }];
}

/** Words that stay are kept so many on each side of a change. */
const kept = 8;

/** The words of both, marked where they were added or removed; long stretches that stay are shortened. */
function changedRuns(before: string, after: string): PaperRun[] {
  // Two texts with hardly a word in common would be compared for seconds, to say that they were written anew.
  const parts = diffWords(before, after, { maxEditLength: 2000 }) ?? [
    { value: before, added: false, removed: true },
    { value: after, added: true, removed: false },
  ];
  return parts.map(({ value, added, removed }, place) => {
    if (added) return { text: value, change: 'added' };
    if (removed) return { text: value, change: 'removed' };
    return { text: shortened(value, { isFirst: place === 0, isLast: place === parts.length - 1 }) };
  });
}

function shortened(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): string {
  const pieces = text.split(/(\s+)/u);
  // Words and the spaces between them take turns.
  const span = kept * 2;
  const head = isFirst ? '' : pieces.slice(0, span).join('');
  const tail = isLast ? '' : pieces.slice(-span).join('');
  const keeps = (isFirst ? 0 : span) + (isLast ? 0 : span);
  return pieces.length <= keeps + span ? text : `${head}… ${tail}`;
}

type Row = { label: string; before: string; after: string };

/** Which sections show sensitive material, when they are others than before. */
function sectionRows({ previous, sensitiveSections }: ReportContent, sections: readonly Titled[], speak: Speak): Row[] {
  const named = (shown: readonly SensitivePart[]): string =>
    shown
      .map((part) => sections.find(({ key }) => key === part)?.title ?? speak(`reportSections.${part}`))
      .join(', ') || speak('reportPaper.nothingBefore');
  const [before, after] = [named(previous?.sensitiveSections ?? []), named(sensitiveSections)];
  // A version that shows none does not tell where there was something.
  return before === after || sensitiveSections.length === 0
    ? []
    : [{ label: speak('reportPaper.sensitiveSections'), before, after }];
}

function figureRows(content: ReportContent, previous: PreviousReport, speak: Speak): Row[] {
  const before = choiceWords(previous.choices, content, speak);
  const choices = choiceWords(content.choices, content, speak)
    .map(({ label, value }, place) => ({ label, before: before[place]?.value ?? '', after: value }))
    .filter((row) => row.before !== row.after);
  const figures = changedFigures(previous.figures, content.figures).map((change) => ({
    label: speak(figureWords[change.figure]),
    before: figureText(change.figure, change.before, speak),
    after: figureText(change.figure, change.after, speak),
  }));
  return [...choices, ...figures];
}

/** What was chosen, each in words. */
function choiceWords(choices: PreviousReport['choices'], { codes }: ReportContent, speak: Speak) {
  const { recommendationCode, secondaryCode, certainty, realisticMinutes, realisticEffectiveMinutes, development } =
    choices;
  const code = (wanted: string | null) => wordOf(codes, 'recommendation', wanted, speak.language);
  const chosen: [TextKey, string | null][] = [
    ['reportPaper.recommendationFirst', code(recommendationCode)],
    ['reportPaper.recommendationSecond', code(secondaryCode)],
    ['paper.certainty', certainty && speak(certaintyWords[certainty])],
    ['reportPaper.realistic', realisticMinutes === null ? null : spokenMinutes(realisticMinutes, speak)],
    [
      'reportPaper.realisticEffective',
      realisticEffectiveMinutes === null
        ? null
        : speak('paper.hoursShort', { hours: decimalHours(realisticEffectiveMinutes, speak.language) }),
    ],
    ['reportPaper.development', development && speak(developmentWords[development])],
  ];
  return chosen.map(([label, value]) => ({ label: speak(label), value: value ?? speak('reportPaper.nothingBefore') }));
}

const figureWords: Record<FigureKey, TextKey> = {
  agreedMinutes: 'reportPaper.figureAgreedMinutes',
  attendedMinutes: 'reportPaper.figureAttendedMinutes',
  effectiveMinutes: 'reportPaper.figureEffectiveMinutes',
  intensity: 'reportPaper.figureIntensity',
  attendedShare: 'reportPaper.figureAttendedShare',
  registeredDays: 'reportPaper.figureRegisteredDays',
  hourPlans: 'reportPaper.figureHourPlans',
  tryOuts: 'reportPaper.figureTryOuts',
  minutesToSymptoms: 'reportPaper.figureMinutesToSymptoms',
  adjustments: 'reportPaper.figureAdjustments',
  effects: 'reportPaper.figureEffects',
  needs: 'reportPaper.figureNeeds',
  scoreRounds: 'reportPaper.figureScoreRounds',
  answers: 'reportPaper.figureAnswers',
};

/** A kept figure as a person reads it: whole numbers and ranges in their unit. */
function figureText(figure: FigureKey, kept: string, speak: Speak): string {
  if (kept === '') return speak('reportPaper.nothingBefore');
  switch (figure) {
    case 'agreedMinutes':
    case 'attendedMinutes':
      return spokenMinutes(Number(kept), speak);
    case 'effectiveMinutes':
      return speak('paper.hoursShort', {
        hours: kept
          .split('–')
          .map((minutes) => decimalHours(Number(minutes), speak.language))
          .join('–'),
      });
    case 'intensity':
    case 'attendedShare':
      return speak('paper.percent', { percent: kept });
    default:
      return kept;
  }
}
