import { Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { smallIcon } from '#renderer/components/icon.ts';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { NoteField } from '#renderer/today/NoteField.tsx';
import classes from '#renderer/today/today.module.css';
import { isOwnLetter, ownLetters } from '#renderer/today/use-day-keys.ts';
import type { WorkedDay } from '#renderer/today/use-day-register.ts';
import { nameOf } from '#renderer/today/words.ts';
import { useSpeak } from '#renderer/text.ts';
import type { ExpectedLine } from '#shared/attendance.ts';
import { codeText, type Code } from '#shared/code-lists.ts';

type RowKeysProps = { line: ExpectedLine; worked: WorkedDay; onDone: () => void };

/** The keys of the selected line, each with what it does; every one can be pressed by mouse too. */
export function RowKeys({ line, worked, onDone }: RowKeysProps) {
  const speak = useSpeak();
  const { open } = worked;
  if (open?.kind === 'note') return <NoteField line={line} worked={worked} onDone={onDone} />;
  if (open?.kind === 'time') return <p className={classes.hint}>{speak('today.timeHint')}</p>;
  return <Choices line={line} worked={worked} onDone={onDone} isAsked={open?.kind === 'reason'} />;
}

/** Reasons of the daily kind stand in the line, the others one step behind. */
const isDaily = ({ key, kind }: Code) => key !== '' && kind !== 'holiday' && kind !== 'closed';

function Choices({ line, worked, onDone, isAsked }: RowKeysProps & { isAsked: boolean }) {
  const speak = useSpeak();
  const { codes } = worked;
  const note = worked.noteOf(line);
  const daily = codes.filter(isDaily);
  const others = codes.filter((code) => !isDaily(code));
  const then = (act: () => void) => () => {
    act();
    onDone();
  };
  return (
    <>
      <fieldset
        className={classes.choices}
        aria-label={isAsked ? speak('today.reasons') : speak('today.choices', { name: nameOf(line) })}
      >
        {!isAsked && line.agreedMinutes > 0 && (
          <Choice
            caps={line.recorded === null ? speak('today.keyEnter') : null}
            isMain={line.recorded === null}
            onClick={then(worked.recordAsAgreed)}
          >
            {speak('today.asAgreed')}
          </Choice>
        )}
        {!isAsked && (
          <Choice
            caps={isOwnLetter(codes, ownLetters.partly) ? ownLetters.partly : null}
            onClick={() => worked.begin('time', '')}
          >
            {speak('today.partlyKey')}
          </Choice>
        )}
        {daily.map((code) => (
          <Choice
            key={code.code}
            caps={code.key}
            isOn={line.recorded?.absenceCode === code.code}
            onClick={then(() => worked.giveReason(code))}
          >
            {codeText(code, speak.language)}
          </Choice>
        ))}
        {!isAsked && (
          <Choice
            caps={isOwnLetter(codes, ownLetters.note) ? ownLetters.note : null}
            onClick={() => worked.begin('note', note)}
          >
            {speak('today.noteKey')}
          </Choice>
        )}
        {others.length > 0 && (
          <Menu position="bottom-end" returnFocus={false} onClose={onDone}>
            <Menu.Target>
              <button
                type="button"
                className={classes.choice}
                aria-label={speak('today.moreReasons')}
                title={speak('today.moreReasons')}
              >
                <IconDots {...smallIcon} />
              </button>
            </Menu.Target>
            <Menu.Dropdown>
              {others.map((code) => (
                <Menu.Item
                  key={code.code}
                  rightSection={code.key !== '' && <KeyHint keys={code.key} />}
                  onClick={() => worked.giveReason(code)}
                >
                  {codeText(code, speak.language)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
        {isAsked && (
          <Choice caps="Esc" onClick={then(worked.cancel)}>
            {speak('today.leaveIt')}
          </Choice>
        )}
      </fieldset>
      {note !== '' && (
        <p className={classes.hint}>{speak(line.recorded === null ? 'today.noteWaits' : 'today.noteOf', { note })}</p>
      )}
    </>
  );
}

type ChoiceProps = {
  caps: string | null;
  isMain?: boolean;
  isOn?: boolean;
  onClick: () => void;
  children: ReactNode;
};

function Choice({ caps, isMain = false, isOn, onClick, children }: ChoiceProps) {
  return (
    <button
      type="button"
      className={classes.choice}
      data-main={isMain || undefined}
      aria-pressed={isOn}
      onClick={onClick}
    >
      {caps !== null && <KeyHint keys={caps} />}
      {children}
    </button>
  );
}
