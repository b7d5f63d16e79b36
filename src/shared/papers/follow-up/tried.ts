import type { Day } from '#shared/calendar.ts';
import type { CourseContent } from '#shared/papers/course-content.ts';
import type { PaperBlock, PaperCell } from '#shared/papers/paper.ts';
import { amountText, effectMarks, effectOf, needWords, shownEffects } from '#shared/papers/report/adjustments-table.ts';
import {
  adjustmentsSince,
  tryOutsSince,
  type AdjustmentNews,
  type Since,
  type TryOutNews,
} from '#shared/papers/since.ts';
import { dayAndMonth } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';
import type { RatedAspect, TryOutVerdict } from '#shared/try-outs.ts';

const verdictWords: Record<TryOutVerdict, TextKey> = {
  suits: 'tryOuts.verdictSuits',
  'suits-adapted': 'tryOuts.verdictAdapted',
  'does-not-suit': 'tryOuts.verdictUnfit',
  unclear: 'tryOuts.verdictUnclear',
};

const aspectWords: Record<RatedAspect, TextKey> = {
  pace: 'tryOuts.pace',
  quality: 'tryOuts.quality',
  endurance: 'tryOuts.endurance',
  learning: 'tryOuts.learning',
  independence: 'tryOuts.independence',
};

/** The functions in which something is new: begun, ended, assessed or rated. */
export function tryOutBlocks(content: CourseContent, since: Since, speak: Speak): PaperBlock[] {
  const news = tryOutsSince(content, since);
  if (news.length === 0) return [];
  return [
    {
      kind: 'table',
      label: speak('meetingPapers.tryOuts'),
      columns: [
        { header: speak('paper.jobFunction'), isName: true, width: 24 },
        { header: speak('meetingPapers.news'), width: 26 },
        { header: speak('meetingPapers.attendedDays'), isNumber: true },
        { header: speak('paper.intensity') },
        { header: speak('paper.outcome'), width: 26 },
      ],
      rows: news.map((each) => ({
        key: each.tryOut.id,
        cells: [
          each.tryOut.functionName,
          tryOutNews(each, speak),
          `${each.attendedDays}`,
          intensityCell(each, speak),
          isJudgedBy(each, since, content.record.today) ? outcomeCell(each, speak) : '–',
        ],
      })),
      notes: news.flatMap((each) => ratingsNote(each, speak)),
    },
  ];
}

const tryOutNews = ({ tryOut, hasBegun, hasEnded, isAhead, assessments }: TryOutNews, speak: Speak): string =>
  sentence([
    hasBegun ? speak('meetingPapers.begunOn', { day: dayAndMonth(tryOut.from) }) : '',
    isAhead ? speak('meetingPapers.beginsOn', { day: dayAndMonth(tryOut.from) }) : '',
    hasEnded && tryOut.to !== null ? speak('meetingPapers.doneOn', { day: dayAndMonth(tryOut.to) }) : '',
    assessments.length > 0 ? speak('meetingPapers.assessments', { count: assessments.length }) : '',
  ]) || sentence([speak('meetingPapers.ratedNow')]);

function intensityCell({ assessments, assessedBefore }: TryOutNews, speak: Speak): PaperCell {
  const now = assessments.at(-1);
  if (!now) return '–';
  const text = speak('paper.percent', { percent: now.percent });
  return assessedBefore === null
    ? text
    : {
        text,
        small: speak('meetingPapers.before', {
          before: speak('paper.percent', { percent: assessedBefore.percent }),
        }),
      };
}

/** An outcome carries no day: an old pack that is printed again tells it only of what had ended by then. */
const isJudgedBy = ({ tryOut }: TryOutNews, { to }: Since, today: Day): boolean =>
  to === today || (tryOut.to !== null && tryOut.to <= to);

function outcomeCell({ tryOut: { outcome, verdict } }: TryOutNews, speak: Speak): PaperCell {
  if (verdict === null) return outcome || '–';
  const judged = speak(verdictWords[verdict]);
  return outcome === '' ? judged : { text: outcome, small: judged };
}

function ratingsNote({ tryOut, ratings }: TryOutNews, speak: Speak): string[] {
  if (ratings.length === 0) return [];
  const said = ratings.map(({ aspect, before, now }) => {
    const values = { aspect: speak(aspectWords[aspect]).toLocaleLowerCase('da'), now: now ?? '–' };
    return before === null
      ? speak('meetingPapers.ratingIs', values)
      : speak('meetingPapers.ratingWas', { ...values, before });
  });
  return [speak('meetingPapers.ratings', { name: tryOut.functionName, ratings: said.join('; ') })];
}

/** The adjustments of which something is new: suggested, tried, judged, lent, or shown by a day. */
export function adjustmentBlocks(content: CourseContent, since: Since, speak: Speak): PaperBlock[] {
  const news = adjustmentsSince(content, since);
  if (news.length === 0) return [];
  return [
    {
      kind: 'table',
      label: speak('meetingPapers.adjustments'),
      columns: [
        { header: speak('paper.adjustment'), isName: true, width: 28 },
        { header: speak('meetingPapers.news'), width: 30 },
        { header: speak('paper.effect'), width: 26 },
        { header: speak('paper.need') },
      ],
      rows: news.map((each) => ({
        key: each.adjustment.id,
        cells: [
          withSmall(each.adjustment.wording, amountText(each.adjustment, speak)),
          withSmall(adjustmentNews(each, speak), evidenceText(each, speak)),
          effectCell(each, speak),
          each.verdict.neededInJob === null ? '–' : speak(needWords[each.verdict.neededInJob]),
        ],
      })),
    },
  ];
}

const withSmall = (text: string, small: string): PaperCell => (small === '' ? text : { text, small });

function adjustmentNews(news: AdjustmentNews, speak: Speak): string {
  const { adjustment, isSuggested, hasBegun, hasEnded, changedFrom, evidence, lent, returned } = news;
  const { suggestedOn, triedFrom, triedTo } = adjustment;
  return sentence([
    isSuggested ? speak('meetingPapers.suggestedOn', { day: dayAndMonth(suggestedOn) }) : '',
    hasBegun && triedFrom !== null ? speak('meetingPapers.triedFrom', { day: dayAndMonth(triedFrom) }) : '',
    hasEnded && triedTo !== null ? speak('meetingPapers.triedTo', { day: dayAndMonth(triedTo) }) : '',
    ...lent.map((aid) => speak('meetingPapers.lent', { aid })),
    ...returned.map((aid) => speak('meetingPapers.returned', { aid })),
    changedFrom ? speak('meetingPapers.judged') : '',
    evidence.length > 0
      ? speak('meetingPapers.shownBy', { days: evidence.map(({ day }) => dayAndMonth(day)).join(', ') })
      : '',
  ]);
}

function effectCell({ adjustment, verdict, changedFrom }: AdjustmentNews, speak: Speak): PaperCell {
  const shown = effectOf({ effect: verdict.effect, triedFrom: adjustment.triedFrom });
  const was =
    changedFrom !== null && changedFrom.effect !== null && changedFrom.effect !== verdict.effect
      ? speak('meetingPapers.before', { before: speak(shownEffects[changedFrom.effect]).toLocaleLowerCase('da') })
      : '';
  const note = changedFrom === null ? '' : adjustment.effectNote;
  const small = [was, note].filter((part) => part !== '').join('. ');
  return { text: speak(shownEffects[shown]), mark: effectMarks[shown], ...(small === '' ? {} : { small }) };
}

const evidenceText = ({ evidence }: AdjustmentNews, speak: Speak): string =>
  evidence
    .filter(({ note }) => note !== '')
    .map(({ day, testimony, note }) =>
      speak(testimony === 'for' ? 'meetingPapers.testimonyFor' : 'meetingPapers.testimonyAgainst', {
        day: dayAndMonth(day),
        note,
      }),
    )
    .join('. ');

/** The parts that say something, as one sentence without its full stop. */
function sentence(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '').join(', ');
  return said.charAt(0).toLocaleUpperCase('da') + said.slice(1);
}
