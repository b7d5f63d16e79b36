import { SegmentedControl } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { api } from '#renderer/api.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import { presenceWords } from '#renderer/meetings/meeting-words.ts';
import { roleWords } from '#shared/participant-words.ts';
import classes from '#renderer/meetings/sheet.module.css';
import { useLineAct } from '#renderer/meetings/use-line-act.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Participant } from '#shared/meetings.ts';

const choices = ['came', 'excused', 'absent'] as const;

type ParticipantLineProps = { participant: Participant; canWrite: boolean };

/** One who is invited: the role, and in words whether they came. */
export function ParticipantLine({ participant, canWrite }: ParticipantLineProps) {
  const speak = useSpeak();
  const { fault, keep } = useLineAct();
  const { id, version, name, role, presence } = participant;

  return (
    <li className={classes.participant}>
      <div className={classes.nameLine}>
        <span className={classes.name}>
          <b>{name}</b>
          <span className={classes.role}>
            {speak(roleWords[role])}
            {!canWrite && presence !== 'unknown' && `: ${speak(presenceWords[presence])}`}
          </span>
        </span>
        {canWrite && (
          <IconButton
            label={speak('meetings.uninvite', { name })}
            size={28}
            onClick={() =>
              void keep(speak('meetings.uninvited', { name }), () =>
                api.meetings.uninvite.ask({ participantId: id, version }),
              )
            }
          >
            <IconX {...smallIcon} />
          </IconButton>
        )}
      </div>
      {canWrite && (
        <SegmentedControl
          className={classes.presence}
          size="xs"
          fullWidth
          aria-label={speak('meetings.presenceOf', { name })}
          data={choices.map((each) => ({ value: each, label: speak(presenceWords[each]) }))}
          value={presence}
          onChange={(chosen) => {
            const next = choices.find((each) => each === chosen);
            if (next)
              void keep(`${name}: ${speak(presenceWords[next])}`, () =>
                api.meetings.mark.ask({ participantId: id, version, presence: next }),
              );
          }}
        />
      )}
      <p className={classes.fault} role="alert">
        {fault}
      </p>
    </li>
  );
}
