import { Button } from '@mantine/core';
import { useState } from 'react';
import { KeyBar } from '#renderer/components/KeyBar.tsx';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { Meter } from '#renderer/components/Meter.tsx';
import { AllAsAgreed } from '#renderer/today/AllAsAgreed.tsx';
import { CameForm } from '#renderer/today/CameForm.tsx';
import { DayTable } from '#renderer/today/DayTable.tsx';
import { DayTabs } from '#renderer/today/DayTabs.tsx';
import { EmptyDay } from '#renderer/today/EmptyDay.tsx';
import { Resting } from '#renderer/today/Resting.tsx';
import classes from '#renderer/today/today.module.css';
import { waitingAsAgreed } from '#renderer/today/day-lines.ts';
import { isOwnLetter, ownLetters, useDayKeys } from '#renderer/today/use-day-keys.ts';
import type { DayAsked } from '#renderer/today/use-day-recording.ts';
import { useDayRegister } from '#renderer/today/use-day-register.ts';
import { HandOverButton } from '#renderer/floor/HandOverButton.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { DayRegister } from '#shared/attendance.ts';
import type { Code } from '#shared/code-lists.ts';
import type { Department } from '#shared/departments.ts';

type DayBodyProps = {
  register: DayRegister;
  asked: DayAsked;
  codes: readonly Code[];
  departments: readonly Department[];
  onDepartment: (department: string) => void;
  /** The line to begin on. */
  courseId: string | undefined;
};

/** The day's list: who is expected, and one key for each of them. */
export function DayBody({ register, asked, codes, departments, onDepartment, courseId }: DayBodyProps) {
  const speak = useSpeak();
  const worked = useDayRegister(register, codes, asked, courseId);
  const [beside, setBeside] = useState<'everyone' | 'came' | null>(null);
  const { lines, isReadOnly } = worked;
  const waiting = isReadOnly ? [] : waitingAsAgreed(lines);
  const openEveryone = waiting.length === 0 ? null : () => setBeside('everyone');
  const openCame = isReadOnly || register.resting.length === 0 ? null : () => setBeside('came');
  const grid = useDayKeys(worked, { onEveryone: openEveryone, onCame: openCame });
  const close = () => {
    setBeside(null);
    grid.current?.focus({ preventScroll: true });
  };
  const done = lines.filter(({ recorded }) => recorded !== null).length;
  const department = departments.find(({ id }) => id === asked.departmentId);

  return (
    <>
      <div className={classes.bar}>
        <DayTabs
          departments={departments}
          departmentId={asked.departmentId}
          counts={register.byDepartment}
          onDepartment={onDepartment}
        />
        <span className={classes.space} />
        {lines.length > 0 && !isReadOnly && (
          <Meter
            done={done}
            of={lines.length}
            figures={speak('today.figures', { done, of: lines.length })}
            unit={speak('today.recorded')}
          />
        )}
      </div>
      <div className={classes.scroll}>
        {isReadOnly && <p className={classes.future}>{speak('today.inFuture')}</p>}
        {lines.length === 0 ? (
          <EmptyDay register={register} departmentName={departments.length > 1 ? (department?.name ?? null) : null} />
        ) : (
          <DayTable
            grid={grid}
            worked={worked}
            isOfAll={asked.departmentId === null && departments.length > 1}
            wanted={courseId}
          />
        )}
        {lines.length > 0 && done === lines.length && (
          <output className={classes.allDone}>{speak('today.allDone', { count: done })}</output>
        )}
        {beside === 'came' ? (
          <CameForm
            register={register}
            onRecord={(line, minutes) => void worked.recordCame(line, minutes)}
            onClose={close}
          />
        ) : (
          <Resting
            register={register}
            areNamed={lines.length > 0}
            onCame={openCame}
            hasKey={isOwnLetter(worked.codes, ownLetters.came)}
          />
        )}
      </div>
      <KeyBar
        hints={[
          { keys: ['↑', '↓'], label: speak('today.keyChoose') },
          ...(departments.length > 1
            ? [{ keys: ['Alt', '1', '2'], label: speak('today.keyDepartment'), isSecondary: true }]
            : []),
          { keys: ['Alt ←', 'Alt →'], label: speak('today.keyDay'), isSecondary: true },
          ...(isOwnLetter(worked.codes, ownLetters.meetings)
            ? [{ keys: [ownLetters.meetings], label: speak('meetings.title'), isSecondary: true }]
            : []),
          { keys: ['Ctrl Z'], label: speak('today.keyUndo') },
          { keys: ['?'], label: speak('today.keyHelp') },
        ]}
      >
        {register.day === register.today && <HandOverButton departmentId={asked.departmentId} />}
        {openEveryone && (
          <Button
            size="xs"
            onClick={openEveryone}
            rightSection={isOwnLetter(worked.codes, ownLetters.everyone) && <KeyHint keys={ownLetters.everyone} />}
          >
            {speak('today.everyone', { count: waiting.length })}
          </Button>
        )}
      </KeyBar>
      {beside === 'everyone' && (
        <AllAsAgreed
          day={worked.day}
          waiting={waiting}
          noteOf={worked.noteOf}
          flexible={lines.filter(({ recorded, expected }) => !recorded && expected === 'flexible').length}
          onClose={close}
        />
      )}
    </>
  );
}
