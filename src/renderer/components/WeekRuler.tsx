import { useId } from 'react';
import { Hatch } from '#renderer/components/Hatch.tsx';
import { RulerTicks } from '#renderer/components/RulerTicks.tsx';
import {
  type RulerAbsence,
  type RulerMark,
  type RulerPause,
  type RulerWeek,
  share,
} from '#renderer/components/ruler.ts';
import classes from '#renderer/components/ruler.module.css';

type WeekRulerProps = {
  /** The course's weeks, usually thirteen. */
  weeks: RulerWeek[];
  /** Meetings, drawn above. */
  meetings: RulerMark[];
  /** Missed days, drawn as letters on the edge. */
  absences: RulerAbsence[];
  /** Pauses, hatched with the word. */
  pauses?: RulerPause[];
  /** From where the course was extended, in course weeks; null when it was not. */
  extendedFrom?: { at: number; title: string } | null;
  /** Today in course weeks, or null when the course is not running today. */
  today: number | null;
  /** The ruler in one sentence, read aloud instead of the drawing. */
  label: string;
  /** "uge" before the first and last week number, "I dag" on the flag, "pause" under a pause, "forlænget" after the first end. */
  texts: { week: string; today: string; pause: string; extension: string };
};

const top = 28;
const height = 42;

/** A course as a folding rule: every figure of the course shares its x axis. */
export function WeekRuler({
  weeks,
  meetings,
  absences,
  pauses = [],
  extendedFrom = null,
  today,
  label,
  texts,
}: WeekRulerProps) {
  const hatch = useId();
  const count = weeks.length;
  const words = wordsBelow(weeks, { pauses, extendedFrom, today, texts });
  const middle = (week: RulerWeek) => share(week.index - 0.5, count);
  const current = today === null ? null : Math.min(count, Math.floor(today) + 1);
  const isCrowded = count > 20;
  return (
    <div className={classes.withAxis}>
      <svg className={classes.ruler} width="100%" height="88" role="img" aria-label={label}>
        <Hatch id={hatch} />
        <rect width="100%" y={top} height={height} className={classes.wood} />
        {today !== null && (
          <rect width={share(Math.min(today, count), count)} y={top} height={height} className={classes.past} />
        )}
        {weeks.map(
          (week) =>
            week.isClosed && (
              <rect
                key={week.index}
                x={share(week.index - 1, count)}
                width={share(1, count)}
                y={top}
                height={height}
                fill={`url(#${hatch})`}
              />
            ),
        )}
        {pauses.map(({ fromWeek, toWeek, title }) => (
          <rect
            key={fromWeek}
            x={share(fromWeek, count)}
            width={share(toWeek - fromWeek, count)}
            y={top}
            height={height}
            fill={`url(#${hatch})`}
            data-pause
          >
            <title>{title}</title>
          </rect>
        ))}
        <RulerTicks weeks={count} top={top} long={22} short={9} />
        {weeks.map((week) => (
          <g key={week.index} textAnchor="middle">
            <text
              x={week.index === current ? share(besideToday(today ?? 0, week), count) : middle(week)}
              y="61"
              className={week.index === current ? classes.currentWeek : classes.week}
              data-small={isCrowded || undefined}
            >
              {week.index}
            </text>
            {week.index !== current &&
              !words.some(({ over }) => over.includes(week.index)) &&
              !(isCrowded && week.index % 2 === 0) && (
                <text x={middle(week)} y="84" className={classes.isoWeek}>
                  {week.isClosed && week.closedLabel !== undefined ? (
                    week.closedLabel
                  ) : (
                    <>
                      {(week.index === 1 || week.index === count) && (
                        <tspan className={classes.weekWord}>{texts.week} </tspan>
                      )}
                      {week.isoWeek}
                    </>
                  )}
                </text>
              )}
          </g>
        ))}
        {words.map(({ at, word }) => (
          <text key={word + at} x={share(at, count)} y="84" textAnchor="middle" className={classes.isoWeek}>
            {word}
          </text>
        ))}
        {extendedFrom === null ? (
          <rect width="100%" y={top} height={height} className={classes.edge} />
        ) : (
          <>
            <rect width={share(extendedFrom.at, count)} y={top} height={height} className={classes.edge} />
            <rect
              x={share(extendedFrom.at, count)}
              width={share(count - extendedFrom.at, count)}
              y={top}
              height={height}
              className={classes.extension}
            >
              <title>{extendedFrom.title}</title>
            </rect>
          </>
        )}
        {absences.map((absence) => (
          <svg key={`${absence.at}${absence.letter}`} x={share(absence.at, count)} y={top} overflow="visible">
            <title>{absence.title}</title>
            <rect x="-7" y="-7" width="14" height="14" rx="3" className={classes.absence} />
            <text y="4.5" textAnchor="middle" className={classes.letter}>
              {absence.letter}
            </text>
          </svg>
        ))}
        {meetings.map((meeting) => (
          <Meeting key={`${meeting.at}${meeting.label}`} meeting={meeting} weeks={count} />
        ))}
        {today !== null && <TodayFlag today={today} weeks={count} word={texts.today} />}
      </svg>
    </div>
  );
}

type WordBelow = { at: number; word: string; over: number[] };

/** What stands below the weeks instead of their numbers: "pause" under the middle of a pause, "forlænget" under the weeks more. */
function wordsBelow(
  weeks: readonly RulerWeek[],
  { pauses, extendedFrom, today, texts }: Required<Pick<WeekRulerProps, 'pauses' | 'extendedFrom' | 'today' | 'texts'>>,
): WordBelow[] {
  // Under today's week hangs the flag.
  const taken = new Set(today === null ? [] : [Math.floor(today) + 1]);
  const stretches = [
    ...pauses.map(({ fromWeek, toWeek }) => ({ from: fromWeek, to: toWeek, word: texts.pause, width: 1 })),
    ...(extendedFrom === null
      ? []
      : [{ from: Math.ceil(extendedFrom.at), to: weeks.length, word: texts.extension, width: 2 }]),
  ];
  return stretches.flatMap(({ from, to, word, width }) => {
    const free = weeks.map(({ index }) => index).filter((index) => index > from && index - 1 < to && !taken.has(index));
    const first = Math.max(0, Math.floor((free.length - width) / 2));
    const over = free.slice(first, first + width);
    if (over.length === 0) return [];
    for (const index of over) taken.add(index);
    return [{ at: (over[0]! - 1 + over.at(-1)!) / 2, word, over }];
  });
}

/** The current week's number steps aside when today's line would cross it. */
function besideToday(today: number, week: RulerWeek): number {
  const part = today - (week.index - 1);
  if (part < 0.25 || part > 0.75) return week.index - 0.5;
  return week.index - (part < 0.5 ? 0.24 : 0.76);
}

function Meeting({ meeting, weeks }: { meeting: RulerMark; weeks: number }) {
  const isWord = meeting.label.length > 2;
  const width = isWord ? Math.max(38, meeting.label.length * 7 + 10) : 19;
  // A word near either end stays within the ruler's length.
  const left = !isWord ? -9.5 : meeting.at / weeks < 0.04 ? -6 : meeting.at / weeks > 0.97 ? 6 - width : -width / 2;
  return (
    <svg
      x={share(meeting.at, weeks)}
      overflow="visible"
      data-kind={meeting.kind}
      data-moved={meeting.isMoved || undefined}
      className={classes.meeting}
    >
      <title>{meeting.title}</title>
      <line y1="19" y2={top} className={classes.stem} />
      <rect x={left} width={width} height="19" rx={isWord ? 4 : 9.5} />
      {(isWord || meeting.kind !== 'missed') && (
        <text x={left + width / 2} y="14" textAnchor="middle">
          {meeting.label}
        </text>
      )}
      {!isWord && meeting.kind === 'missed' && (
        <path
          d={`M${left + 5} 5L${left + width - 5} 14M${left + width - 5} 5L${left + 5} 14`}
          className={classes.cross}
        />
      )}
    </svg>
  );
}

/** The flag hangs below the ruler so that it never covers a meeting, and turns left late in the week so that it covers no other week's number. */
function TodayFlag({ today, weeks, word }: { today: number; weeks: number; word: string }) {
  const width = word.length * 7 + 9;
  const isLate = today % 1 > 0.45 || today > weeks - 0.55;
  const left = isLate ? 1 - width : -1;
  return (
    <svg x={share(Math.min(today, weeks), weeks)} overflow="visible">
      <line y1={top} y2="88" className={classes.todayLine} />
      <rect x={left} y="70" width={width} height="18" rx="3" className={classes.todayFlag} />
      <text x={left + width / 2} y="83" textAnchor="middle" className={classes.todayWord}>
        {word}
      </text>
    </svg>
  );
}
