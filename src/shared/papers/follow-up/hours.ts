import { minutesPerWeek } from '#shared/agreed-hours.ts';
import type { MeetingKind } from '#shared/course-templates.ts';
import type { CourseContent } from '#shared/papers/course-content.ts';
import { words } from '#shared/papers/kit.ts';
import { meetingName } from '#shared/papers/meetings/head.ts';
import type { PaperBlock } from '#shared/papers/paper.ts';
import { effectiveText, weeksOf, weeksText, whyNoEffective } from '#shared/papers/report/words.ts';
import {
  attendanceSince,
  hoursSince,
  knownSince,
  stepsSince,
  type HourChange,
  type Known,
  type Since,
} from '#shared/papers/since.ts';
import { wordOf } from '#shared/report-facts.ts';
import { patternText, shortDay, spokenMinutes } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';
import { reasonListOf } from '#shared/course-life.ts';

type Figure = { label: string; value: string; basis: string };

const sinceWords: Record<MeetingKind, TextKey> = {
  start: 'meetingPapers.sinceStartMeeting',
  'follow-up': 'meetingPapers.sinceFollowUp',
  final: 'meetingPapers.sinceFinalMeeting',
  extra: 'meetingPapers.sinceExtraMeeting',
};

/** Since when, what happened to the course itself, and its figures then and now. */
export function sinceBlocks(content: CourseContent, since: Since, speak: Speak): PaperBlock[] {
  const { last, unheld, from } = since;
  const said = [
    last === null
      ? speak('meetingPapers.sinceStart', { day: from })
      : speak(sinceWords[last.kind], { ordinal: last.ordinal ?? '', day: last.meetsOn }),
    ...unheld.map((meeting) =>
      speak(meeting.state === 'missed' ? 'meetingPapers.wasMissed' : 'meetingPapers.wasCancelled', {
        meeting: meetingName(meeting, speak),
        day: meeting.meetsOn,
      }),
    ),
    ...stepTexts(content, since, speak),
  ];
  const { before, now } = knownSince(content, since);
  return [
    words(said.join(' ')),
    {
      kind: 'figures',
      figures: [
        agreedFigure(content, since, speak),
        attendedFigure(now, before, speak),
        effectiveFigure(now, before, speak),
        shareFigure(content, since, speak),
      ],
    },
  ];
}

function stepTexts(content: CourseContent, since: Since, speak: Speak): string[] {
  return stepsSince(content, since).map(({ act, happensOn, movedFrom, movedTo, reason, reasonCode }) => {
    const list = reasonListOf(act);
    const why = (list && wordOf(content.codes, list, reasonCode, speak.language)) || reason;
    if (act === 'resume') return speak('meetingPapers.resumed', { day: happensOn });
    if (act === 'pause')
      return why === ''
        ? speak('meetingPapers.pausedBare', { day: happensOn })
        : speak('meetingPapers.paused', { day: happensOn, reason: why });
    const days = { from: movedFrom ?? '', to: movedTo ?? '' };
    return why === ''
      ? speak('meetingPapers.endMovedBare', days)
      : speak('meetingPapers.endMoved', { ...days, reason: why });
  });
}

function agreedFigure(content: CourseContent, since: Since, speak: Speak): Figure {
  const label = speak('paper.agreedNow');
  const { now, changes } = hoursSince(content, since);
  if (!now) return { label, value: speak('paper.notAgreed'), basis: speak('paper.noPlan') };
  const changed = changes.find(({ plan }) => plan.id === now.id);
  const value = patternText(now.pattern, speak);
  if (changed?.before)
    return {
      label,
      value,
      basis: speak('meetingPapers.before', { before: patternText(changed.before.pattern, speak) }),
    };
  return {
    label,
    value,
    basis: changed
      ? speak('meetingPapers.plannedFrom', { day: now.validFrom })
      : speak('meetingPapers.unchanged', { day: now.validFrom }),
  };
}

function attendedFigure({ attended }: Known, before: Known | null, speak: Speak): Figure {
  const label = speak('paper.attendedPerWeek');
  if (!attended) return { label, value: speak('paper.notRegistered'), basis: speak('paper.noAttendance') };
  return {
    label,
    value: spokenMinutes(attended.attendedMinutesPerWeek, speak),
    basis: withBefore(
      weeksOf(attended.firstMonday, attended.lastMonday, speak),
      before?.attended ? spokenMinutes(before.attended.attendedMinutesPerWeek, speak) : null,
      speak,
    ),
  };
}

function effectiveFigure({ effective }: Known, before: Known | null, speak: Speak): Figure {
  const label = speak('paper.effectivePerWeek');
  if (effective.kind === 'none')
    return { label, value: speak('paper.notAssessed'), basis: whyNoEffective(effective, speak) };
  const hours = (range: Extract<Known['effective'], { kind: 'range' }>) =>
    speak('paper.hoursShort', { hours: effectiveText(range, speak) });
  return {
    label,
    value: hours(effective),
    basis: withBefore(
      weeksText(effective.weeks[0]?.week ?? 0, effective.weeks.at(-1)?.week ?? 0, speak),
      before?.effective.kind === 'range' ? hours(before.effective) : null,
      speak,
    ),
  };
}

function shareFigure(content: CourseContent, since: Since, speak: Speak): Figure {
  const label = speak('meetingPapers.shareAttended');
  const { now, before } = attendanceSince(content, since);
  if (now.percent === null) return { label, value: speak('paper.notRegistered'), basis: speak('paper.noAttendance') };
  return {
    label,
    value: speak('paper.percent', { percent: now.percent }),
    basis: withBefore(
      speak('meetingPapers.daysAttended', { attended: now.attendedDays, days: now.registeredDays }),
      before === null || before.percent === null ? null : speak('paper.percent', { percent: before.percent }),
      speak,
    ),
  };
}

const withBefore = (basis: string, before: string | null, speak: Speak): string =>
  before === null ? basis : speak('meetingPapers.basisBefore', { basis, before });

/** Every change of the agreed hours with its reason, or that there is none. */
export function hoursBlocks(content: CourseContent, since: Since, speak: Speak): PaperBlock[] {
  const { changes, now } = hoursSince(content, since);
  if (changes.length > 0) return [changesTable(content, changes, speak)];
  if (!now) return [words(speak('meetingPapers.hoursNone'))];
  return [
    words(
      speak('meetingPapers.hoursSame', {
        hours: patternText(now.pattern, speak),
        week: spokenMinutes(minutesPerWeek(now.pattern), speak),
        day: now.validFrom,
      }),
    ),
  ];
}

const changesTable = (
  { codes }: Pick<CourseContent, 'codes'>,
  changes: readonly HourChange[],
  speak: Speak,
): PaperBlock => ({
  kind: 'table',
  label: speak('meetingPapers.hoursTable'),
  columns: [
    { header: speak('meetingPapers.validFrom'), isName: true, isTight: true },
    { header: speak('meetingPapers.was') },
    { header: speak('meetingPapers.is') },
    { header: speak('meetingPapers.perWeek'), isTight: true },
    { header: speak('meetingPapers.reason'), width: 30 },
    { header: speak('meetingPapers.decidedBy') },
  ],
  rows: changes.map(({ plan, before, isAhead }) => ({
    key: plan.id,
    cells: [
      isAhead ? { text: shortDay(plan.validFrom), small: speak('meetingPapers.comes') } : shortDay(plan.validFrom),
      before ? patternText(before.pattern, speak) : '–',
      patternText(plan.pattern, speak),
      spokenMinutes(minutesPerWeek(plan.pattern), speak),
      plan.reason || wordOf(codes, 'hourChange', plan.reasonCode, speak.language) || '–',
      plan.decidedBy || '–',
    ],
  })),
});
