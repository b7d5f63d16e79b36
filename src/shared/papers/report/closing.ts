import { heading, subheading, words } from '#shared/papers/kit.ts';
import type { PaperBlock, PaperTable } from '#shared/papers/paper.ts';
import { proseBlocks } from '#shared/papers/report/blocks.ts';
import type { SectionWriter } from '#shared/papers/report/section-writer.ts';
import { meetingName } from '#shared/papers/report/words.ts';
import { wordOf } from '#shared/report-facts.ts';
import type { ReportContent } from '#shared/reports.ts';
import { momentText, shortDay, spokenMinutes, weekdayShort } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

const linesForAHand = 4;

/** The candidate's own words with the day they were read, or lines to write on. */
export function commentsBlocks(content: ReportContent, writer: SectionWriter, speak: Speak): PaperBlock[] {
  const { heard, record } = content;
  const name = record.candidate.firstName;
  const said = writer.words('comments');
  const day = heard === null ? '' : momentText(heard.at, speak);
  if (said.length > 0)
    return [...(heard === null ? [] : [words(speak('reportPaper.readOn', { name, day }), 'grey')]), ...said];
  if (heard !== null && !heard.hasComments) return [words(speak('reportPaper.readWithout', { name, day }), 'grey')];
  return [
    {
      kind: 'writing',
      label:
        heard === null ? speak('reportPaper.readAndComments', { name }) : speak('reportPaper.readOn', { name, day }),
      lines: linesForAHand,
    },
  ];
}

/** Who signs, and what was approved when. */
export function signaturesBlocks(content: ReportContent, writer: SectionWriter, speak: Speak): PaperBlock[] {
  const { record, status, reportVersion, approval, shownName } = content;
  return [
    ...writer.words('signatures'),
    {
      kind: 'signatures',
      people: [
        { name: shownName, role: speak('paper.dateAndSignature') },
        { name: record.course.consultantName ?? speak('paper.consultant'), role: speak('paper.consultantSigns') },
        approval === null
          ? { name: speak('paper.leader'), role: speak('paper.leaderSigns') }
          : { name: approval.by, role: speak('reportPaper.approvedOn', { moment: momentText(approval.at, speak) }) },
      ],
    },
    ...(status === 'issued' ? [words(speak('paper.isLocked', { version: reportVersion }), 'note')] : []),
  ];
}

/** The attendance day by day, and the minutes of the meetings that were held. */
export function appendixBlocks(content: ReportContent, speak: Speak): PaperBlock[] {
  const appendices = [
    { title: speak('reportPaper.appendixDays'), blocks: daysBlocks(content, speak) },
    { title: speak('reportPaper.appendixMinutes'), blocks: minutesBlocks(content, speak) },
  ].filter(({ blocks }) => blocks.length > 0);
  return appendices.flatMap(({ title, blocks }, place) => [
    heading(speak('reportPaper.appendix', { number: place + 1, title })),
    ...blocks,
  ]);
}

function daysBlocks({ record: { attendance }, codes }: ReportContent, speak: Speak): PaperBlock[] {
  if (attendance.length === 0) return [];
  const minutes = (value: number | null) => (value === null ? '–' : spokenMinutes(value, speak));
  const step = (value: number | null) => (value === null ? '–' : `${value}`);
  const table: PaperTable = {
    kind: 'table',
    label: speak('reportPaper.appendixDays'),
    columns: [
      { header: speak('reportPaper.day'), isName: true, isTight: true },
      { header: speak('reportPaper.agreed'), isNumber: true, isTight: true },
      { header: speak('reportPaper.attended'), isNumber: true, isTight: true },
      { header: speak('paper.reason') },
      { header: speak('reportPaper.extraPause'), isNumber: true },
      { header: speak('reportPaper.symptoms'), isTight: true },
      { header: speak('paper.minutesToSymptoms'), isNumber: true },
      { header: speak('reportPaper.recovery'), width: 20 },
    ],
    rows: attendance
      .toSorted((a, b) => a.day.localeCompare(b.day))
      .map((line) => ({
        key: line.day,
        cells: [
          `${weekdayShort(line.day, speak.language)} ${shortDay(line.day)}`,
          spokenMinutes(line.agreedMinutes, speak),
          spokenMinutes(line.attendedMinutes, speak),
          wordOf(codes, 'absence', line.absenceCode, speak.language) ?? '–',
          minutes(line.extraPauseMinutes),
          line.symptomBefore === null && line.symptomAfter === null
            ? '–'
            : speak('reportPaper.beforeAfter', { before: step(line.symptomBefore), after: step(line.symptomAfter) }),
          step(line.minutesToOnset),
          line.recovery || '–',
        ],
      })),
    notes: [speak('reportPaper.daysNote')],
  };
  return [table];
}

const minutesBlocks = ({ evidence }: ReportContent, speak: Speak): PaperBlock[] =>
  evidence.minutes.flatMap(({ meeting, minutesText, decisions }) => [
    subheading(speak('reportPaper.sourceMeeting', { meeting: meetingName(meeting, speak), day: meeting.meetsOn })),
    ...(minutesText.trim() === '' ? [words(speak('reportPaper.noMinutes'), 'grey')] : proseBlocks(minutesText)),
    ...(decisions.length === 0
      ? []
      : ([
          words(speak('reportPaper.decided'), 'grey'),
          {
            kind: 'list',
            isNumbered: false,
            items: decisions.map((decision) => [{ text: decisionText(decision, speak) }]),
          },
        ] satisfies PaperBlock[])),
  ]);

type Decided = ReportContent['evidence']['minutes'][number]['decisions'][number];

function decisionText({ text, owner, dueOn }: Pick<Decided, 'text' | 'owner' | 'dueOn'>, speak: Speak): string {
  if (owner === '') return dueOn === null ? text : speak('reportPaper.decisionBy', { text, day: dueOn });
  return dueOn === null
    ? speak('reportPaper.decisionOwner', { text, owner })
    : speak('reportPaper.decisionDue', { text, owner, day: dueOn });
}
