import { subheading, words } from '#shared/papers/kit.ts';
import type { PaperBlock, PaperTable } from '#shared/papers/paper.ts';
import {
  labelled,
  markedCell,
  newestOf,
  sensitiveMark,
  titledTable,
  told,
  type PartContent,
} from '#shared/papers/report/blocks.ts';
import { whenText } from '#shared/papers/report/words.ts';
import { mayShow } from '#shared/sensitive-sections.ts';
import { longDay, shortDay } from '#shared/text/format.ts';
import type { Speak } from '#shared/text/speak.ts';

/** When the candidate last worked: known, long away, never and unknown are four answers. */
function lastWorkedText({ record: { candidate } }: PartContent, speak: Speak): string {
  const { lastWorkedKind, lastWorkedOn } = candidate;
  if (lastWorkedKind === 'known' && lastWorkedOn !== null)
    return speak('paper.lastWorkedOn', { day: longDay(lastWorkedOn, speak.language) });
  if (lastWorkedKind === 'long-away') return speak('paper.lastWorkedLongAgo');
  return speak(lastWorkedKind === 'never' ? 'paper.neverWorked' : 'reportPaper.lastWorkedUnknown');
}

/** Work history, what has happened, and earlier courses here. */
export function backgroundBlocks(content: PartContent, speak: Speak): PaperBlock[] {
  const { record, evidence } = content;
  const events = evidence.lifeEvents.filter((event) => mayShow(event, 'background', content.sensitiveSections));
  const earlier = record.siblings.filter(
    ({ id, startsOn }) => id !== record.course.id && startsOn < record.course.startsOn,
  );
  return [
    words(lastWorkedText(content, speak)),
    ...titledTable(jobsTable(content, speak)),
    ...titledTable({
      kind: 'table',
      label: speak('lifeEvents.title'),
      columns: [
        { header: speak('lifeEvents.happenedIn'), isName: true, isTight: true, width: 20 },
        { header: speak('lifeEvents.words') },
      ],
      rows: events.map((event) => ({
        key: event.id,
        cells: [whenText(event.happenedIn, speak), markedCell(event.text, sensitiveMark(event, speak))],
      })),
    }),
    ...(earlier.length === 0
      ? []
      : [
          words(
            speak('reportPaper.earlierCourses', {
              count: earlier.length,
              courses: earlier
                .map(({ number, startsOn }) => speak('reportPaper.courseFrom', { number, from: shortDay(startsOn) }))
                .join(', '),
            }),
          ),
        ]),
  ];
}

function jobsTable({ evidence: { earlierJobs } }: PartContent, speak: Speak): PaperTable {
  const when = (text: string) => (text === '' ? speak('earlierJobs.unknownTime') : whenText(text, speak));
  return {
    kind: 'table',
    label: speak('earlierJobs.title'),
    columns: [
      { header: speak('earlierJobs.job'), isName: true, width: 26 },
      { header: speak('earlierJobs.employer'), width: 24 },
      { header: speak('earlierJobs.from'), isTight: true },
      { header: speak('earlierJobs.to'), isTight: true },
      { header: speak('earlierJobs.whyEnded'), width: 26 },
    ],
    rows: earlierJobs.map(({ id, title, employer, from, to, whyEnded }) => ({
      key: id,
      cells: [title, employer || speak('app.notStated'), when(from), when(to), whyEnded || speak('app.notStated')],
    })),
  };
}

const mostWords = 10;

/** What the candidate wishes and does not wish, word for word, and what they have said of themselves. */
export function wishesBlocks({ record, evidence, sensitiveSections }: PartContent, speak: Speak): PaperBlock[] {
  const { candidate } = record;
  const quoted = (text: string) => (text === '' ? '' : speak('paper.quoted', { words: text }));
  const said = evidence.observations
    .filter((each) => each.quote !== '' && mayShow(each, 'wishes', sensitiveSections))
    .toSorted((a, b) => a.happenedOn.localeCompare(b.happenedOn));
  const { shown, more } = newestOf(said, mostWords);
  return [
    ...labelled([
      { label: speak('paper.wishes'), value: quoted(candidate.wishes) },
      { label: speak('paper.exclusions'), value: quoted(candidate.exclusions) },
    ]),
    ...(shown.length === 0
      ? []
      : [
          subheading(speak('reportPaper.ownWords', { name: candidate.firstName })),
          ...shown.map((each) =>
            told(shortDay(each.happenedOn), speak('paper.quoted', { words: each.quote }), sensitiveMark(each, speak)),
          ),
          ...(more === 0 ? [] : [words(speak('reportPaper.moreInBook', { count: more }), 'note')]),
        ]),
  ];
}
