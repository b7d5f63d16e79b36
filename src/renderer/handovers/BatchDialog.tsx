import { Button } from '@mantine/core';
import { useState } from 'react';
import { api } from '#renderer/api.ts';
import { DayInput } from '#renderer/components/DayInput.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { BatchCourses } from '#renderer/handovers/BatchCourses.tsx';
import { BatchMade, type MadeBatch } from '#renderer/handovers/BatchMade.tsx';
import { OwnPassphrase } from '#renderer/handovers/OwnPassphrase.tsx';
import { useOpenSession } from '#renderer/session/use-open-session.ts';
import { useFollowedErrand, type Followed } from '#renderer/use-followed-errand.ts';
import { useSpeak } from '#renderer/text.ts';
import { addMonths, monthDays, monthOf, type Day } from '#shared/calendar.ts';
import type { FinishedCourse } from '#shared/handovers.ts';
import type { Speak } from '#shared/text/speak.ts';
import classes from '#renderer/handovers/handovers.module.css';

// What the contract takes: more would fill the memory with packages.
const mostAtOnce = 200;

/** The last whole month of the calendar. */
function lastMonth(today: Day): { from: Day; to: Day } {
  const days = monthDays(addMonths(monthOf(today), -1));
  return { from: days[0] ?? today, to: days.at(-1) ?? today };
}

const mayBePacked = ({ recipientName, reportVersion, isReportSensitive }: FinishedCourse): boolean =>
  recipientName !== null && reportVersion !== null && !isReportSensitive;

type BatchDialogProps = { today: Day; onClose: () => void };

/** Packages for every course that ended in a period: which, which not and why, and afterwards the passphrases, once. */
export function BatchDialog({ today, onClose }: BatchDialogProps) {
  const speak = useSpeak();
  const isDemo = useOpenSession()?.isDemo ?? false;
  const [period, setPeriod] = useState<{ from: Day | null; to: Day | null }>(() => lastMonth(today));
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [passphrase, setPassphrase] = useState('');
  const [isWarned, setWarned] = useState(false);
  const { followed, seconds, run, stop } = useFollowedErrand<MadeBatch>(speak('handovers.batchNotSaved'));
  const { from, to } = period;
  const isPeriod = from !== null && to !== null && from <= to;
  const finished = api.handovers.finished.useQuery({ from: from ?? today, to: to ?? today }, { isOn: isPeriod });
  const courses = isPeriod ? (finished.data ?? []) : [];
  const chosen = courses.filter((course) => mayBePacked(course) && !unticked.has(course.courseId));
  const isReady =
    followed.kind === 'ready' &&
    chosen.length > 0 &&
    chosen.length <= mostAtOnce &&
    seconds === 0 &&
    (isDemo || passphrase !== '');

  function make() {
    if (!isReady) return;
    const courseIds = chosen.map(({ courseId }) => courseId);
    void run((errandId) => api.handovers.batch.ask({ courseIds, purpose: 'report', passphrase }, errandId)).then(() =>
      setPassphrase(''),
    );
  }

  /** Esc and a click beside close nothing that runs, and not the passphrases before one has been told that they are shown once. */
  function close() {
    if (followed.kind === 'running') return;
    if (followed.kind === 'done' && followed.given.made.length > 0 && !isWarned) return setWarned(true);
    onClose();
  }

  return (
    <Dialog
      isOpen
      onClose={close}
      title={speak('handovers.batchTitle')}
      subtitle={speak('handovers.batchSubtitle')}
      closeLabel={speak('handovers.closeKey')}
      verdict={verdictOf(followed, { count: chosen.length, isPeriod, isWarned }, speak)}
      onConfirm={make}
      isWide
      actions={
        followed.kind === 'done' ? (
          <Button variant="filled" onClick={onClose}>
            {speak(followed.given.made.length > 0 ? 'handovers.batchHaveThem' : 'handovers.done')}
          </Button>
        ) : (
          <>
            <Button onClick={followed.kind === 'running' ? stop : onClose}>{speak('app.cancel')}</Button>
            <Button variant="filled" disabled={!isReady} onClick={make}>
              {speak('handovers.batchMake', { count: chosen.length })}
            </Button>
          </>
        )
      }
    >
      {followed.kind === 'done' ? (
        <BatchMade batch={followed.given} />
      ) : (
        <>
          <div className={classes.two}>
            <DayInput
              label={speak('handovers.batchFrom')}
              value={from}
              today={today}
              onChange={(day) => setPeriod((now) => ({ ...now, from: day }))}
            />
            <DayInput
              label={speak('handovers.batchTo')}
              value={to}
              today={today}
              onChange={(day) => setPeriod((now) => ({ ...now, to: day }))}
            />
          </div>
          <BatchCourses
            courses={courses}
            unticked={unticked}
            isLocked={followed.kind === 'running'}
            onTick={(courseId, isTicked) =>
              setUnticked((now) => {
                const next = new Set(now);
                if (isTicked) next.delete(courseId);
                else next.add(courseId);
                return next;
              })
            }
          />
          {!isDemo && (
            <OwnPassphrase
              value={passphrase}
              onChange={setPassphrase}
              fault={followed.kind === 'ready' ? followed.passphraseFault : undefined}
              seconds={seconds}
            />
          )}
        </>
      )}
    </Dialog>
  );
}

function verdictOf(
  followed: Followed<MadeBatch>,
  { count, isPeriod, isWarned }: { count: number; isPeriod: boolean; isWarned: boolean },
  speak: Speak,
): string {
  switch (followed.kind) {
    case 'done':
      return isWarned
        ? speak('handovers.batchOnce')
        : speak('handovers.batchDone', { count: followed.given.made.length });
    case 'running':
      return followed.of > 0 && followed.done === followed.of
        ? speak('handovers.batchChoosingFolder')
        : speak('handovers.batchMaking', { done: followed.done, of: followed.of });
    case 'ready':
      if (followed.sentence !== undefined) return followed.sentence;
      if (!isPeriod) return speak('handovers.batchNoPeriod');
      if (count > mostAtOnce) return speak('handovers.batchTooMany', { most: mostAtOnce });
      return count === 0 ? speak('handovers.batchNone') : speak('handovers.batchReady', { count });
  }
}
