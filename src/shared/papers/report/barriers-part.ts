import { absenceKindOn } from '#shared/code-lists.ts';
import { barrierKindWords, barrierStatusWords, weightWords } from '#shared/barrier-words.ts';
import { inOrderOfNeed } from '#shared/barriers.ts';
import { effortAbsence } from '#shared/effort-absence.ts';
import { effortStatusWords, effortWords } from '#shared/effort-words.ts';
import { inEffortOrder, type Effort } from '#shared/efforts.ts';
import { regionWords } from '#shared/limitation-words.ts';
import { knowledgeKinds } from '#shared/observations.ts';
import { words } from '#shared/papers/kit.ts';
import type { PaperBlock, PaperTable } from '#shared/papers/paper.ts';
import { markedCell, sensitiveMark, titledTable, told, type PartContent } from '#shared/papers/report/blocks.ts';
import { capital, knowledgeWords } from '#shared/papers/report/words.ts';
import { mayShow } from '#shared/sensitive-sections.ts';
import { closedDaySet } from '#shared/report-facts.ts';
import { dayAndMonth, shortDay, spokenMinutes } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** What goes well and what the candidate can, by the kind of knowledge. */
export function resourcesBlocks({ evidence, record }: PartContent, speak: Speak): PaperBlock[] {
  const rows = knowledgeKinds
    .map((kind) => ({
      key: kind,
      label:
        kind === 'stated' ? speak('paper.statedBy', { name: record.candidate.firstName }) : speak(knowledgeWords[kind]),
      blocks: evidence.strengths
        .filter((strength) => strength.kind === kind)
        .toSorted((a, b) => a.seenOn.localeCompare(b.seenOn))
        .map(({ seenOn, text }) => told(shortDay(seenOn), text)),
    }))
    .filter(({ blocks }) => blocks.length > 0);
  return rows.length === 0 ? [] : [{ kind: 'rows', rows }];
}

/** What stands in the way, what it means at work, and what is done about it beside the course; what is sensitive only where it was chosen. */
export function barriersBlocks(content: PartContent, speak: Speak): PaperBlock[] {
  const efforts = inEffortOrder(
    content.evidence.efforts.filter((effort) => mayShow(effort, 'barriers', content.sensitiveSections)),
  );
  return [
    ...titledTable(barriersTable(content, speak)),
    ...titledTable(limitationsTable(content, speak)),
    ...titledTable(effortsTable(efforts, speak)),
    ...(efforts.length === 0 ? [] : effortAbsenceBlocks(content, speak)),
  ];
}

const barriersTable = ({ evidence: { barriers }, sensitiveSections }: PartContent, speak: Speak): PaperTable => ({
  kind: 'table',
  label: speak('barriers.title'),
  columns: [
    { header: speak('barriers.words'), isName: true, width: 44 },
    { header: speak('barriers.kind') },
    { header: speak('barriers.weight') },
    { header: speak('barriers.status') },
    { header: speak('reportPaper.since'), isTight: true },
  ],
  rows: inOrderOfNeed(barriers.filter((barrier) => mayShow(barrier, 'barriers', sensitiveSections))).map((barrier) => ({
    key: barrier.id,
    cells: [
      markedCell(barrier.text, sensitiveMark(barrier, speak)),
      capital(speak(barrierKindWords[barrier.kind])),
      capital(speak(weightWords[barrier.weight])),
      capital(speak(barrierStatusWords[barrier.status])),
      shortDay(barrier.statusOn),
    ],
  })),
});

/** Health as what it means for the work, with the accommodations of the course that answer it. */
const limitationsTable = ({ evidence: { limitations }, record }: PartContent, speak: Speak): PaperTable => ({
  kind: 'table',
  label: speak('reportPaper.limitations'),
  columns: [
    { header: speak('limitations.words'), isName: true, width: 40 },
    { header: speak('reportPaper.feltIn'), width: 18 },
    { header: speak('reportPaper.knowledge') },
    { header: speak('limitations.answeredBy'), width: 28 },
  ],
  rows: limitations.map(({ id, text, region, kind, links }) => ({
    key: id,
    cells: [
      text,
      capital(speak(regionWords[region])),
      speak(knowledgeWords[kind]),
      record.adjustments
        .filter((adjustment) => links.some(({ adjustmentId }) => adjustmentId === adjustment.id))
        .map(({ wording }) => wording)
        .join(', ') || '–',
    ],
  })),
  notes: [speak('reportPaper.onlyFunction')],
});

const effortsTable = (efforts: readonly Effort[], speak: Speak): PaperTable => ({
  kind: 'table',
  label: speak('efforts.title'),
  columns: [
    { header: speak('efforts.kind'), isName: true, width: 26 },
    { header: speak('efforts.provider'), width: 22 },
    { header: speak('paper.period'), isTight: true },
    { header: speak('reportPaper.whenInWeek'), width: 20 },
    { header: speak('efforts.status') },
  ],
  rows: efforts.map((effort) => ({
    key: effort.id,
    cells: [
      markedCell(speak(effortWords[effort.kind]), sensitiveMark(effort, speak), effort.note),
      effort.provider || speak('app.notStated'),
      effortPeriod(effort, speak),
      [
        effort.schedule,
        effort.minutesPerWeek === null
          ? ''
          : speak('reportPaper.perWeek', { hours: spokenMinutes(effort.minutesPerWeek, speak) }),
      ]
        .filter((part) => part !== '')
        .join(', ') || speak('app.notStated'),
      speak(effortStatusWords[effort.status]),
    ],
  })),
});

function effortPeriod({ from, to }: Effort, speak: Speak): string {
  if (from === null) return to === null ? speak('app.notStated') : speak('reportPaper.until', { to: shortDay(to) });
  if (to === null) return speak('paper.fromDay', { from: shortDay(from) });
  return speak('format.period', { from: dayAndMonth(from), to: shortDay(to) });
}

/** The lawful absence that went to efforts and treatment, apart from other lawful absence. */
function effortAbsenceBlocks(content: PartContent, speak: Speak): PaperBlock[] {
  const { minutes, otherMinutes, days } = effortAbsence(
    content.record.attendance,
    (code, day) => absenceKindOn(content.codes, code, day),
    closedDaySet(content),
  );
  const other = spokenMinutes(otherMinutes, speak);
  return [
    words(
      days.length === 0
        ? speak('reportPaper.noEffortAbsence', { other })
        : speak('reportPaper.effortAbsence', {
            count: days.length,
            time: spokenMinutes(minutes, speak),
            days: days.map(({ day }) => dayAndMonth(day)).join(', '),
            other,
          }),
    ),
  ];
}
