import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import course from '#renderer/components/course.module.css';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { sentenceOf } from '#renderer/failure.ts';
import { DueLine } from '#renderer/scores/DueLine.tsx';
import { ScoreCurve } from '#renderer/scores/ScoreCurve.tsx';
import { ScoreForm } from '#renderer/scores/ScoreForm.tsx';
import { ScoreTable } from '#renderer/scores/ScoreTable.tsx';
import { ScoreWords } from '#renderer/scores/ScoreWords.tsx';
import { SideLegend } from '#renderer/scores/SideLegend.tsx';
import { TalkingPointList } from '#renderer/scores/TalkingPointList.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { CourseRecord } from '#shared/courses.ts';
import { talkingPoints, whyDayRefused } from '#shared/score-rules.ts';
import { scoreSides, type ScoreRound } from '#shared/scores.ts';
import { dayAndMonth } from '#shared/text/format.ts';
import classes from '#renderer/scores/scores.module.css';

/** The indicators over time, staff and candidate side by side. No sum is drawn of them, and nobody is compared with anybody. */
export function ProgressionTab({ record }: { record: CourseRecord }) {
  const speak = useSpeak();
  const { candidate, meetings, today } = record;
  const courseId = record.course.id;
  const { data: rounds, error } = api.scores.ofCourse.useQuery({ courseId });
  const set = api.indicators.set.useQuery({}).data;
  const due = api.scores.dueIn.useQuery({ courseId }).data ?? null;
  const [openDay, setOpenDay] = useState<string | null>(null);
  const [hasTyped, setHasTyped] = useState(false);
  if (error)
    return (
      <div className={course.page}>
        <EmptyState sentence={sentenceOf(error, speak) ?? ''} />
      </div>
    );
  if (!rounds || !set) return null;

  const { firstName } = candidate;
  const shown = set.indicators.filter(
    ({ id, archivedAt }) =>
      archivedAt === null || rounds.some(({ scores }) => scores.some(({ indicatorId }) => indicatorId === id)),
  );
  const talked = rounds.findLast(({ scores }) => scoreSides.every((side) => scores.some((each) => each.side === side)));
  const points = talked
    ? talkingPoints(
        talked,
        shown.map(({ id }) => id),
      )
    : [];
  const mayScore = whyDayRefused(record.course, today, today) === null;
  const latest = rounds.at(-1);
  const to = latest && latest.scoredOn > record.course.plannedEndOn ? latest.scoredOn : record.course.plannedEndOn;
  return (
    <div className={course.page}>
      {talked && points.length > 0 && openDay === null && (
        <section>
          <SectionHead
            title={speak('scores.talk')}
            note={speak('scores.talkNote', { day: dayAndMonth(talked.scoredOn) })}
          />
          <TalkingPointList points={points} indicators={shown} firstName={firstName} />
        </section>
      )}
      <section>
        <SectionHead
          title={speak('scores.title')}
          note={<SideLegend firstName={firstName} />}
          action={
            openDay === null &&
            mayScore && (
              <span className={classes.buttons}>
                <Button
                  variant="default"
                  renderRoot={(props) => (
                    <Link
                      {...props}
                      to="/courses/$courseId/together"
                      params={{ courseId }}
                      search={togetherSearch(due?.scoredOn)}
                    />
                  )}
                >
                  {speak('scores.fillTogether', { name: firstName })}
                </Button>
                <Button onClick={() => setOpenDay(due?.scoredOn ?? today)}>{speak('scores.new')}</Button>
              </span>
            )
          }
        />
        {due && <DueLine due={due} record={record} />}
        {openDay !== null && (
          <ScoreForm
            key={openDay}
            record={record}
            rounds={rounds}
            indicators={set.indicators}
            scale={set.scale}
            beginsOn={openDay}
            onTyped={() => setHasTyped(true)}
            onDone={() => {
              setOpenDay(null);
              setHasTyped(false);
            }}
          />
        )}
        {rounds.length === 0 ? (
          openDay === null && <EmptyState sentence={speak('scores.none', { name: firstName })} />
        ) : (
          <ScoreTable
            indicators={shown}
            rounds={rounds}
            meetings={meetings}
            firstName={firstName}
            whyShut={hasTyped ? speak('scores.keepFirst') : null}
            onOpen={({ scoredOn }: ScoreRound) => setOpenDay(scoredOn)}
          />
        )}
        {rounds.length > 0 && <p className={classes.basis}>{speak('scores.basis')}</p>}
      </section>
      <ScoreWords rounds={rounds} indicators={shown} firstName={firstName} />
      {rounds.length > 0 && (
        <section>
          <SectionHead
            title={speak('scores.curves')}
            note={speak('scores.curvesNote', {
              count: rounds.length,
              from: dayAndMonth(record.course.startsOn),
              to: dayAndMonth(to),
            })}
            action={<SideLegend firstName={firstName} />}
          />
          <div className={classes.curves}>
            {shown.map((indicator) => (
              <ScoreCurve
                key={indicator.id}
                indicator={indicator}
                rounds={rounds}
                scale={set.scale}
                from={record.course.startsOn}
                to={to}
                firstName={firstName}
              />
            ))}
          </div>
          {new Set(rounds.map(({ scaleMin, scaleMax }) => `${scaleMin} ${scaleMax}`)).size > 1 && (
            <p className={classes.basis}>{speak('scores.newScale')}</p>
          )}
        </section>
      )}
    </div>
  );
}

/** The day the quiet screen writes on: a round that is begun, else today's. */
const togetherSearch = (day: string | null | undefined) => (day ? { day } : {});
